package org.parley.show;

import java.util.List;

/**
 * A triple that follows from others, by a rule.
 *
 * @param triple in words: labels, and the property's name
 * @param rule id
 * @param meaning what the rule says
 */
public record Consequence(String triple, String rule, String meaning, List<Reason> reasons) {
    public Consequence {
        reasons = List.copyOf(reasons);
    }

    /**
     * A triple that it follows from.
     *
     * @param sources names of graphs that state it: ids of articles, and what else spans them
     * @param because how it follows itself, where no article states it
     */
    public record Reason(String triple, List<String> sources, List<Consequence> because) {
        public Reason {
            sources = List.copyOf(sources);
            because = List.copyOf(because);
        }
    }
}

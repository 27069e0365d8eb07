package org.parley.evaluate.gold;

import static java.util.Collections.unmodifiableSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An act of communication that an article attributes to an actor.
 *
 * @param speakers ids of the accepted ones
 * @param wordings accepted readings of what was said; never empty
 * @param quoted at least half of it stands in quotation marks
 * @param acts local names of the accepted speech acts
 * @param dates accepted ISO dates; empty where the article doesn't say
 * @param addressees ids of the accepted ones; empty where there is none
 * @param optional may be reported or not
 */
public record GoldStatement(
        Set<String> speakers,
        List<String> wordings,
        boolean quoted,
        Set<String> acts,
        Set<String> dates,
        Set<String> addressees,
        boolean optional) {
    public GoldStatement {
        speakers = unmodifiableSet(new LinkedHashSet<>(speakers));
        wordings = List.copyOf(wordings);
        acts = unmodifiableSet(new LinkedHashSet<>(acts));
        dates = unmodifiableSet(new LinkedHashSet<>(dates));
        addressees = unmodifiableSet(new LinkedHashSet<>(addressees));
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("a statement has no content");
        }
    }
}

package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Marks who reports a statement that stands inside another one's content: "Peru rejected the plan, the agency said". */
final class ReportChains {
    private static final int NEAR = 8;

    private final List<Draft> drafts;

    /** @param drafts in the order of their cues */
    ReportChains(List<Draft> drafts) {
        this.drafts = drafts;
    }

    List<Draft> marked() {
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> reporter(i)
                        .flatMap(Draft::speaker)
                        .map(drafts.get(i)::reportedBy)
                        .orElse(drafts.get(i)))
                .toList();
    }

    /** The draft of the same sentence whose content holds the cue; another speaker's. */
    private Optional<Draft> reporter(int at) {
        Draft inner = drafts.get(at);
        if (inner.reportedBy().isPresent()) {
            return Optional.empty();
        }
        for (int i = Math.max(0, at - NEAR); i < Math.min(drafts.size(), at + NEAR); i++) {
            Draft outer = drafts.get(i);
            boolean holds = i != at
                    && outer.sentence() == inner.sentence()
                    && outer.holds(inner.cue().from());
            if (holds && outer.speaker().isPresent() && !outer.speaker().equals(inner.speaker())) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }
}

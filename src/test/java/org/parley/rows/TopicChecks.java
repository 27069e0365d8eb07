package org.parley.rows;

import org.parley.model.Fact;
import org.parley.rules.Table;
import org.parley.support.Texts.Reading;

/** Rows about topics: the fact is about the row's concept, and its evidence names the row. */
final class TopicChecks implements RowCheck {

    @Override
    public boolean fires(Table.Row row, Reading reading) {
        return reading.facts().facts().stream()
                .anyMatch(fact -> fact.evidence().stream()
                                .anyMatch(evidence -> evidence.rule().equals(row.get("id")))
                        && isAbout(fact, row.get("concept")));
    }

    private static boolean isAbout(Fact fact, String concept) {
        if (fact instanceof Fact.Statement statement) {
            return statement.topics().contains(concept);
        }
        return fact instanceof Fact.Meeting meeting && meeting.topics().contains(concept);
    }
}

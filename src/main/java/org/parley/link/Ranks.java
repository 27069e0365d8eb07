package org.parley.link;

import java.util.List;
import org.parley.model.EntityKey;
import org.parley.model.Office;
import org.parley.model.Title;

/** Of several of whom a rank may be told, the one whom the article itself calls by it. */
final class Ranks {
    /** How often somebody is called so before the rank alone means him. */
    private static final int OFTEN = 2;

    private Ranks() {}

    /** "General Lara" twice and "Maj. Gen. Soto": the general is Lara; else all of them. */
    static List<EntityKey> called(Title title, List<EntityKey> holders, List<Office> offices) {
        if (holders.size() < 2 || !Callings.isRank(title)) {
            return holders;
        }
        List<EntityKey> called = holders.stream()
                .filter(holder -> offices.stream().anyMatch(office -> isCalled(holder, office, title)))
                .toList();
        boolean often = called.size() == 1
                && offices.stream()
                                .filter(office -> isCalled(called.get(0), office, title))
                                .count()
                        >= OFTEN;
        return often ? called : holders;
    }

    private static boolean isCalled(EntityKey holder, Office office, Title title) {
        return office.person().equals(holder) && office.title().label().equals(title.label());
    }
}

package org.parley.link;

import java.util.Map;
import java.util.Set;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/** Tells whether the words of one title can stand for an office told by other words: "the minister", "the UN chief". */
final class OfficeWords {
    private static final Set<String> LEADERS = Set.of(
            "president",
            "prime-minister",
            "head-of-state",
            "head-of-government",
            "monarch",
            "emir",
            "supreme-leader",
            "chancellor",
            "general-secretary",
            "party-leader",
            "rebel-leader",
            "leader",
            "state-leader",
            "transitional-leader",
            "crown-prince");
    private static final Set<String> LEADING_LABELS = OfficeClass.LEADING_OFFICE.words();
    private static final Set<String> MONARCHS = OfficeClass.MONARCH.words();
    private static final Set<String> CHIEFS = OfficeClass.CHIEF_OFFICE.words();
    private static final Set<String> GO_BETWEENS = OfficeClass.GO_BETWEEN.words();
    private static final Set<String> DIPLOMATS = OfficeClass.TOP_DIPLOMAT.words();
    private static final Set<String> PREMIERS = Set.of("premier", "prime minister");
    private static final Set<String> BELOW = OfficeClass.BELOW_OFFICE.words();

    /** Two words for one office. */
    private static final Map<String, String> SAME = Map.of(
            "premier", "prime minister",
            "head of government", "prime minister",
            "president of the republic", "president",
            "head of state", "president",
            "pontiff", "pope");

    private OfficeWords() {}

    /** The office held, by its title, can be meant by the wanted one. */
    static boolean mayMean(Title wanted, Title held) {
        boolean leader = wanted.label().equals("leader")
                && held.concept().filter(LEADERS::contains).isPresent();
        boolean same = wanted.label().indexOf(' ') > 0
                && held.concept().isPresent()
                && held.concept().equals(wanted.concept())
                && isSuperior(wanted.label(), held.label());
        return leader || same || mayMean(wanted.label(), held.label());
    }

    /** The same of labels alone, as the gazetteer has them. */
    static boolean mayMean(String wanted, String held) {
        String said = SAME.getOrDefault(plain(wanted), plain(wanted));
        String name = SAME.getOrDefault(plain(held), plain(held));
        return said.equals(name)
                || isSameDeputy(said, name)
                || (name.endsWith(" " + said) && isSuperior(said, name))
                || (said.equals("leader") && LEADING_LABELS.contains(name))
                || (said.equals("chief") && CHIEFS.contains(name))
                || (DIPLOMATS.contains(said) && name.startsWith("high representative"))
                || (GO_BETWEENS.contains(said) && said.indexOf(' ') < 0 && GO_BETWEENS.contains(name))
                || (PREMIERS.contains(said) && PREMIERS.contains(name))
                || (said.equals("monarch") && MONARCHS.contains(name))
                || (said.equals("secretary") && name.startsWith("secretary of"));
    }

    /** "the deputy minister" is one of any field. */
    private static boolean isSameDeputy(String said, String name) {
        int first = said.indexOf(' ') + 1;
        return first > 0
                && BELOW.contains(said.substring(0, first - 1))
                && name.startsWith(said.substring(0, first))
                && mayMean(said.substring(first), name.substring(first));
    }

    /** "the minister" is no deputy minister and no prime minister. */
    private static boolean isSuperior(String said, String name) {
        String first = name.substring(0, Math.max(0, name.indexOf(' ')));
        return said.startsWith(first + " ") || !BELOW.contains(first);
    }

    /** British spelling, without hyphens. */
    static String plain(String label) {
        return label.replace("-", " ").replace("defense", "defence").replace("advisor", "adviser");
    }
}

package org.parley.rules;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of words by which encounters are read ({@code rules/encounter-words.tsv}). */
public final class EncounterWords {
    private final Map<Use, Set<String>> classes;

    /** What a class of words tells; each has at least one row. */
    public enum Use {
        HAPPENING,
        PLAN,
        WISH,
        ARRIVAL,
        REFUSAL,
        PERMITTING,
        DECIDING,
        RELATION,
        POSSIBILITY,
        HYPOTHESIS,
        SERIES,
        PRESS,
        PARTAKING,
        EXCLUDING,
        INABILITY,
        SLATED,
        BODY,
        PARTY_HEAD,
        GROUP,
        AUDIENCE,
        VENUE,
        LOCATIVE,
        TOWN,
        TOPICAL,
        SAID,
        BOUND,
        BREAK,
        JOURNEY,
        PHONE,
        MEANS,
        STALLED,
        POINTING,
        ADDRESSING,
        AFTER,
        WRITER,
        POSITION,
        VISIT,
        VISITING,
        NON_STATE,
        COMING,
        APART,
        GATHERING,
        IN_PERSON,
        JOINTLY,
        BROKERED,
        AUSPICES,
        TRAVEL,
        TOUR,
        REACHED,
        ABSENCE,
        AFTERWARDS,
        TROUBLE,
        POST,
        GIVING,
        RIPE,
        BE,
        OBLIGING,
        AIM,
        OTHER_TIME,
        CONTINENT,
        INVITATION,
        EXTENDING,
        BREAKING_OFF,
        MOMENT,
        UNTIMELY,
        NOT,
        BESIDES,
        SIDELINES,
        LEAVING,
        RESULTING,
        THREE_WAY,
        CONFIRMING,
        AT_OCCASION,
        PRIVATELY,
        CALLING_OFF,
        REVIVAL,
        ATTENDING,
        STAYING_AWAY,
        FIRST,
        DEFINITE,
        HOST_NOUN,
        MEDIATOR_NOUN,
        COMPASS,
        THOUGHT,
        PRESIDING,
        SENDING,
        SIGNING,
        SIGNED_HOW,
        CEREMONY,
        PAPER,
        STARTING,
        ROUGHLY,
        ATTENDER,
        ATTENDER_UNIT,
        QUANTITY,
        BRINGING,
        ASSEMBLING,
        CONTROL,
        WEEKDAY,
        OTHER_EVENT,
        ON_THE_WAY,
        GOING_ON,
        MISSING,
        CHIEF,
        JOINT,
        ONE_BY_ONE,
        NEWS_AGENCY,
        SUMMONING,
        ENVOY,
        READY,
        GOING_ABROAD,
        HOLDING,
        INVITING,
        DISCUSSING,
        AWAITED,
        DELIVERING,
        MESSAGE,
        MEASURE,
        RINGING,
        ONE,
        UNDER_WAY,
        DENYING,
        EXCLUDED,
        ATTAINABLE,
        REPORT,
        THREAT,
        BEING_THERE,
        BEING_AWAY,
        FRONTING,
        ACCOMPANYING,
        TAKING_PART,
        SERVING,
        MEDIATING,
        LEADING,
        STANDING_FOR,
        TEAM,
        CHAIR_NOUN,
        ASSEMBLY,
        WELCOMING,
        PARTY_PREPOSITION,
        ORIGIN,
        CALLING,
        TAKING,
        PHRASAL,
        ADMITTED,
        TURNING_UP,
        PAIR,
        ON_CALL,
        ENDING,
        SETTING,
        PLAYING,
        MEDIATED,
        BROKERED_BY_HOST,
        SLATED_FOR,
        UNTOLD,
        LINK,
        TAKING_PLACE,
        FAILING,
        TELEPHONE,
        COLLEAGUE,
        ACCEPTING,
        COMING_AFTER,
        OCCASION,
        BEING_ABROAD,
        SEAT,
        GOING_HOME,
        MOVING,
        RESCHEDULING,
        SUPPORT,
        SKIPPING,
        SPAN_PART,
        PREPARING,
        CHAIRMANSHIP,
        OFFER,
        PEACE_PAPER,
        DAY_PART,
        REQUEST,
        CONTACT,
        WITHHOLDING,
        LEGATION,
        AGREEING,
        ATTENDEE,
        INCLUDING,
        IN_THE_ROOM,
        SHUTTLING,
        PEOPLE,
        CARRYING,
        IN_TURN,
        COURTESY,
        REACHING,
        HONOURING,
        WANTING
    }

    private EncounterWords(Map<Use, Set<String>> classes) {
        this.classes = classes;
    }

    public static EncounterWords load() {
        Map<Use, Set<String>> classes = new EnumMap<>(Use.class);
        for (Table.Row row : Table.read("rules/encounter-words.tsv").rows()) {
            classes.computeIfAbsent(use(row), unseen -> new HashSet<>()).addAll(row.all("words"));
        }
        for (Use use : Use.values()) {
            if (!classes.containsKey(use)) {
                throw new RuleException("rules/encounter-words.tsv: no row of class %s".formatted(name(use)));
            }
        }
        return new EncounterWords(classes);
    }

    private static String name(Use use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Use use(Table.Row row) {
        for (Use use : Use.values()) {
            if (name(use).equals(row.get("class"))) {
                return use;
            }
        }
        throw row.fault("unknown class \"%s\"".formatted(row.get("class")));
    }

    /** Whether a word, in lower case, is of the class. */
    public boolean is(Use use, String word) {
        return classes.get(use).contains(word);
    }
}

package org.parley.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Closed classes of English words ({@code word-classes.tsv}), so that a word can be added without touching the grammar that
 * asks for it. The table says what each class is for.
 */
public enum WordClass {
    // verbs and clauses
    MODAL,
    FACTUAL_MODAL,
    BE,
    COPULA,
    HAVE,
    NEGATION,
    NOBODY,
    CLITIC,
    IRREGULAR_PAST,
    IRREGULAR_SIMPLE_PAST,
    PAST_AND_NO_NOUN,
    PARTICIPLE_AS_ADJECTIVE,
    ADVERB_OF_PERFECT,
    BARE_INFINITIVE,
    RELATIVE_PRONOUN,
    OPENS_POSTMODIFIER,
    SUBORDINATOR,
    COMPLEMENTIZER,
    CLAUSE_PREPOSITION,
    CONDITION,
    ASIDE_SUBORDINATOR,
    TIME_SUBORDINATOR,
    CONTENT_OPENER,
    CLAUSE_LINK,
    REPORTER_LINK,
    CONTENT_LINK,
    COORDINATOR,
    SUBJECT_PRONOUN,
    NOMINATIVE,
    NEVER_SUBJECT,
    OWN_PRONOUN,
    BEFORE_TOLD_INFINITIVE,
    TELLING_ADJECTIVE,
    DEED_OR_WORD,
    MORE_THAN_SPEECH,
    ASIDE_VERB,
    QUOTING_PARTICIPLE,
    SILENCE,
    ANONYMITY,
    ISSUING_PARTICIPLE,
    ISSUING_VERB,
    SHOWING_VERB,
    BEFORE_IS,
    ONLY_ADVERB,
    MATTER_NOUN,
    BY_MEANS,

    // whom speech is directed to
    HEARER_OBJECT,
    ADDRESSING_VERB,
    WARNING_VERB,
    RECIPIENT_VERB,
    SOURCE_VERB,
    UNADDRESSED_OBJECT,
    CLAIMED_LAND,
    PICTURE_NOUN,
    PICTURE_POSITION,
    LEGAL_ACT,
    NOT_OFFERED,
    NOT_OF_ACTOR,
    SAYING_VERB,
    PLAIN_SPEECH,
    LEDE_OFFICE,
    SPOKESPERSON,
    SPEAKING_VERB,
    COLLECTIVE_SAYER,
    SAYS_NOTHING,
    PERSON_SUFFIX,
    ADJECTIVE_SUFFIX,
    HINT_NOUN,
    GIFT_NOUN,
    UTTERING_VERB,
    EXPRESSIVE_VERB,
    FEELING_VERB,
    MANDATIVE_VERB,
    NO_DEED,
    NO_CONTENT,
    MESSAGE_NOUN,
    SPEECH_NOUN,
    DOCUMENT,
    CONVERSATION_NOUN,
    AUDIENCE,
    PRESS_OR_PARLIAMENT,
    MEETING_VERB,
    MEETING_SOMEBODY,
    OCCASION_OF_SPEECH,
    SPEECH_ENCOUNTER,
    OCCASION_PREPOSITION,
    TALKS_PART,
    TALKS_MODIFIER,
    TALKS_VERB,
    SIDED,
    ARRANGING_VERB,
    ARRANGED,
    PLANNING_VERB,
    NO_PLURAL,
    HEADLINE_VERB,
    NO_VERB,
    OPENS_OCCASION,
    OPENING_VERB,
    SPEAKING_TO,
    OCCASION_VERB,

    // around nouns
    POSSESSIVE,
    NOUN_OPENER,
    ARTICLE,
    DETERMINER,
    OWN_DETERMINER,
    INDEFINITE,
    PREPOSITION,
    TIME_BOUND,
    PARTICIPLE_AS_PREPOSITION,
    CONTENT_PREPOSITION,
    AGAINST_PREPOSITION,
    ADDRESSEE_PREPOSITION,
    MATTER_PREPOSITION,
    ONLY_PREPOSITION,
    CONJUNCTION,
    FUNCTION_WORD,
    CLOSED_CLASS,
    TIME_NOUN,
    DAY_BY_ITSELF,
    SPAN_MODIFIER,
    PRONOUN,
    QUANTIFIER,
    ABOUT,
    AMOUNT,
    PAIR,
    PLATFORM,

    // spelling
    ABBREVIATION,
    ABBREVIATION_BEFORE_NUMBER,
    COMPOUND_PARTICIPLE,

    // names, titles, states
    TITLE_OR_MODIFIER,
    TITLE_OR_VERB,
    BODY_OF_GENERAL,
    BEHIND_NATIONALITY,
    HELD_BY_STATE,
    STATE_FORM,
    DEMONYM_SUFFIX,
    STATE_OFFICE,
    OFFICE_OF_STATE,
    POST_ABROAD,
    OFFICE_OF_BODY,
    OFFICE_HEAD,
    OFFICE_WITH_DESK,
    BODY_BEFORE_LEADER,
    BODY_ADJECTIVE,
    PLACE_NOUN,
    CITY_NOUN,
    COUNTRY_NOUN,
    STATE_TITLE,
    NAMED_AFTER_PLACE,
    WATER,
    BODY_OF_STATE,
    STUDYING_BODY,
    CENTRE_NOUN,
    BODY_JOINT,
    BODY_MEMBER,
    COMPASS,
    STATE_NOUN,
    STATE_AGAIN,
    GOVERNMENT,
    GOVERNMENT_ADJECTIVE,
    DELEGATION,
    PARTY_TO_TALKS,
    OPPONENT,
    PERSONS_OF_TWO,
    OFFICES_OF_TWO,
    SINGLE_OFFICES,
    STATES_OF_TWO,
    NEWS_NOUN,
    FIGHTERS_NOUN,
    ARMED_MEN,
    GROUP_NOUN,
    LEAGUE_NOUN,
    GROUP_NAME_END,
    AREA_NOUN,
    GROUP_APPOSITION,
    OFFICE_BODY,
    BUREAU,
    BUREAU_FIELD,
    BODY_EPITHET,
    RANK_BEFORE_BODY,
    BODY_NOUN,
    BODY_WITH_MEMBERS,
    UNIT,
    VISIT,
    OCCASION_OF_VISIT,
    SERVANT,
    SINGLE_OFFICE,
    HOST,
    US_LAWMAKER,
    US_PARTY,
    LOCAL_OFFICE,
    LEADING_OFFICE,
    HEAD_OF_STATE,
    MONARCH,
    CHIEF_OFFICE,
    GO_BETWEEN,
    TOP_DIPLOMAT,
    BELOW_OFFICE,
    DEPUTY_WORD,
    VAGUE_OFFICE,
    BODY_CHIEF,
    NEWSPAPER,
    PRESS_AUDIENCE,
    NAMING_SOMEBODY,
    NAMING_TO_OFFICE,
    LEADING_VERB,
    BEING_IN_OFFICE,
    NO_OFFICE,
    NAME_PARTICLE,
    NAME_SUFFIX,
    PATRONYM,
    LINEAGE,
    FAMILY_NAME_FIRST,
    NAME_OF_MAN,
    NAME_OF_WOMAN,
    DAY_OR_MONTH,
    MONTH_IN_SHORT,
    NEVER_A_NAME,
    HOLDING_A_TOWN,
    HONORIFIC,
    RESPECT,
    OFFICE_BEFORE_NAME,
    TITLE_HEAD,
    TITLE_OR_NAME,
    OFFICE_IN_ALIAS,
    TITLE_AS_SURNAME,
    NOUN_AS_SURNAME,
    PORTFOLIO,
    MINISTRY_WORD,
    BODY_IN_LOWER_CASE,
    ORGANIZATION_FILLER,
    COMMON_BODY_WORD,
    ORGANIZATION_RANK,
    SPEECH_OR_WHO,
    LEAVING_OFFICE,
    ENTERING_OFFICE,
    TERM_OF_OFFICE,
    ONCE,
    FOR_A_TIME,
    REPLACING,
    WITH_OF_OBJECT,
    CALLING,
    SOLDIER,
    ENVOY_OR_OFFICIAL,
    LAWMAKER,
    RANK_OR_LEARNING,
    NAMING_A_WORK,
    KIN,
    STYLE,
    COMPANION,
    ORDER,
    PICKING,
    MOTION_OR_PLACE_PREPOSITION,
    MOTION_ELSEWHERE,
    PLACE_PREPOSITION,
    LOCATION_PREPOSITION,
    MOTION_NOUN,
    CURRENCY,
    ACTOR_NOUN,
    OCCASION_NOUN,
    OTHER_HOLDER,
    COUNTERPART,
    COMPOUND_ADJECTIVE,
    HYPHEN_PREFIX,
    ADVERB_IN_S,
    RELATED_OBJECT;

    static final String TABLE = "rules/word-classes.tsv";

    /** In lower case; always the same set, made for asking whether it holds a word. */
    public Set<String> words() {
        return Shipped.of(rowName());
    }

    /** The same with a capital, for classes of words in names. */
    public Set<String> capitalised() {
        return words().stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code NAME_PARTICLE} is {@code name-particle} in the table. */
    String rowName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The table as it ships, read when the first class is asked for. */
    private static final class Shipped {
        private static final Map<String, Set<String>> CLASSES = load();

        private static Map<String, Set<String>> load() {
            Map<String, Set<String>> classes = new HashMap<>();
            for (Table.Row row : Table.read(TABLE).rows()) {
                classes.computeIfAbsent(row.get("class"), unseen -> new HashSet<>())
                        .addAll(row.all("words"));
            }
            classes.replaceAll((name, words) -> Set.copyOf(words));
            return Map.copyOf(classes);
        }

        static Set<String> of(String name) {
            Set<String> words = CLASSES.get(name);
            if (words == null) {
                throw new RuleException("%s: no row of the class %s".formatted(TABLE, name));
            }
            return words;
        }
    }
}

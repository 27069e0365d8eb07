package org.parley.evaluate;

/** Why something was missed or found wrongly, in words that tell whoever writes rules where to look. */
enum Cause {
    ACTOR_MISSED("actor: not found"),
    ACTOR_KIND("actor: found as another type"),
    ACTOR_NAME("actor: found under a name that is not accepted"),
    ACTOR_SPLIT("actor: a second node for one that is found"),
    ACTOR_INVENTED("actor: invented"),
    SOURCE_MISSED("actor: unnamed source not found"),
    LINK_MISSING("link: none to Wikidata"),
    LINK_WRONG("link: to another entity of Wikidata"),

    ROLE_PERSON("role: its person is not found"),
    ROLE_OWNER("role: right title and person"),
    ROLE_HOLDER("role: title and place right, given to somebody else"),
    ROLE_EXTENT("role: title too long or too short"),
    ROLE_TITLE("role: another title at the same place"),
    ROLE_MISSED("role: not found, its person is"),
    ROLE_TENSE("role: former or current wrong"),
    ROLE_INVENTED("role: invented"),

    MEETING_PARTIES_UNKNOWN("meeting: not found, nor its parties as actors"),
    MEETING_PARTIES_SHORT("meeting: found with too few of its parties"),
    MEETING_MERGED("meeting: not found apart from another of its parties"),
    MEETING_MISSED("meeting: not found, its parties are"),
    MEETING_TWICE("meeting: found twice"),
    MEETING_INVENTED("meeting: invented"),
    SLOT_EMPTY("slot: left empty"),
    SLOT_MOVED("slot: filler stands in another slot"),
    SLOT_SHORT("slot: a further filler not found"),
    SLOT_WRONG("slot: filled wrongly"),
    SLOT_EXTRA("slot: filler too many"),

    STATEMENT_MISSED("statement: not found"),
    STATEMENT_BOUNDS("statement: found with other bounds"),
    STATEMENT_MERGED("statement: not found apart from another"),
    STATEMENT_SPEAKER_OPEN("statement: speaker left open"),
    STATEMENT_SPEAKER_UNKNOWN("statement: wrong speaker, the right one is not found as an actor"),
    STATEMENT_SPEAKER_WRONG("statement: wrong speaker"),
    STATEMENT_TWICE("statement: overlaps another one"),
    STATEMENT_INVENTED("statement: invented"),
    STATEMENT_DETAIL("detail of a statement");

    private final String text;

    Cause(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}

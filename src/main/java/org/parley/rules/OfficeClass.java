package org.parley.rules;

/** Classes of words for offices: what they are called, how they are come by, and who is called by them. */
public enum OfficeClass implements WordSet {
    // titles and what belongs to them
    TITLE_HEAD,
    TITLE_OR_MODIFIER,
    TITLE_OR_VERB,
    TITLE_OR_NAME,
    TITLE_AS_SURNAME,
    OFFICE_IN_ALIAS,
    OFFICE_HEAD,
    OFFICE_WITH_DESK,
    PORTFOLIO,
    MINISTRY_WORD,
    FOR_A_TIME,
    ONCE,
    OTHER_HOLDER,
    NO_OFFICE,

    // words of respect
    HONORIFIC,
    RESPECT,
    OFFICE_BEFORE_NAME,
    STYLE,
    COMPANION,

    // whose offices they are
    STATE_OFFICE,
    STATE_TITLE,
    OFFICE_OF_STATE,
    OFFICE_OF_BODY,
    OFFICE_BODY,
    BODY_WITH_MEMBERS,
    BODY_CHIEF,
    SERVANT,
    US_LAWMAKER,
    US_PARTY,
    LOCAL_OFFICE,
    POST_ABROAD,
    HOST,
    BUREAU,
    BUREAU_FIELD,

    // what one may be called by the words of another
    SINGLE_OFFICE,
    SINGLE_OFFICES,
    OFFICES_OF_TWO,
    LEADING_OFFICE,
    HEAD_OF_STATE,
    MONARCH,
    CHIEF_OFFICE,
    GO_BETWEEN,
    SPOKESPERSON,
    TOP_DIPLOMAT,
    BELOW_OFFICE,
    DEPUTY_WORD,
    VAGUE_OFFICE,
    LEDE_OFFICE,
    COUNTERPART,
    CALLING,
    SOLDIER,
    ENVOY_OR_OFFICIAL,
    LAWMAKER,
    RANK_OR_LEARNING,

    // coming into office and leaving it
    NAMING_SOMEBODY,
    NAMING_TO_OFFICE,
    BEING_IN_OFFICE,
    LEADING_VERB,
    ENTERING_OFFICE,
    TERM_OF_OFFICE,
    LEAVING_OFFICE,
    REPLACING,
    WITH_OF_OBJECT
}

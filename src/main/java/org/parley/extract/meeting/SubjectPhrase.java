package org.parley.extract.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/** Tells whether a noun is subject of a verb, also where the list of its parties stands between: "talks of A, B and C". */
final class SubjectPhrase {
    private final ParsedArticle article;
    private final MeetingWords words;

    SubjectPhrase(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    boolean isSubject(Range phrase, VerbGroup verb) {
        List<Range> subjects = verb.subjects();
        return subjects.stream().anyMatch(phrase::overlaps)
                || (subjects.size() > 1 && endsListOf(phrase, subjects.get(0)))
                || isMeasured(phrase, verb)
                || isRelative(phrase, verb)
                || isSlated(phrase, verb)
                || isClause(phrase, verb);
    }

    /** "rose after talks between Peru and Chile ended": a clause, which the grammar takes for an adjunct; not of earlier ones, "since talks ended". */
    private boolean isClause(Range phrase, VerbGroup verb) {
        return phrase.from() > 0
                && !article.token(phrase.from() - 1).is("since")
                && WordClass.SUBORDINATOR
                        .words()
                        .contains(article.token(phrase.from() - 1).lower())
                && words.is(Use.HAPPENING, article.token(verb.head()))
                && isNextVerb(phrase, verb);
    }

    /** "talks scheduled for Friday between Peru and Chile were cancelled". */
    private boolean isSlated(Range phrase, VerbGroup verb) {
        int behind = phrase.to() + 1;
        return verb.form() == VerbGroup.Form.FINITE
                && behind < verb.tokens().from()
                && words.is(Use.SLATED, article.token(phrase.to()))
                && words.is(Use.SLATED_FOR, article.token(behind))
                && new Range(behind, verb.tokens().from())
                        .indices()
                        .allMatch(i -> is(i, Kind.NOUN_PHRASE)
                                || is(i, Kind.TIME)
                                || is(i, Kind.CONJUNCTION)
                                || is(i, Kind.PREPOSITION));
    }

    /** "talks between Peru and Chile that are due to open": behind its parties the relative clause is the noun's. */
    private boolean isRelative(Range phrase, VerbGroup verb) {
        int that = verb.tokens().from() - 1;
        boolean relative = that > phrase.to() + 1
                && is(that, Kind.RELATIVE)
                && (article.token(that).is("that") || article.token(that).is("which"))
                && words.is(Use.PARTY_PREPOSITION, article.token(phrase.to()));
        return relative
                && new Range(phrase.to(), that)
                        .indices()
                        .allMatch(i -> is(i, Kind.NOUN_PHRASE)
                                || is(i, Kind.COMMA)
                                || is(i, Kind.CONJUNCTION)
                                || is(i, Kind.PREPOSITION));
    }

    /** "Two days of talks between Peru and Chile ended": a time, which the grammar takes for no subject. */
    private boolean isMeasured(Range phrase, VerbGroup verb) {
        return is(phrase.from(), Kind.TIME) && isNextVerb(phrase, verb) && !isGoverned(phrase);
    }

    /** The first verb behind the phrase, its supposed subject among what belongs to the phrase. */
    private boolean isNextVerb(Range phrase, VerbGroup verb) {
        return verb.form() == VerbGroup.Form.FINITE
                && verb.tokens().from() > phrase.to()
                && verb.subjects().stream().allMatch(subject -> subject.from() > phrase.to())
                && IntStream.range(phrase.to(), verb.tokens().from())
                        .noneMatch(i -> is(i, Kind.VERB_GROUP) || (is(i, Kind.COMMA) && !isInList(i, verb)));
    }

    /** A comma before "and" and the last of several parties: "between Peru, Chile and Brazil". */
    private boolean isInList(int comma, VerbGroup verb) {
        int last = verb.tokens().from() - 1;
        return IntStream.range(comma, last).anyMatch(i -> article.token(i).is("and"))
                && new Range(comma + 1, last)
                        .indices()
                        .allMatch(i -> is(i, Kind.NOUN_PHRASE) || is(i, Kind.COMMA) || is(i, Kind.CONJUNCTION));
    }

    private boolean isGoverned(Range phrase) {
        return phrase.from() > 0 && is(phrase.from() - 1, Kind.PREPOSITION);
    }

    /** A preposition stands behind the noun, and from there only phrases and commas up to the subject. */
    private boolean endsListOf(Range phrase, Range subject) {
        boolean behind = phrase.to() + 1 < subject.from()
                && is(phrase.to(), Kind.PREPOSITION)
                && article.token(subject.from() - 1).text().equals(",");
        return behind
                && new Range(phrase.to() + 1, subject.from())
                        .indices()
                        .allMatch(i -> is(i, Kind.NOUN_PHRASE)
                                || is(i, Kind.COMMA)
                                || article.token(i).is("from"));
    }

    private boolean is(int token, Kind kind) {
        return article.chunkOf(token).map(Chunk::kind).filter(kind::equals).isPresent();
    }
}

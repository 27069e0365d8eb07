package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

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
                || isMeasured(phrase, verb);
    }

    /** "Two days of talks between Peru and Chile ended", "a series of meetings was held": what is measured is meant. */
    private boolean isMeasured(Range phrase, VerbGroup verb) {
        int of = phrase.from() - 1;
        Optional<Chunk> measure = of > 0 && article.token(of).is("of") ? article.chunkOf(of - 1) : Optional.empty();
        if (measure.isEmpty()) {
            return false;
        }
        Range tokens = measure.get().tokens();
        boolean counted = words.is(
                Use.MEASURE, article.token(measure.get().head()).lower());
        boolean subject = verb.subjects().stream().anyMatch(tokens::overlaps);
        return counted && (subject || (measure.get().is(Kind.TIME) && isNextVerb(phrase, verb) && !isGoverned(tokens)));
    }

    /** The first verb behind the phrase, its supposed subject among what belongs to the phrase. */
    private boolean isNextVerb(Range phrase, VerbGroup verb) {
        return verb.form() == VerbGroup.Form.FINITE
                && verb.tokens().from() > phrase.to()
                && verb.subjects().stream().allMatch(subject -> subject.from() > phrase.to())
                && IntStream.range(phrase.to(), verb.tokens().from())
                        .noneMatch(i -> is(i, Kind.VERB_GROUP) || is(i, Kind.COMMA));
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
                        .allMatch(i -> is(i, Kind.NOUN_PHRASE) || is(i, Kind.COMMA));
    }

    private boolean is(int token, Kind kind) {
        return article.chunkOf(token).map(Chunk::kind).filter(kind::equals).isPresent();
    }
}

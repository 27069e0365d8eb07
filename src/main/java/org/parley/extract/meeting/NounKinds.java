package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Tells what sort of encounter a noun means, if any, and what counts or measures it. */
final class NounKinds {
    /** Behind a call that asks for something. */
    private static final Set<String> APPEAL = Set.of("for", "to", "on");

    private final ParsedArticle article;
    private final MeetingWords words;

    NounKinds(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** "press conference", "cabinet meeting", "a call for restraint". */
    boolean isOther(Chunk phrase, MeetingWords.Noun row) {
        boolean other = phrase.tokens()
                .indices()
                .filter(i -> i < phrase.head())
                .mapToObj(i -> article.token(i).lower())
                .anyMatch(word -> words.is(Use.BODY, word) || (row.is(Mark.PRESS) && words.is(Use.PRESS, word)));
        boolean talk = row.is(Mark.PEACE)
                && phrase.tokens().indices().noneMatch(i -> article.token(i).is("peace"));
        boolean strikes = row.is(Mark.SERIES) && isOfOther(phrase);
        return other || talk || strikes || isInsideRound(phrase) || (row.is(Mark.APPEAL) && isDemand(phrase));
    }

    /** "a round of talks" is told by its first noun. */
    private boolean isInsideRound(Chunk phrase) {
        int of = phrase.tokens().from() - 1;
        return of > 0
                && article.token(of).is("of")
                && words.noun(article.token(of - 1).lower()).isPresent();
    }

    /** "a new round of strikes". */
    private boolean isOfOther(Chunk phrase) {
        int next = phrase.tokens().to();
        return next + 1 < article.tokens().size()
                && article.token(next).is("of")
                && counted(phrase).isEmpty();
    }

    /** "the latest round of Peru-Chile talks": those talks. */
    Optional<Chunk> counted(Chunk round) {
        int next = round.tokens().to();
        return next + 1 < article.tokens().size() && article.token(next).is("of")
                ? article.chunkOf(next + 1)
                        .filter(chunk ->
                                words.noun(article.token(chunk.head()).lower()).isPresent())
                : Optional.empty();
    }

    /** "a call for restraint", "a call on both sides to …"; but "a call on Monday", "a telephone call to his colleague". */
    private boolean isDemand(Chunk phrase) {
        int next = phrase.tokens().to();
        if (isByPhone(phrase)
                || isCourtesy(phrase)
                || next + 1 >= article.tokens().size()
                || isToSomebody(phrase)) {
            return false;
        }
        boolean time =
                article.chunkOf(next + 1).filter(chunk -> chunk.is(Kind.TIME)).isPresent();
        return !time && (isOfAppeal(next) || isOfAppeal(behindCaller(next)));
    }

    /** "proposed a truce in separate calls to Lara and Soto"; not "in a call to end the war". */
    private boolean isToSomebody(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        int to = phrase.tokens().to();
        return before >= 0
                && words.is(Use.ON_CALL, article.token(before))
                && article.token(to).is("to")
                && article.chunkOf(to + 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .isPresent();
    }

    private boolean isOfAppeal(int token) {
        return token < article.tokens().size()
                && APPEAL.contains(article.token(token).lower());
    }

    /** Behind "by Norway" in "calls by Norway for talks". */
    private int behindCaller(int by) {
        return article.token(by).is("by")
                ? article.chunkOf(by + 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(article.tokens().size())
                : article.tokens().size();
    }

    private boolean isByPhone(Chunk phrase) {
        return phrase.tokens().indices().anyMatch(i -> i < phrase.head() && words.is(Use.PHONE, article.token(i)));
    }

    /** "a courtesy call": paid in person. */
    private boolean isCourtesy(Chunk phrase) {
        return phrase.tokens().indices().anyMatch(i -> i < phrase.head() && words.is(Use.COURTESY, article.token(i)));
    }

    MeetingKind of(MeetingWords.Noun row, Chunk phrase) {
        if (isByPhone(phrase)) {
            return MeetingKind.CALL;
        }
        if (isCourtesy(phrase)) {
            return MeetingKind.BILATERAL;
        }
        boolean consulting = row.is(Mark.SERIES)
                && counted(phrase)
                        .flatMap(talks -> words.noun(article.token(talks.head()).lower()))
                        .filter(noun -> noun.kind() == MeetingKind.CONSULTATION)
                        .isPresent();
        if (consulting) {
            return MeetingKind.CONSULTATION;
        }
        boolean peace = phrase.tokens().indices().anyMatch(i -> article.token(i).is("peace"));
        return peace && row.kind() == MeetingKind.BILATERAL ? MeetingKind.TALKS : row.kind();
    }

    /** "two days of talks", "a series of meetings": with what it is measured by. */
    Chunk measured(Chunk noun) {
        int of = noun.tokens().from() - 1;
        return of > 0 && article.token(of).is("of")
                ? article.chunkOf(of - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.TIME))
                        .filter(chunk -> words.is(Use.MEASURE, article.token(chunk.head())))
                        .map(chunk -> new Chunk(
                                noun.kind(),
                                new Range(chunk.tokens().from(), noun.tokens().to()),
                                noun.head()))
                        .orElse(noun)
                : noun;
    }

    /** "the first day of talks": of those that go on. */
    boolean isDayOf(Chunk measured, Chunk noun) {
        return measured.tokens().from() < noun.tokens().from()
                && article.token(measured.tokens().from()).is("the")
                && new Range(measured.tokens().from(), noun.tokens().from())
                        .indices()
                        .anyMatch(i -> article.token(i).is("day"));
    }
}

package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** "a proposal Peru has rejected", "the deal, which Peru welcomed": the object of the verb stands before its subject. */
final class RelativeGaps {
    private final Reading reading;
    private final ParsedArticle article;
    private final Speakers speakers;
    private final Following following;
    private final Circumstance circumstance;

    RelativeGaps(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.article = reading.article();
        this.speakers = speakers;
        this.following = new Following(article);
        this.circumstance = new Circumstance(article, following);
    }

    Optional<Draft> of(VerbGroup verb) {
        if (verb.form() != Form.FINITE || verb.subjects().size() != 1) {
            return Optional.empty();
        }
        if (hasObject(verb)) {
            return called(verb);
        }
        Frame frame = isJudged(verb) ? Frame.AS : Frame.OBJECT;
        return reading.speech().rows(verb).stream()
                .filter(row -> row.frame() == frame && row.particle().isEmpty())
                .filter(row -> !row.lemma().equals("seek"))
                .findFirst()
                .flatMap(row -> draft(verb, row));
    }

    /** "what Peru called an act of war", "a paper which Peru called “thin”". */
    private Optional<Draft> called(VerbGroup verb) {
        int before = verb.subjects().get(0).from() - 1;
        boolean quoted = verb.tokens().to() < article.tokens().size()
                && article.token(verb.tokens().to()).text().equals("\"");
        boolean what = before >= 0
                && (article.token(before).is("what")
                        || (quoted
                                && article.chunkOf(before)
                                        .filter(chunk -> chunk.is(Kind.RELATIVE)
                                                || article.token(before).is("that"))
                                        .isPresent()));
        return reading.speech().rows(verb).stream()
                .filter(row -> what && row.frame() == Frame.COMPLEMENT)
                .findFirst()
                .flatMap(row -> speakers.of(verb)
                        .map(found -> draft(
                                verb,
                                row,
                                found,
                                toComma(reading.ends().after(verb, verb.tokens().to(), false)))))
                .filter(draft -> isVerdict(draft.content().get(0)));
    }

    /** "a crime", "“genocide”": not "what it calls freedom of navigation", the name of a thing. */
    private boolean isVerdict(Range words) {
        return !words.isEmpty() && opensVerdict(words);
    }

    private boolean opensVerdict(Range words) {
        return article.token(words.from()).is("a")
                || article.token(words.from()).is("an")
                || words.indices().anyMatch(i -> article.token(i).text().equals("\""));
    }

    boolean isJudgement(VerbGroup verb) {
        return verb.subjects().size() == 1
                && (what(verb).isPresent() || called(verb).isPresent());
    }

    /** "a move Peru described as a trap". */
    private boolean isJudged(VerbGroup verb) {
        return following.is(
                verb.tokens().to(), article.sentenceOf(verb.head()).tokens().to(), "as");
    }

    private boolean hasObject(VerbGroup verb) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        int at = circumstance.skip(verb.tokens().to(), limit);
        return following
                .chunkAt(at, limit)
                .filter(chunk -> !chunk.is(Kind.COMMA)
                        && !chunk.is(Kind.CONJUNCTION)
                        && !chunk.is(Kind.DASH)
                        && (article.token(at).isWord()
                                || article.token(at).text().equals("\"")))
                .filter(chunk -> !following.is(at, limit, "as"))
                .isPresent();
    }

    private Optional<Draft> draft(VerbGroup verb, Cues.Verb row) {
        Optional<Range> object = merged(verb)
                .or(() -> antecedent(verb))
                .or(() -> what(verb))
                .filter(phrase -> speakers.of(phrase).isEmpty());
        Optional<Actors> speaker = object.isEmpty() ? Optional.empty() : speakers.of(verb);
        return speaker.map(found -> draft(verb, row, found, row.frame() == Frame.AS ? judgement(verb) : object.get()));
    }

    private Draft draft(VerbGroup verb, Cues.Verb row, Actors speaker, Range content) {
        return new Draft(
                Optional.of(speaker),
                List.of(content),
                false,
                verb.tokens(),
                row.act(),
                Optional.empty(),
                row.id(),
                Math.min(0.7, speaker.confidence()),
                article.sentenceOf(verb.head()).index());
    }

    /** ", allegations Peru denies": the noun and the subject behind it, taken for one phrase. */
    private Optional<Range> merged(VerbGroup verb) {
        Range subject = verb.subjects().get(0);
        return isMerged(article, subject) ? Optional.of(new Range(subject.from(), subject.last())) : Optional.empty();
    }

    static boolean isMerged(ParsedArticle article, Range subject) {
        return subject.size() > 1
                && subject.from() > 0
                && !article.token(subject.from() - 1).isWord()
                && SpeechClass.RELATED_OBJECT.holds(article.token(subject.from()))
                && article.token(subject.last()).pos() == Pos.PROPN
                && article.token(subject.last() - 1).pos() == Pos.NOUN
                && !article.token(subject.from()).is("the");
    }

    /** "what Peru described as a trap". */
    private Optional<Range> what(VerbGroup verb) {
        int before = verb.subjects().get(0).from() - 1;
        return before >= 0 && article.token(before).is("what") && isJudged(verb)
                ? Optional.of(new Range(before, before + 1))
                : Optional.empty();
    }

    private Range judgement(VerbGroup verb) {
        int as = following.is(verb.tokens().to(), article.tokens().size(), "as") ? 1 : 0;
        Range whole = reading.ends().after(verb, verb.tokens().to() + as, false);
        return what(verb).isPresent() ? toComma(whole) : whole;
    }

    private Range toComma(Range words) {
        int comma = words.indices()
                .filter(i -> article.token(i).text().equals(","))
                .findFirst()
                .orElse(words.to());
        return new Range(words.from(), comma);
    }

    /** "is accused of aiding rebels, which it denies": what the other is accused of. */
    private Optional<Range> accusation(VerbGroup verb, int begin, int end) {
        boolean denies = reading.speech().rows(verb).stream().anyMatch(row -> row.act() == SpeechAct.DENY);
        return article.verbsBetween(begin, end).stream()
                .filter(other ->
                        denies && reading.speech().rows(other).stream().anyMatch(row -> row.frame() == Frame.ACCUSE_OF))
                .flatMap(other -> new Range(other.tokens().to(), end)
                        .indices()
                        .filter(i -> article.token(i).is("of") && i + 1 < end)
                        .limit(1)
                        .mapToObj(of -> new Range(of + 1, end)))
                .findFirst();
    }

    /** "Rebels crossed the river, which Peru denied": the clause before, unless its last noun is what can be denied. */
    private Optional<Range> denied(VerbGroup verb, int begin, int end) {
        boolean denies = reading.speech().rows(verb).stream().anyMatch(row -> row.act() == SpeechAct.DENY);
        boolean word = SpeechClass.RELATED_OBJECT.holds(article.token(end - 1));
        List<VerbGroup> told = article.verbsBetween(begin, end).stream()
                .filter(before -> before.form() == Form.FINITE && before.depth() == 0)
                .toList();
        if (!denies || word || told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reading.frames()
                .match(told.get(0))
                .filter(Match::isClausal)
                .map(match -> new Range(match.begin(), end))
                .orElseGet(() -> new Range(begin, end)));
    }

    /** The phrase right before a relative pronoun, or before the subject itself if it has an article of its own. */
    private Optional<Range> antecedent(VerbGroup verb) {
        int subject = verb.subjects().get(0).from();
        int begin = article.sentenceOf(verb.head()).tokens().from();
        boolean near = subject < verb.tokens().from() && subject - 1 > begin;
        if (!near) {
            return Optional.empty();
        }
        boolean relative = article.chunkOf(subject - 1)
                .filter(chunk -> chunk.is(Kind.RELATIVE))
                .isPresent();
        boolean that = article.token(subject - 1).is("that");
        int end = relative || that ? subject - 1 : subject;
        int last = relative && !article.token(end - 1).isWord() ? end - 1 : end;
        Optional<Range> accusation =
                last < end ? accusation(verb, begin, last).or(() -> denied(verb, begin, last)) : Optional.empty();
        if (accusation.isPresent()) {
            return accusation;
        }
        return article.chunkOf(last - 1)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().from() >= begin)
                .filter(chunk -> relative || (that && isJudged(verb)) || isParted(chunk, begin))
                .map(Chunk::tokens);
    }

    /** "…, a plan Peru rejects": behind a comma or dash, and no phrase of time or place, which has no comma behind it. */
    private boolean isParted(Chunk phrase, int begin) {
        int first = phrase.tokens().from();
        boolean mark = first > begin && !article.token(first - 1).isWord();
        return mark && SpeechClass.RELATED_OBJECT.holds(article.token(first));
    }
}

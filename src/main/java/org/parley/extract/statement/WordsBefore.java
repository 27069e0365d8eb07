package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells who speaks a quotation without a verb of speech beside it, by the words before: "Lind was blunt. “…”", "Her answer: “…”". */
final class WordsBefore {
    private final ParsedArticle article;
    private final Speakers speakers;
    private final SpeechVerbs speech;
    private final SpokenWords spoken;
    private final FrontedContent fronted;
    private final Authors authors;
    private final Cues cues;
    private final Hearers hearers;

    WordsBefore(Reading reading, Speakers speakers) {
        this.article = reading.article();
        this.speakers = speakers;
        this.speech = reading.speech();
        this.spoken = reading.spoken();
        this.fronted = new FrontedContent(reading, speakers, new SpeechActs(reading));
        this.authors = new Authors(reading.linked(), reading.actors());
        this.cues = reading.cues();
        this.hearers = new Hearers(article);
    }

    /** Whole sentences of speech after a sentence that tells of one person: that person speaks. */
    Optional<Draft> sentence(Quotation quotation, Range content) {
        int index = article.sentenceOf(quotation.outer().from()).index() - 1;
        if (index > 0 && isQuestion(article.sentences().get(index))) {
            index--;
        }
        Optional<Draft> told = behind(quotation, content);
        if (index < 0 || told.isPresent()) {
            return told;
        }
        Sentence previous = article.sentences().get(index);
        return article.annotated().blockOf(previous).kind() == Block.Kind.BODY
                ? subjectOf(previous, content, 0.6)
                : Optional.empty();
    }

    /** "“…” // With these words, Lind opened the talks". */
    private Optional<Draft> behind(Quotation quotation, Range content) {
        int index = article.sentenceOf(quotation.outer().last()).index() + 1;
        if (index >= article.sentences().size()) {
            return Optional.empty();
        }
        Sentence next = article.sentences().get(index);
        int from = next.tokens().from();
        boolean words = next.tokens().size() > 3
                && article.token(from).is("with")
                && (article.token(from + 1).is("these")
                        || article.token(from + 1).is("those"))
                && article.token(from + 2).is("words");
        return words ? subjectOf(next, content, 0.6) : Optional.empty();
    }

    /** "And the islands?": the reporter's question, answered by whoever spoke before. */
    private boolean isQuestion(Sentence sentence) {
        Range tokens = sentence.tokens();
        return article.token(tokens.last()).text().equals("?")
                && !spoken.holds(tokens.last())
                && article.verbsIn(sentence).stream().noneMatch(verb -> verb.form() == VerbGroup.Form.FINITE);
    }

    private Optional<Draft> subjectOf(Sentence sentence, Range content, double confidence) {
        List<VerbGroup> main = article.verbsIn(sentence).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && verb.depth() <= depth(sentence)
                        && !spoken.holds(verb.head()))
                .toList();
        Optional<VerbGroup> teller =
                main.stream().filter(verb -> fronted.of(verb).isPresent()).findFirst();
        List<VerbGroup> verbs = teller.map(List::of).orElse(main);
        return verbs.stream()
                .flatMap(verb -> subject(verb).map(found -> told(found, verb, content, confidence)).stream())
                .findFirst();
    }

    /** Depth of the main clause: it is one more in "Asked about the border, Lind said". */
    private int depth(Sentence sentence) {
        return article.verbsBetween(sentence.tokens().from(), sentence.tokens().from() + 1).stream()
                        .anyMatch(verb -> verb.subjects().isEmpty())
                ? 1
                : 0;
    }

    /** The subject, also of "was asked whether it would hold". */
    private Optional<Actors> subject(VerbGroup verb) {
        boolean asked =
                verb.passive() && verb.agent().isEmpty() && SpeechClass.ASKING_VERB.holds(article.token(verb.head()));
        return asked ? verb.subjects().stream().findFirst().flatMap(speakers::of) : speakers.of(verb);
    }

    private Draft told(Actors speaker, VerbGroup verb, Range content, double confidence) {
        SpeechAct act = verb.passive()
                ? SpeechAct.ASSERT
                : speech.told(verb).map(Cues.Verb::act).orElse(SpeechAct.ASSERT);
        Optional<Range> hearer = speech.speech(verb).flatMap(hearers::besideCue);
        return draft(speaker, content, verb.tokens(), act, hearer, confidence);
    }

    /** "reaffirmed the goal: “…”". */
    Optional<Draft> colon(Quotation quotation, Range content) {
        int before = quotation.outer().from() - 1;
        if (before < 0 || !article.token(before).text().equals(":")) {
            return Optional.empty();
        }
        Sentence sentence = article.sentenceOf(before);
        return subjectOf(sentence, content, 0.75).or(() -> named(sentence, before, content));
    }

    /** "Lind: “We agree”", "Her answer: “No”": nothing but the speaker or a noun of speech stands before the colon. */
    private Optional<Draft> named(Sentence sentence, int colon, Range content) {
        Range name = new Range(sentence.tokens().from(), colon);
        return article.chunkOf(name.from())
                .filter(chunk -> chunk.tokens().equals(name))
                .flatMap(chunk -> speakers.of(name).or(() -> author(chunk)))
                .map(speaker -> draft(speaker, content, name, SpeechAct.ASSERT, Optional.empty(), 0.75));
    }

    /** "In Lind's words, “…”", "In the words of Lind, “…”". */
    Optional<Draft> words(Quotation quotation, Range content) {
        Range sentence = article.sentenceOf(quotation.outer().from()).tokens();
        int in = sentence.from();
        boolean opens = article.token(in).is("in")
                && quotation.outer().from() > in + 2
                && article.verbsBetween(in, quotation.outer().from()).isEmpty();
        return opens
                ? article.chunkOf(in + 1)
                        .filter(chunk -> article.token(chunk.head()).is("words"))
                        .flatMap(chunk -> by(chunk, content))
                : Optional.empty();
    }

    /** "“No,” was Lind's answer". */
    Optional<Draft> answer(Quotation quotation, Range content) {
        return answer(quotation).flatMap(phrase -> by(phrase, content)).or(() -> manner(quotation, content));
    }

    /** "“A farce,” is how Lind described the vote". */
    private Optional<Draft> manner(Quotation quotation, Range content) {
        int be = quotation.outer().to();
        boolean how = be + 2 < article.tokens().size()
                && WordClass.BE.holds(article.token(be))
                && article.token(be + 1).is("how");
        Optional<VerbGroup> told =
                article
                        .verbsBetween(
                                be + 1, how ? article.sentenceOf(be).tokens().to() : be + 1)
                        .stream()
                        .findFirst()
                        .filter(verb -> verb.form() == VerbGroup.Form.FINITE && !verb.negated());
        return told.flatMap(verb -> speakers.of(verb)
                .map(speaker -> new Draft(
                        Optional.of(speaker),
                        List.of(content),
                        true,
                        verb.tokens(),
                        SpeechAct.ASSERT,
                        Optional.empty(),
                        "in-own-words",
                        0.7,
                        article.sentenceOf(verb.head()).index())));
    }

    private Optional<Draft> by(Chunk phrase, Range content) {
        return authors.of(phrase)
                .or(() -> of(phrase))
                .map(speaker -> draft(speaker, content, phrase.tokens(), SpeechAct.ASSERT, Optional.empty(), 0.7));
    }

    /** Behind "in the words of". */
    private Optional<Actors> of(Chunk words) {
        int at = words.tokens().to();
        return article.token(at).is("of")
                ? article.chunkOf(at + 1).flatMap(chunk -> speakers.of(chunk.tokens()))
                : Optional.empty();
    }

    /** "was Lind's answer" right behind the quotation. */
    private Optional<Chunk> answer(Quotation quotation) {
        int be = quotation.outer().to();
        return be + 1 < article.tokens().size() && WordClass.BE.holds(article.token(be))
                ? article.chunkOf(be + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .filter(chunk ->
                                !cues.noun(article.token(chunk.head()).lower()).isEmpty())
                : Optional.empty();
    }

    private Optional<Actors> author(Chunk phrase) {
        String noun = article.token(phrase.head()).lower();
        return !cues.noun(noun).isEmpty() || ActorResolver.isDocument(noun) ? authors.of(phrase) : Optional.empty();
    }

    private Draft draft(
            Actors speaker, Range content, Range cue, SpeechAct act, Optional<Range> hearer, double confidence) {
        return new Draft(
                Optional.of(speaker),
                List.of(content),
                true,
                cue,
                act,
                hearer,
                Draft.SPEECH_FOLLOWS,
                confidence,
                article.sentenceOf(cue.from()).index());
    }
}

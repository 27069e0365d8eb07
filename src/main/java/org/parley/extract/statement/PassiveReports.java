package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** "The plan was rejected by Peru": the subject is the content; "was accused by Peru of theft": content follows the agent. */
final class PassiveReports {
    private final Reading reading;
    private final ParsedArticle article;
    private final Speakers speakers;
    private final Following following;
    private final Appositions appositions;
    private final LateAgent lateAgent;

    PassiveReports(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.article = reading.article();
        this.speakers = speakers;
        this.following = new Following(article);
        this.appositions = new Appositions(article, following);
        this.lateAgent = new LateAgent(reading);
    }

    Optional<Draft> of(VerbGroup verb) {
        Optional<LateAgent.Found> late = lateAgent.of(verb);
        if (late.isPresent() && !verb.subjects().isEmpty()) {
            Range hearer = verb.subjects().get(0);
            return late.map(it -> draft(verb, it.speaker(), it.row(), it.content(), hearer));
        }
        Optional<Actors> speaker = speakers.of(verb);
        boolean fronted = !verb.subjects().isEmpty()
                && verb.subjects().get(0).from() > verb.tokens().from();
        if (speaker.isEmpty() || verb.subjects().isEmpty() || fronted || isQuotedPart(verb) || isQuestion(verb)) {
            return Optional.empty();
        }
        return behindAgent(verb, speaker.get())
                .or(() -> beforeAgent(verb, speaker.get()))
                .or(() -> subject(verb, speaker.get()));
    }

    /** "firms “paid by Peru”": the noun before the mark is its subject, not the clause's. */
    private boolean isQuotedPart(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return verb.form() == VerbGroup.Form.REDUCED_PASSIVE
                && before >= 0
                && article.token(before).text().equals("\"");
    }

    private Optional<Draft> behindAgent(VerbGroup verb, Actors speaker) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        int agent = verb.agent().orElseThrow().to();
        int owner = following.pastOwner(agent, limit);
        int at = appositions.behind(following.is(owner, limit, "as") ? owner : agent, limit);
        int clause = toldClause(at, limit);
        for (Cues.Verb row : reading.speech().rows(verb)) {
            if (clause > 0 && row.frame() == Frame.ADDRESSEE_CLAUSE) {
                Range told = reading.ends().after(verb, clause, true);
                return Optional.of(
                        draft(verb, speaker, row, told, verb.subjects().get(0)));
            }
            boolean of = row.frame() == Frame.ACCUSE_OF && following.is(at, limit, "of");
            if (row.frame() == Frame.OBJECT && row.particle().isEmpty() && following.is(at, limit, "as")) {
                return Optional.of(draft(verb, speaker, row, judgement(verb, at), new Range(0, 0)));
            }
            boolean to = row.frame() == Frame.ADDRESSEE_INF && following.startsInfinitive(at, limit);
            if (of || to) {
                Range content = reading.ends().after(verb, at, false);
                return Optional.of(
                        draft(verb, speaker, row, content, verb.subjects().get(0)));
            }
        }
        return Optional.empty();
    }

    /** "described as “useful” by Lind", "called a trap by Lind". */
    private Optional<Draft> beforeAgent(VerbGroup verb, Actors speaker) {
        int at = verb.tokens().to();
        int by = verb.agent().orElseThrow().from() - 1;
        boolean as = following.is(at, by, "as");
        boolean phrase =
                following.phraseAt(as ? at + 1 : at, by).isPresent() || following.isQuotationAt(as ? at + 1 : at, by);
        return reading.speech().rows(verb).stream()
                .filter(row -> phrase && row.frame() == (as ? Frame.AS : Frame.COMPLEMENT))
                .findFirst()
                .map(row -> draft(verb, speaker, row, reading.ends().trimmed(at, by), new Range(0, 0)));
    }

    /** "The talks, described by Lind as “useful,” went on": to the comma that closes what is inserted, or within the marks. */
    private Range judgement(VerbGroup verb, int as) {
        Range whole = reading.ends().after(verb, as, false);
        boolean inserted = verb.form() == VerbGroup.Form.REDUCED_PASSIVE
                && article.token(verb.tokens().from() - 1).text().equals(",");
        for (int i = as + 1; inserted && i < whole.to(); i++) {
            if (article.token(i).text().equals(",")) {
                boolean quoted = article.token(as + 1).text().equals("\"");
                return reading.ends().trimmed(quoted ? as + 2 : as, i);
            }
        }
        return whole;
    }

    /** "asked by a reporter if she was ready": somebody has to answer, nothing is told. */
    private boolean isQuestion(VerbGroup verb) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        int at =
                verb.agent().map(agent -> appositions.behind(agent.to(), limit)).orElse(limit);
        return following.is(at, limit, "if") || following.is(at, limit, "whether");
    }

    /** "by police on Friday that", "by police the ambassador had left"; -1 if no clause follows. */
    private int toldClause(int at, int limit) {
        int begin = reading.frames().clauseBegin(at, limit);
        boolean phrase = begin > 0
                && article.chunkOf(begin)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent();
        return begin > 0 && (phrase || article.token(begin - 1).is("that")) ? begin : -1;
    }

    private Optional<Draft> subject(VerbGroup verb, Actors speaker) {
        return reading.speech().rows(verb).stream()
                .filter(row -> row.frame() == Frame.OBJECT && row.particle().isEmpty())
                .filter(row -> !isSacked(verb, row) && !isVague(verb) && !isMedium(verb) && !isPointer(verb, row))
                .filter(row -> !isAmbiguous(verb))
                .findFirst()
                .map(row -> draft(verb, speaker, row, subjectOf(verb), new Range(0, 0)));
    }

    /** "sailed in the strait, disputed by Peru": of the last noun, not of the subject. */
    private boolean isAmbiguous(VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        return verb.form() == VerbGroup.Form.REDUCED_PASSIVE
                && comma > 0
                && article.token(comma).text().equals(",")
                && verb.subjects().get(0).to() < comma
                && article.chunkOf(comma - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent()
                && article.verbsBetween(verb.subjects().get(0).to(), comma).stream()
                        .anyMatch(other -> other.form() == VerbGroup.Form.FINITE);
    }

    /** "This was announced by Peru": words told before. */
    private boolean isPointer(VerbGroup verb, Cues.Verb row) {
        Range subject = verb.subjects().get(0);
        return (row.act() == SpeechAct.ASSERT || row.act() == SpeechAct.ANNOUNCE)
                && subject.size() == 1
                && (article.token(subject.from()).is("this")
                        || article.token(subject.from()).is("it"));
    }

    /** "a statement issued by Peru", "videos aired by a channel": what carries words, no words themselves. */
    private boolean isMedium(VerbGroup verb) {
        String noun = article.token(verb.subjects().get(0).last()).lower();
        boolean issued = SpeechClass.ISSUING_PARTICIPLE.holds(article.token(verb.head()));
        return issued
                && (ActorResolver.isDocument(article, verb.subjects().get(0).last())
                        || SpeechClass.PICTURE_NOUN.holds(noun));
    }

    /** "others had been criticised by Peru": no word of what. */
    private boolean isVague(VerbGroup verb) {
        int noun = verb.subjects().get(0).last();
        return article.token(noun).is("others") || article.token(noun).is("some");
    }

    /** "The minister was dismissed by the king", "the army, backed by militias": no words were. */
    private boolean isSacked(VerbGroup verb, Cues.Verb row) {
        return SpeechClass.NOT_OF_ACTOR.holds(row.lemma())
                && speakers.of(verb.subjects().get(0)).isPresent();
    }

    /** The words of the subject, to its first verb: "The plan was welcomed by Peru and condemned by Chile". */
    private Range subjectOf(VerbGroup verb) {
        int begin = verb.subjects().get(0).from();
        int end = article.verbsBetween(begin, verb.tokens().to()).stream()
                .filter(other -> other.form() == VerbGroup.Form.FINITE || other.equals(verb))
                .filter(other -> other.subjects().equals(verb.subjects()))
                .findFirst()
                .map(other -> other.tokens().from())
                .orElse(verb.tokens().from());
        return reading.ends().trimmed(begin, end);
    }

    private Draft draft(VerbGroup verb, Actors speaker, Cues.Verb row, Range content, Range hearer) {
        return new Draft(
                Optional.of(speaker),
                List.of(content),
                false,
                verb.tokens(),
                row.act(),
                Optional.of(hearer).filter(phrase -> !phrase.isEmpty()),
                row.id(),
                Math.min(0.8, speaker.confidence()),
                article.sentenceOf(verb.head()).index());
    }
}

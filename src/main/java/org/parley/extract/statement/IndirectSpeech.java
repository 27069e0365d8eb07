package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** Finds what a verb reports in the reporter's words: "said that …", "rejected the plan", "the plan was rejected by …". */
final class IndirectSpeech {
    private static final Set<String> CONCEDING = Set.of("despite", "while", "although", "though");

    private static final Set<String> SINGULAR = Set.of("he", "she");

    private static final Set<SpeechAct> WISHES =
            EnumSet.of(SpeechAct.DEMAND, SpeechAct.APPEAL, SpeechAct.PROPOSE, SpeechAct.HOPE);

    private final Reading reading;
    private final ParsedArticle article;
    private final Speakers speakers;
    private final FrontedContent fronted;
    private final PassiveReports passives;
    private final RelativeGaps gaps;
    private final SpeechActs acts;
    private final Hearers hearers;
    private final Occasion occasion;
    private final EmbeddedCues embedded;
    private final Reported reported;
    private final NoContent no;

    IndirectSpeech(Reading reading, Speakers speakers) {
        this.reading = reading;
        this.article = reading.article();
        this.speakers = speakers;
        this.acts = new SpeechActs(reading);
        this.fronted = new FrontedContent(reading, speakers, acts);
        this.passives = new PassiveReports(reading, speakers);
        this.gaps = new RelativeGaps(reading, speakers);
        this.hearers = new Hearers(article);
        this.occasion = new Occasion(article);
        this.embedded = new EmbeddedCues(reading, speakers, acts);
        this.reported = new Reported(reading, gaps, embedded);
        this.no = new NoContent(article, speakers);
    }

    /** @param direct quotations found before; a verb that reports one reports nothing else */
    List<Draft> in(Sentence sentence, List<Draft> direct) {
        List<Draft> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean inside = found.stream().anyMatch(draft -> isBetween(draft, verb))
                    || innermost(found, verb)
                            .filter(draft -> !isReportOf(draft, verb) && !isOthersJudgement(draft, verb))
                            .isPresent();
            boolean quotes = direct.stream().anyMatch(draft -> draft.isCuedBy(verb.tokens()));
            Optional<Draft> gap = reported.is(verb) && !quotes ? embedded.of(verb) : Optional.empty();
            gap.ifPresent(found::add);
            if (gap.isEmpty() && reported.is(verb) && !inside && !quotes) {
                read(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Of reports inside reports the last that holds the verb. */
    private static Optional<Draft> innermost(List<Draft> found, VerbGroup verb) {
        return found.stream()
                .filter(draft -> draft.holds(verb.head()))
                .max(Comparator.comparing(draft -> draft.content().get(0)));
    }

    /** "said in a note inviting the envoys that": it stands between a cue and its content. */
    private static boolean isBetween(Draft draft, VerbGroup verb) {
        return verb.form() == Form.PARTICIPLE
                && draft.cue().to() <= verb.head()
                && verb.head() < draft.content().get(0).from();
    }

    /** "The agency said that Peru rejected the plan": the first verb of a report is somebody else's report. */
    private boolean isReportOf(Draft outer, VerbGroup verb) {
        Range content = outer.content().get(0);
        boolean first = article.verbsBetween(content.from(), content.to()).stream()
                .filter(inner -> inner.form() == Form.FINITE)
                .findFirst()
                .filter(verb::equals)
                .isPresent();
        return first
                && !outer.speech()
                && !isSpeakerAgain(outer, verb)
                && !isWished(outer, verb)
                && speakers.of(verb)
                        .filter(inner -> outer.speaker().stream()
                                .noneMatch(reporter -> inner.keys().stream().anyMatch(reporter.keys()::contains)))
                        .isPresent();
    }

    /** "The firm said it welcomed the plan": the pronoun means who speaks. */
    private boolean isSpeakerAgain(Draft outer, VerbGroup verb) {
        int first = outer.content().get(0).from();
        boolean pronoun = verb.subjects().equals(List.of(new Range(first, first + 1)))
                && article.token(first).pos() == Pos.PRON;
        String last = outer.speaker()
                .map(actors -> article.token(actors.tokens().last()).text())
                .orElse("");
        boolean many = last.endsWith("s") && Character.isLowerCase(last.codePointAt(0));
        return pronoun && !(many && SINGULAR.contains(article.token(first).lower()));
    }

    /** "vowed to end what Peru described as theft": somebody else's words within. */
    private boolean isOthersJudgement(Draft outer, VerbGroup verb) {
        return gaps.isJudgement(verb) && !outer.speech() && !speakers.of(verb).equals(outer.speaker());
    }

    /** "demanded that Peru agree to talks", "proposed that both accept it": it is still to be said. */
    private boolean isWished(Draft outer, VerbGroup verb) {
        return WISHES.contains(outer.act())
                && verb.tokens().size() == 1
                && reading.speech().rows(verb).stream()
                        .anyMatch(row -> article.token(verb.head()).is(row.lemma()));
    }

    private Optional<Draft> read(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        if (verb.form() == Form.PARTICIPLE
                && before >= 0
                && article.token(before).is("without")) {
            return Optional.empty();
        }
        if (LaterVerb.isInverted(verb)) {
            return fronted.of(verb);
        }
        if (verb.passive()) {
            return passives.of(verb);
        }
        if (QuotationCues.QUOTED.contains(article.token(verb.head()).lower()) && quotesOther(verb)) {
            return Optional.empty();
        }
        Optional<Match> match = reading.frames().match(verb);
        if (isHead(verb)) {
            return match.filter(it -> isTold(verb, it)).flatMap(it -> following(verb, it));
        }
        if (match.filter(it -> isHopedFor(verb, it)).isPresent()) {
            return Optional.empty();
        }
        if (match.filter(it -> isHearerAlone(verb, it) || isAnticipated(verb, it) || isMeanwhile(verb, it))
                .isPresent()) {
            return fronted.of(verb).or(() -> following(verb, match.get()));
        }
        return match.isPresent()
                ? following(verb, match.get())
                : fronted.of(verb)
                        .or(() -> gaps.of(verb))
                        .or(() -> reading.frames().wide(verb).flatMap(it -> following(verb, it)));
    }

    /** "cited Lind as stressing the risks". */
    private boolean quotesOther(VerbGroup verb) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        return article.verbsBetween(verb.tokens().to(), limit).stream()
                .findFirst()
                .filter(reading.speech()::isQuoted)
                .isPresent();
    }

    /** "the union, which they hope to join", "leaders hoping for a deal", "had hoped to win": a wish that the reporter mentions. */
    private boolean isHopedFor(VerbGroup verb, Match match) {
        int before = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        boolean beside = verb.form() == Form.PARTICIPLE
                && verb.tokens().size() == 1
                && before >= -1
                && !verb.subjects().isEmpty()
                && verb.subjects().get(0).to() == verb.tokens().from();
        if (beside && match.row().act() == SpeechAct.HOPE) {
            return true;
        }
        boolean wish = match.row().frame() == Frame.TO_INF && match.row().act() == SpeechAct.HOPE;
        if (wish
                && verb.tokens().size() > 1
                && article.token(verb.tokens().from()).is("had")) {
            return true;
        }
        return wish
                && before >= 0
                && article.chunkOf(before)
                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                        .isPresent();
    }

    /** "It was clear, she said, that the truce would not last": the cue stands inside one clause. */
    private boolean isAnticipated(VerbGroup verb, Match match) {
        int that = match.begin() - 1;
        return that > verb.head() + 1
                && article.token(that).is("that")
                && article.token(that - 1).text().equals(",")
                && article.token(article.sentenceOf(verb.head()).tokens().from())
                        .is("it");
    }

    /** "The strait is shut, Lind said as Peru, which has a fleet, called for calm": the words before the cue are its own. */
    private boolean isMeanwhile(VerbGroup verb, Match match) {
        int before = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        int begin = article.sentenceOf(verb.head()).tokens().from();
        return before > begin
                && article.token(before).text().equals(",")
                && article.chunkOf(begin)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent()
                && article.verbsBetween(begin, before).stream().anyMatch(it -> it.form() == Form.FINITE)
                && match.begin() == verb.tokens().to()
                && Following.TEMPORAL.contains(article.token(match.begin()).lower());
    }

    /** "The deal stood, he assured the press": the object is the one spoken to. */
    private boolean isHearerAlone(VerbGroup verb, Match match) {
        Range content = reading.ends().after(verb, match.begin(), false);
        return match.row().frame() == Frame.OBJECT
                && SpeechClass.HEARER_OBJECT.holds(match.row().lemma())
                && article.verbsBetween(content.from(), content.to()).isEmpty();
    }

    /** "Stressing that time was short, Lind urged …": a participle before its clause. */
    private static boolean isHead(VerbGroup verb) {
        return verb.form() == Form.PARTICIPLE
                && !verb.subjects().isEmpty()
                && verb.subjects().get(0).from() > verb.tokens().from();
    }

    /** "Accusing Peru of theft, Lind said": not "Underlining the trouble, Lind stayed away", "after agreeing to it". */
    private boolean isTold(VerbGroup verb, Match match) {
        int main = verb.subjects().get(0).from();
        boolean clause = article.verbsBetween(match.begin(), main).stream().anyMatch(it -> it.form() == Form.FINITE);
        int first = article.sentenceOf(verb.head()).tokens().from();
        boolean conceded = match.isClausal()
                && CONCEDING.contains(article.token(first).lower())
                && first + 1 == verb.tokens().from();
        return (first == verb.tokens().from() || conceded)
                && (match.isClausal() ? clause : acts.of(match, new Range(match.begin(), main)) != SpeechAct.ASSERT);
    }

    private Optional<Draft> following(VerbGroup verb, Match match) {
        boolean clausal = match.isClausal() || opensClause(match);
        Range whole = clausal && !match.isClausal()
                ? reading.ends().afterNoun(verb, match.begin())
                : reading.ends().after(verb, match.begin(), clausal);
        Range content = clausal ? occasion.beforeMessage(whole) : occasion.cut(whole);
        boolean nothing = content.isEmpty() || no.is(verb, match, content);
        Optional<Actors> speaker = nothing ? Optional.empty() : speakers.of(verb);
        return speaker.map(found -> new Draft(
                speaker,
                List.of(content),
                false,
                new Range(verb.tokens().from(), match.cueEnd()),
                acts.of(match, content),
                match.addressee()
                        .filter(phrase ->
                                !hearers.isAudience(phrase) && !(match.isClausal() && content.contains(phrase))),
                match.row().id(),
                Math.min(found.confidence(), verb.subjectConfidence())
                        * (match.row().frame() == Frame.OBJECT ? 0.85 : 0.95),
                article.sentenceOf(verb.head()).index()));
    }

    /** "expressed hope that …", "denied reports that …". */
    private boolean opensClause(Match match) {
        int behind = article.chunkOf(match.begin())
                .map(phrase -> phrase.tokens().to())
                .orElse(match.begin());
        return behind < article.tokens().size()
                && match.row().frame() == Frame.OBJECT
                && article.token(behind).is("that")
                && article.chunkOf(behind)
                        .filter(chunk -> chunk.is(Chunk.Kind.SUBORDINATOR))
                        .isPresent()
                && article.verbsBetween(behind, behind + 2).isEmpty();
    }
}

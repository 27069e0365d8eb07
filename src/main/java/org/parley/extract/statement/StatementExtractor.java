package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.CalendarWords;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;

/** Finds who says what: direct and indirect speech, attributions, and nouns of speech. Pure. */
public final class StatementExtractor {
    private final Cues cues;
    private final CalendarWords calendar;

    public StatementExtractor(Cues cues, CalendarWords calendar) {
        this.cues = cues;
        this.calendar = calendar;
    }

    /** Statements in the order of their cues. */
    public List<Fact.Statement> extract(LinkedArticle linked, TimeExpressions times) {
        return new Run(linked, times).statements();
    }

    /** One article being read. */
    private final class Run {
        private final LinkedArticle linked;
        private final ParsedArticle article;
        private final ActorResolver actors;
        private final FrameMatcher frames;
        private final ContentEnd ends;
        private final SpeechFinder speech;
        private final TimeExpressions times;
        private final SpokenWords spoken;
        private final List<Draft> drafts = new ArrayList<>();

        Run(LinkedArticle linked, TimeExpressions times) {
            this.linked = linked;
            this.article = linked.parsed();
            this.times = times;
            this.spoken = new SpokenWords(article, 4);
            this.actors = new ActorResolver(linked);
            this.frames = new FrameMatcher(article, cues);
            this.ends = new ContentEnd(article, cues);
            this.speech = new SpeechFinder(article, actors, cues, frames);
        }

        List<Fact.Statement> statements() {
            drafts.addAll(speech.find());
            List<Draft> direct = List.copyOf(drafts);
            for (Sentence sentence : article.sentences()) {
                if (article.annotated().blockOf(sentence).kind() == Block.Kind.BODY) {
                    drafts.addAll(new Attributions(article, actors, ends).in(sentence));
                    indirect(sentence, direct);
                    drafts.addAll(new NominalCues(linked, actors, ends, cues).in(sentence, drafts));
                }
            }
            drafts.sort(Comparator.comparing(Draft::cue)
                    .thenComparing(draft -> draft.content().get(0)));
            StatementFacts facts = new StatementFacts(linked, actors, new SpeechDays(article, times, calendar, drafts));
            return drafts.stream()
                    .filter(draft -> draft.speaker().isPresent())
                    .flatMap(facts::facts)
                    .toList();
        }

        private void indirect(Sentence sentence, List<Draft> direct) {
            List<Draft> found = new ArrayList<>();
            for (VerbGroup verb : article.verbsIn(sentence)) {
                if (isReport(verb)
                        && !isInside(verb, found)
                        && direct.stream().noneMatch(d -> d.cue().equals(verb.tokens()))) {
                    indirect(verb).ifPresent(found::add);
                }
            }
            drafts.addAll(found);
        }

        private boolean isInside(VerbGroup verb, List<Draft> found) {
            return found.stream().anyMatch(draft -> draft.holds(verb.head()));
        }

        /** The verb reports an act of communication that took place. */
        private boolean isReport(VerbGroup verb) {
            if (cues.verb(article.token(verb.head()).lower()).isEmpty()
                    || verb.negated()
                    || spoken.holds(verb.head())) {
                return false;
            }
            if (verb.form() == Form.INFINITIVE || verb.modal().isPresent()) {
                return false;
            }
            return !verb.passive() || verb.agent().isPresent();
        }

        private Optional<Draft> indirect(VerbGroup verb) {
            if (isInverted(verb)) {
                return before(verb);
            }
            if (verb.passive()) {
                return passive(verb);
            }
            Optional<FrameMatcher.Match> match = frames.match(verb);
            if (match.isEmpty()) {
                return before(verb);
            }
            Optional<Actors> speaker = speech.speaker(verb);
            if (speaker.isEmpty()) {
                return Optional.empty();
            }
            FrameMatcher.Match found = match.get();
            Range whole = ends.after(verb, found.begin());
            Range content = found.row().frame().takesSpeech() ? whole : ends.withoutDate(whole);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            double confidence = Math.min(speaker.get().confidence(), verb.subjectConfidence());
            return Optional.of(new Draft(
                    speaker,
                    List.of(content),
                    false,
                    new Range(verb.tokens().from(), found.cueEnd()),
                    act(found, content),
                    found.addressee().filter(phrase -> !frames.isAudience(phrase)),
                    found.row().id(),
                    confidence * (found.row().frame() == Frame.OBJECT ? 0.85 : 0.95),
                    article.sentenceOf(verb.head()).index()));
        }

        /** "The plan was rejected by Peru": the subject is the content. */
        private Optional<Draft> passive(VerbGroup verb) {
            Optional<Cues.Verb> row = cues.verb(article.token(verb.head()).lower()).stream()
                    .filter(cue -> cue.frame() == Frame.OBJECT && cue.particle().isEmpty())
                    .findFirst();
            Optional<Actors> speaker = speech.speaker(verb);
            if (row.isEmpty() || speaker.isEmpty() || verb.subjects().isEmpty()) {
                return Optional.empty();
            }
            Range content =
                    ends.trimmed(verb.subjects().get(0).from(), verb.tokens().from());
            return Optional.of(new Draft(
                    speaker,
                    List.of(content),
                    false,
                    verb.tokens(),
                    row.get().act(),
                    Optional.empty(),
                    row.get().id(),
                    Math.min(0.8, speaker.get().confidence()),
                    article.sentenceOf(verb.head()).index()));
        }

        private static boolean isInverted(VerbGroup verb) {
            return !verb.subjects().isEmpty()
                    && verb.subjects().get(0).from() >= verb.tokens().to();
        }

        /** "The talks, the minister said, will go on", "The talks will go on, she said": content before the cue, or around it. */
        private Optional<Draft> before(VerbGroup verb) {
            Optional<Cues.Verb> row = cues.verb(article.token(verb.head()).lower()).stream()
                    .filter(cue -> cue.frame() == Frame.CLAUSE || cue.frame() == Frame.ADDRESSEE_CLAUSE)
                    .findFirst();
            if (row.isEmpty() || verb.subjects().isEmpty() || verb.form() != Form.FINITE) {
                return Optional.empty();
            }
            int clause = Math.min(verb.subjects().get(0).from(), verb.tokens().from());
            Range sentence = article.sentenceOf(verb.head()).tokens();
            boolean comma = clause - 1 > sentence.from()
                    && article.token(clause - 1).text().equals(",");
            boolean main = article.verbsIn(article.sentenceOf(verb.head())).stream()
                    .anyMatch(other ->
                            other.form() == Form.FINITE && other.tokens().to() < clause);
            List<Range> content =
                    new ArrayList<>(List.of(ends.trimmed(sentence.from(), Math.max(sentence.from(), clause - 1))));
            int end = Math.max(verb.tokens().to(), verb.subjects().get(0).to());
            boolean around = comma
                    && end < sentence.to() - 1
                    && article.token(end).text().equals(",")
                    && !isInverted(verb);
            if (around) {
                content.add(ends.after(verb, end + 1));
            }
            Optional<Actors> speaker = comma && (main || around) ? speech.speaker(verb) : Optional.empty();
            return speaker.map(found -> new Draft(
                    speaker,
                    content,
                    false,
                    verb.tokens(),
                    row.get().act(),
                    Optional.empty(),
                    row.get().id(),
                    Math.min(found.confidence(), 0.9),
                    article.sentenceOf(verb.head()).index()));
        }

        private SpeechAct act(FrameMatcher.Match match, Range content) {
            if (match.row().frame() == Frame.OBJECT) {
                return attitude(content)
                        .filter(act -> isExpressive(match.row()))
                        .orElse(match.row().act());
            }
            boolean neutral =
                    match.row().act() == SpeechAct.ASSERT && match.row().frame().takesSpeech();
            return neutral
                    ? new ContentAct(article).of(content).orElse(SpeechAct.ASSERT)
                    : match.row().act();
        }

        private boolean isExpressive(Cues.Verb row) {
            return Set.of(
                            "express",
                            "voice",
                            "convey",
                            "signal",
                            "reiterate",
                            "reaffirm",
                            "show",
                            "extend",
                            "offer",
                            "repeat",
                            "share",
                            "raise",
                            "underline",
                            "underscore",
                            "state",
                            "stress",
                            "restate")
                    .contains(row.lemma());
        }

        private Optional<SpeechAct> attitude(Range content) {
            for (int i = content.from(); i < Math.min(content.to(), content.from() + 6); i++) {
                Optional<SpeechAct> act = cues.attitude(article.token(i).lower());
                if (act.isPresent()) {
                    return act;
                }
            }
            return Optional.empty();
        }
    }
}

package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;

/** "The talks will go on, she said", "The talks, the minister said on Friday, will go on": content before or around a cue. */
final class FrontedContent {
    /** Words that open one more clause of the content behind the cue. */
    private static final Set<String> GOING_ON = SpeechClass.CONTENT_LINK.words();

    /** Prepositions that go on with the content behind a cue between commas; "in", "at", "on" may tell where it was said. */
    private static final Set<String> PREPOSITIONS = SpeechClass.CONTENT_PREPOSITION.words();

    /** Verbs that only speak. */
    private static final Set<String> PLAIN = SpeechClass.PLAIN_SPEECH.words();

    /** Words of the shortest clause that is told without a verb found. */
    private static final int SHORTEST = 5;

    private final Reading reading;
    private final ParsedArticle article;
    private final Speakers speakers;
    private final SpeechActs acts;
    private final Following following;
    private final Appositions appositions;
    private final Openings openings;
    private final OwnReports ownReports;
    /** First token of a quotation, by its last. */
    private final Map<Integer, Integer> opens = new HashMap<>();

    FrontedContent(Reading reading, Speakers speakers, SpeechActs acts) {
        this.reading = reading;
        this.article = reading.article();
        this.speakers = speakers;
        this.acts = acts;
        this.following = new Following(article);
        this.appositions = new Appositions(article, following);
        this.openings = new Openings(article, following);
        this.ownReports = new OwnReports(reading);
        for (Quotation quotation : article.annotated().quotations()) {
            opens.put(quotation.outer().last(), quotation.outer().from());
        }
    }

    Optional<Draft> of(VerbGroup verb) {
        Optional<Cues.Verb> row = reading.speech().clause(verb).or(() -> inserted(verb));
        boolean asks = following.startsInfinitive(
                verb.tokens().to(), article.sentenceOf(verb.head()).tokens().to());
        if (row.isEmpty() || verb.subjects().isEmpty() || !isPredicate(verb) || asks || isAppended(verb)) {
            return Optional.empty();
        }
        List<Range> content = content(verb, row.get());
        Optional<Actors> speaker = content.isEmpty() ? Optional.empty() : speaker(verb);
        return speaker.map(found -> new Draft(
                speaker,
                content,
                false,
                verb.tokens(),
                acts.of(
                        new Match(
                                row.get(), content.get(0).from(), verb.tokens().to(), Optional.empty()),
                        content.get(0)),
                Optional.empty(),
                row.get().id(),
                Math.min(found.confidence(), 0.9),
                article.sentenceOf(verb.head()).index()));
    }

    /** "Talks, she went on, would follow": a verb with its particle, the content on both sides. */
    private Optional<Cues.Verb> inserted(VerbGroup verb) {
        return reading.speech()
                .speech(verb)
                .map(Cue::row)
                .filter(row -> !row.particle().isEmpty()
                        && following.is(
                                verb.tokens().to() + row.particle().size(),
                                article.tokens().size(),
                                ","));
    }

    /** "…, Ana Lind, the minister said": the name before a title without a comma behind it. */
    private Optional<Actors> speaker(VerbGroup verb) {
        int clause = first(verb);
        int name = openings.named(clause);
        return (name < clause ? speakers.of(new Range(name, clause - 1)) : Optional.<Actors>empty())
                .or(() -> speakers.of(verb));
    }

    /** "…, a strait Peru claims": a noun and the subject of a clause about it, taken for one phrase. */
    private boolean isAppended(VerbGroup verb) {
        return RelativeGaps.isMerged(article, verb.subjects().get(0));
    }

    private boolean isPredicate(VerbGroup verb) {
        return verb.form() == Form.FINITE
                || reading.speech().isQuoted(verb)
                || reading.speech().isHearsay(verb);
    }

    private static int first(VerbGroup verb) {
        return Math.min(verb.subjects().get(0).from(), verb.tokens().from());
    }

    private List<Range> content(VerbGroup verb, Cues.Verb row) {
        Range sentence = article.sentenceOf(verb.head()).tokens();
        int clause = openings.named(quoter(verb, first(verb)));
        if (clause - 1 <= sentence.from() || !isClosed(clause)) {
            return List.of();
        }
        int behind = behind(verb, row, sentence.to());
        if (openings.isRelative(clause - 2)) {
            return behind > 0 && goesOn(verb, behind, false)
                    ? List.of(reading.ends().after(verb, behind, true))
                    : List.of();
        }
        int from = start(opening(sentence.from(), clause), clause - 1, isVerbAt(behind, sentence.to()));
        if (behind > 0
                && (openings.isDeed(verb, from, clause) || openings.isLink(from, clause))
                && goesOn(verb, behind, false)) {
            return List.of(reading.ends().after(verb, behind, true));
        }
        List<Range> content = new ArrayList<>(List.of(reading.ends().trimmed(from, clause - 1)));
        if (isCutOff(from, clause - 1)) {
            return List.of();
        }
        boolean whole = !openings.isPredicate(behind, sentence.to())
                && (isWhole(from, clause) || isClosing(verb, row, from, clause));
        if (behind > 0 && goesOn(verb, behind, whole)) {
            content.add(reading.ends().after(verb, behind, true));
            return content;
        }
        return whole ? content : List.of();
    }

    /** "The deal “is ours. It stands,” she said": the first sentence of words quoted over several, where the reporter begins it. */
    private int opening(int sentence, int clause) {
        int close = article.token(clause - 1).text().equals("\"") ? clause - 1 : clause - 2;
        return Optional.ofNullable(opens.get(close))
                .filter(open -> open < sentence)
                .filter(open -> open - article.sentenceOf(open).tokens().from() <= QuotationCues.OPENING)
                .map(open -> article.sentenceOf(open).tokens().from())
                .orElse(sentence);
    }

    /** "…, the agency quoted the ministry as saying": where the agency's clause begins. */
    private int quoter(VerbGroup verb, int clause) {
        return reading.speech().isQuoted(verb)
                ? article.verbsBetween(Math.max(0, clause - 1), clause).stream()
                        .filter(outer ->
                                outer.form() == Form.FINITE && !outer.subjects().isEmpty())
                        .filter(outer -> QuotationCues.QUOTED.contains(
                                article.token(outer.head()).lower()))
                        .findFirst()
                        .map(outer -> outer.subjects().get(0).from())
                        .orElse(clause)
                : clause;
    }

    /** ", she said, would suffer": the verb of the clause that the cue stands in. */
    private boolean isVerbAt(int behind, int limit) {
        return behind > 0
                && following
                        .chunkAt(behind, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .isPresent()
                && following.hasFiniteVerb(behind, limit);
    }

    /**
     * "Lara rejected the plan: peace, she said, would suffer": behind the colon, where the reporter speaks before it.
     *
     * @param parted the verb of the clause stands behind the cue
     */
    private int start(int from, int to, boolean parted) {
        for (int i = to - 1; i > from; i--) {
            if (article.token(i).text().equals(":") || article.token(i).text().equals(";")) {
                boolean reported = article.verbsBetween(from, i).stream()
                        .anyMatch(verb -> verb.form() == Form.FINITE
                                && reading.frames().match(verb).isPresent());
                boolean fragment = (parted || article.token(i).text().equals(";")) && !following.hasFiniteVerb(i, to);
                return reported || fragment ? i + 1 : from;
            }
            if (article.token(i).text().equals("(")
                    && new Range(i, to)
                            .indices()
                            .noneMatch(k -> article.token(k).text().equals(")"))) {
                return article.token(i + 1).is("though") ? i + 2 : i + 1;
            }
            boolean contrast = article.token(i).is("but") || article.token(i).is("yet");
            if (contrast && to - i <= SHORTEST && !following.hasFiniteVerb(i, to)) {
                return i + 1;
            }
        }
        return from;
    }

    /** A comma stands before the cue, or before the quotation mark there: "Peru “wants peace,” she said". */
    private boolean isClosed(int clause) {
        boolean quoted = article.token(clause - 1).text().equals("\"");
        return article.token(quoted ? clause - 2 : clause - 1).text().equals(",");
    }

    /** "Lind claimed that, in principle, they had agreed": the clause behind "that" is yet to come. */
    private boolean isCutOff(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            int before = i - 1;
            boolean that = article.token(i).is("that")
                    && article.verbsBetween(from, i).stream()
                            .anyMatch(cue -> reading.speech().isCue(cue)
                                    && (cue.tokens().last() == before || isHeard(cue, before + 1)));
            if (that) {
                return !following.hasFiniteVerb(i + 1, to);
            }
        }
        return false;
    }

    /** "told a news conference that": only who hears it stands between. */
    private boolean isHeard(VerbGroup cue, int that) {
        return reading.speech()
                .clause(cue)
                .filter(row -> row.frame() == Cues.Frame.ADDRESSEE_CLAUSE)
                .filter(row -> following.skipHearers(cue.tokens().to(), that + 1) == that)
                .isPresent();
    }

    /** A clause that can stand alone: not "If Peru refuses, he warned, it would …", "Warning that it was late, he urged". */
    private boolean isWhole(int from, int to) {
        boolean subordinate = article.chunkOf(from)
                .filter(chunk -> chunk.is(Kind.SUBORDINATOR))
                .isPresent();
        boolean single = subordinate
                && !article.token(from).is("what")
                && new Range(from, to - 1)
                        .indices()
                        .noneMatch(i -> article.token(i).text().equals(","));
        boolean participle = article.verbsBetween(from, from + 1).stream()
                .anyMatch(verb ->
                        verb.form() == Form.PARTICIPLE && reading.speech().isCue(verb));
        return !single
                && !participle
                && !openings.isEvent(from, to)
                && (following.hasFiniteVerb(from, to) || openings.intends(from, to));
    }

    /** "The bloc faces risks, Lind said." at the end of a sentence: its verb may be taken for a noun. */
    private boolean isClosing(VerbGroup verb, Cues.Verb row, int from, int clause) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        boolean phrase = article.chunkOf(from)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().size() > 1)
                .isPresent();
        return phrase
                && PLAIN.contains(row.lemma())
                && clause - from > SHORTEST
                && from == article.sentenceOf(verb.head()).tokens().from()
                && following.skipAdjuncts(verb.tokens().to(), limit) >= limit - 1;
    }

    /** Index after the comma that closes the cue; -1 if it is followed by something else. */
    private int behind(VerbGroup verb, Cues.Verb row, int limit) {
        int words = Math.max(
                verb.tokens().to() + row.particle().size(),
                verb.subjects().get(verb.subjects().size() - 1).to());
        int end = LaterVerb.isInverted(verb) ? appositions.end(words, limit) : words;
        int at = row.frame() == Cues.Frame.ADDRESSEE_CLAUSE
                ? following.skipHearers(end, limit)
                : following.skipAdjuncts(end, limit);
        return following.is(at, limit, ",") && at + 2 < limit ? at + 1 : -1;
    }

    private boolean goesOn(VerbGroup verb, int behind, boolean whole) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        if (whole) {
            boolean condition = following.is(behind, limit, "as") && following.is(behind + 1, limit, "long");
            return !LaterVerb.isInverted(verb)
                    && !ownReports.goesOn(verb, behind, limit)
                    && (condition
                            || following.is(behind, limit, "that")
                            || GOING_ON.contains(article.token(behind).lower())
                            || PREPOSITIONS.contains(article.token(behind).lower()));
        }
        boolean other = article.chunkOf(behind)
                .filter(chunk -> chunk.is(Kind.RELATIVE) || chunk.is(Kind.CONJUNCTION))
                .isPresent();
        return !other && following.hasFiniteVerb(behind, limit);
    }
}

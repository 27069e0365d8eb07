package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;

/** Frames whose content is a noun phrase, with or without a preposition or complement: "rejected it", "accused A of B". */
final class ObjectFrames {
    /** Verbs whose object is the one spoken to. */
    private static final Set<String> ADDRESSING = SpeechClass.ADDRESSING_VERB.words();

    /** Participles that name a source, and nothing that is reported: "Reuters reports citing aides". */
    private static final Set<String> SOURCES = Set.of("citing", "quoting");

    private static final Set<String> QUESTIONS = Set.of("whether", "how", "why");

    /** Words between an object and its preposition. */
    private static final int REACH = 25;

    private final ParsedArticle article;
    private final Following following;
    private final Circumstance circumstance;
    private final Judgements judgements;
    private final LightObjects lightObjects;

    ObjectFrames(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
        this.circumstance = new Circumstance(article, following);
        this.judgements = new Judgements(article, following);
        this.lightObjects = new LightObjects(article, following);
    }

    Optional<Match> fill(Cues.Verb row, VerbGroup verb, int at, int limit) {
        return switch (row.frame()) {
            case GERUND -> gerund(row, at, limit);
            case OBJECT -> object(row, at, limit);
            case ACCUSE_OF -> relativeGap(row, verb, limit).or(() -> withPreposition(row, List.of("of"), at, limit));
            case BLAME_FOR ->
                withPreposition(row, row.particle().isEmpty() ? List.of("for") : row.particle(), at, limit);
            case WITH -> withPreposition(row, List.of("with"), at, limit).filter(match -> !isGift(row, match, limit));
            case AS -> inverted(row, at, limit).or(() -> withPreposition(row, List.of("as"), at, limit));
            case PREP -> preposition(row, at, limit);
            case COMPLEMENT -> judgements.of(row, at, limit);
            default -> Optional.empty();
        };
    }

    private Optional<Match> gerund(Cues.Verb row, int at, int limit) {
        int after = following.afterParticle(row, at, limit);
        int i = after < 0 ? after : circumstance.skip(after, limit);
        boolean gerund = i >= 0
                && i < limit
                && article.token(i).lower().endsWith("ing")
                && !SOURCES.contains(article.token(i).lower())
                && following
                        .chunkAt(i, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .isPresent();
        return gerund ? Match.of(row, i, i) : Optional.empty();
    }

    private Optional<Match> object(Cues.Verb row, int at, int limit) {
        int i = following.afterParticle(row, at, limit);
        if (i < 0) {
            return Optional.empty();
        }
        Optional<Match> goal = inverted(row, i, limit);
        if (goal.isPresent()) {
            return goal;
        }
        int from = skipOccasion(following.skipManner(circumstance.skip(i, limit), limit), limit);
        Optional<Chunk> phrase = following.phraseAt(from, limit).or(() -> circumstance.matter(from, limit));
        boolean quoted = following.isQuotationAt(from, limit);
        boolean modified = isModifiedNoun(from, limit);
        boolean light =
                phrase.filter(chunk -> lightObjects.include(row, chunk, limit)).isPresent();
        return (phrase.isPresent() || quoted || modified) && !light
                ? Optional.of(new Match(row, from, i, addressed(row, phrase)))
                : Optional.empty();
    }

    /** "stressed, in his weekly briefing, the need for calm": index behind the second comma; the same one if none is near. */
    private int skipOccasion(int at, int limit) {
        boolean opens = following.is(at, limit, ",")
                && following
                        .chunkAt(at + 1, limit)
                        .filter(chunk -> chunk.is(Kind.PREPOSITION))
                        .isPresent();
        int end = opens ? following.endOfPhrases(at + 1, limit) : at;
        return end > at
                        && following.is(end, limit, ",")
                        && following.phraseAt(end + 1, limit).isPresent()
                ? end + 1
                : at;
    }

    /** "pledged continued help", "urged increased aid": a participle before its noun. */
    private boolean isModifiedNoun(int at, int limit) {
        return following
                .chunkAt(at, limit)
                .filter(chunk -> chunk.is(Kind.VERB_GROUP) && chunk.tokens().size() == 1)
                .filter(chunk -> article.token(at).lower().endsWith("ed"))
                .filter(chunk -> following
                        .phraseAt(at + 1, limit)
                        .filter(noun -> article.token(noun.tokens().from()).pos() == Pos.NOUN
                                || article.token(noun.tokens().from()).pos() == Pos.ADJ)
                        .isPresent())
                .isPresent();
    }

    private static Optional<Range> addressed(Cues.Verb row, Optional<Chunk> phrase) {
        return phrase.map(Chunk::tokens).filter(object -> ADDRESSING.contains(row.lemma()));
    }

    /** "presented the queen with a medal": not "presented the junta with an ultimatum". */
    private boolean isGift(Cues.Verb row, Match match, int limit) {
        for (int i = match.begin(); i < limit && row.lemma().equals("present"); i++) {
            if (following.is(i, limit, "with")) {
                return following
                        .phraseAt(i + 1, limit)
                        .filter(gift -> SpeechClass.GIFT_NOUN.holds(article.token(gift.head())))
                        .isPresent();
            }
        }
        return false;
    }

    /** "the neighbour, which it accuses of arming rebels": the object stands before as a relative pronoun. */
    private Optional<Match> relativeGap(Cues.Verb row, VerbGroup verb, int limit) {
        int at = verb.tokens().to();
        int before = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        boolean relative = before >= 0
                && article.chunkOf(before)
                        .filter(chunk -> chunk.is(Kind.RELATIVE))
                        .isPresent();
        return relative && following.is(at, limit, "of") ? Match.of(row, at, at) : Optional.empty();
    }

    /** "described as “tough” the nine days of talks", "affirmed as its goal the return of all", "condemned as a crime Peru's raid". */
    private Optional<Match> inverted(Cues.Verb row, int at, int limit) {
        boolean phrases = following.is(at, limit, "as") && isGoalBeforeObject(at + 1, limit);
        boolean quoted = following.isQuotationAt(at + 1, limit);
        return following.is(at, limit, "as") && (quoted || phrases)
                ? Match.of(row, phrases || isBeforePhrase(at + 2, limit) ? at : at + 1, at)
                : Optional.empty();
    }

    /** "its goal the return", "an act of war the raid", "an ugly crime Peru's raid", where no comma parts the two. */
    private boolean isGoalBeforeObject(int at, int limit) {
        Optional<Chunk> goal = following.phraseAt(at, limit);
        int end = goal.map(phrase -> phrase.tokens().to()).orElse(limit);
        while (following.is(end, limit, "of")
                && following.phraseAt(end + 1, limit).isPresent()) {
            end = following.phraseAt(end + 1, limit).get().tokens().to();
        }
        return goal.isPresent() && (following.phraseAt(end, limit).isPresent() || isParted(new Range(at, end)));
    }

    /** "an ugly crime Peru's raid": a common noun and right behind it the name of the one whose deed it is. */
    private boolean isParted(Range phrase) {
        boolean indefinite = article.token(phrase.from()).is("a")
                || article.token(phrase.from()).is("an");
        return indefinite
                && phrase.indices()
                        .anyMatch(i -> i > phrase.from() + 1
                                && i + 1 < phrase.to()
                                && article.token(i - 1).pos() == Pos.NOUN
                                && article.token(i).pos() == Pos.PROPN
                                && article.token(i + 1).isPossessive());
    }

    /** "as “tough” the talks": behind the quotation stands what is judged; not "which Peru described as “tough”". */
    private boolean isBeforePhrase(int quoted, int limit) {
        int close = quoted;
        while (close < limit && !article.token(close).text().equals("\"")) {
            close++;
        }
        return following
                .chunkAt(close + 1, limit)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.TIME))
                .isPresent();
    }

    private Optional<Match> withPreposition(Cues.Verb row, List<String> words, int behind, int limit) {
        int at = afterBoth(circumstance.skip(behind, limit), limit);
        Optional<Chunk> first = following.phraseAt(at, limit).or(() -> circumstance.matter(at, limit));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int horizon = Math.min(limit, at + REACH);
        for (int i = first.get().tokens().to(); i < horizon; i++) {
            if (following.areAt(words, i, limit)) {
                boolean terms = following.is(i + 1, limit, "condition");
                return terms ? Optional.empty() : Optional.of(new Match(row, at, behind, addressed(row, first)));
            }
            i = following.afterAside(i, limit);
            boolean stop = following
                    .chunkAt(i, limit)
                    .filter(chunk -> chunk.is(Kind.VERB_GROUP) || chunk.is(Kind.COLON) || chunk.is(Kind.SUBORDINATOR))
                    .isPresent();
            if (stop) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "accused both Peru and Chile of": the first of two objects. */
    private int afterBoth(int at, int limit) {
        return following.is(at, limit, "both")
                        && following
                                .chunkAt(at, limit)
                                .filter(chunk -> chunk.is(Kind.CONJUNCTION))
                                .isPresent()
                ? at + 1
                : at;
    }

    private Optional<Match> preposition(Cues.Verb row, int at, int limit) {
        int from = following.afterParticle(row, at, limit) < 0 ? circumstance.skip(at, limit) : at;
        Optional<Range> hearer = hearer(row, from, limit);
        int behind = hearer.map(Range::to).orElseGet(() -> afterPlace(row, from, limit));
        int i = following.afterParticle(row, behind, limit);
        if (i < 0 || i >= limit || isPartner(row, i, limit)) {
            return Optional.empty();
        }
        boolean empty = row.act() == SpeechAct.ASSERT && following.is(i, limit, "it");
        boolean clause = following
                .chunkAt(i, limit)
                .filter(phrase -> phrase.is(Kind.NOUN_PHRASE) || phrase.is(Kind.TIME))
                .filter(phrase -> following.is(phrase.tokens().to(), limit, "that"))
                .filter(phrase -> following
                        .chunkAt(phrase.tokens().to(), limit)
                        .filter(that -> that.is(Kind.RELATIVE))
                        .isEmpty())
                .isPresent();
        boolean question = i < limit && QUESTIONS.contains(article.token(i).lower());
        boolean content = !clause
                && !empty
                && following
                        .chunkAt(i, limit)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                || chunk.is(Kind.VERB_GROUP)
                                || chunk.is(Kind.TIME)
                                || article.token(chunk.head()).pos() == Pos.VERB)
                        .isPresent();
        return content || question || following.isQuotationAt(i, limit)
                ? Optional.of(new Match(row, i, i, hearer))
                : Optional.empty();
    }

    /** "apologised to Peru for", "complained to the council about": who hears it, before the particle. */
    private Optional<Range> hearer(Cues.Verb row, int at, int limit) {
        boolean to = following.is(at, limit, "to") && !following.areAt(row.particle(), at, limit);
        return to
                ? following
                        .phraseAt(at + 1, limit)
                        .map(Chunk::tokens)
                        .filter(phrase -> following.afterParticle(row, phrase.to(), limit) > 0)
                : Optional.empty();
    }

    /** "spoke in Lima of a new start", "called in Oslo for calm": the place of speaking before the particle. */
    private int afterPlace(Cues.Verb row, int at, int limit) {
        boolean in = (following.is(at, limit, "in") || following.is(at, limit, "at"))
                && !following.areAt(row.particle(), at, limit);
        return in
                ? following
                        .phraseAt(at + 1, limit)
                        .filter(place -> article.token(place.head()).pos() == Pos.PROPN)
                        .map(place -> circumstance.skip(place.tokens().to(), limit))
                        .orElse(at)
                : at;
    }

    /** "agreed with Peru to meet": what was agreed stands behind the partner. */
    private boolean isPartner(Cues.Verb row, int at, int limit) {
        return row.particle().equals(List.of("with"))
                && following.startsInfinitive(following.endOfPhrases(at, limit), limit);
    }
}

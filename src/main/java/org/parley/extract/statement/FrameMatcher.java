package org.parley.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** Finds which frame of a cue verb the words after it fill, and where the content begins; clauses and infinitives here. */
final class FrameMatcher {
    private static final Set<String> CLAUSE_WORDS = SpeechClass.CONTENT_OPENER.words();
    /** Words that an inserted phrase between the verb and "that" may have: "said, citing the treaty, that". */
    private static final int INSERTED = 25;

    /** Frames from the most to the least demanding. */
    private static final List<Frame> ORDER = List.of(
            Frame.ADDRESSEE_INF,
            Frame.ADDRESSEE_CLAUSE,
            Frame.ACCUSE_OF,
            Frame.PREP_INF,
            Frame.BLAME_FOR,
            Frame.WITH,
            Frame.AS,
            Frame.PREP,
            Frame.TO_INF,
            Frame.GERUND,
            Frame.CLAUSE,
            Frame.COMPLEMENT,
            Frame.OBJECT,
            Frame.QUOTE);

    private static final Comparator<Cues.Verb> DEMAND = Comparator.comparingInt(
                    (Cues.Verb row) -> ORDER.indexOf(row.frame()))
            .thenComparingInt(row -> -row.particle().size());

    private final ParsedArticle article;
    private final Cues cues;
    private final Following following;
    private final Silence silence;
    private final Appositions appositions;
    private final Circumstance circumstance;
    private final ClauseStart clauseStart;
    private final ObjectFrames objects;
    private final WideClause wide;
    private final BeforeThat between;

    FrameMatcher(ParsedArticle article, Cues cues) {
        this.article = article;
        this.cues = cues;
        this.following = new Following(article);
        this.silence = new Silence(article, following);
        this.appositions = new Appositions(article, following);
        this.circumstance = new Circumstance(article, following);
        this.clauseStart = new ClauseStart(article, following);
        this.objects = new ObjectFrames(article, following);
        this.wide = new WideClause(article, cues);
        this.between = new BeforeThat(article, cues, following);
    }

    /** The best frame for the words after the verb; speech (a quotation right behind) is left to quotation attribution. */
    Optional<Match> match(VerbGroup verb) {
        int limit = article.sentenceOf(verb.head()).tokens().to();
        return cues.verb(article.token(verb.head()).lower()).stream()
                .sorted(DEMAND)
                .flatMap(row -> fill(row, verb, limit).stream())
                .findFirst();
    }

    /** The clause behind a verb that fills no frame by the book. */
    Optional<Match> wide(VerbGroup verb) {
        return wide.match(verb);
    }

    private Optional<Match> fill(Cues.Verb row, VerbGroup verb, int limit) {
        int at = verb.tokens().to();
        if (takesParticleFirst(row)) {
            at = following.afterParticle(row, at, limit);
            if (at < 0) {
                return Optional.empty();
            }
        }
        return switch (row.frame()) {
            case CLAUSE -> clause(row, at, limit).or(() -> behindComma(row, verb, limit));
            case ADDRESSEE_CLAUSE -> addresseeClause(row, at, limit);
            case ADDRESSEE_INF -> addresseeInfinitive(row, at, limit);
            case PREP_INF -> prepositionInfinitive(row, at, limit);
            case TO_INF -> infinitive(row, at, limit);
            case QUOTE -> Optional.empty();
            case PREP -> isDay(row, at, limit) ? Optional.empty() : objects.fill(row, verb, at, limit);
            default -> objects.fill(row, verb, at, limit);
        };
    }

    /** "reported on Friday, citing officials, that": when, not what about. */
    private boolean isDay(Cues.Verb row, int at, int limit) {
        return following
                .chunkAt(Math.max(0, following.afterParticle(row, at, limit)), limit)
                .filter(chunk ->
                        chunk.is(Chunk.Kind.TIME) && following.is(chunk.tokens().to(), limit, ","))
                .isPresent();
    }

    /** "make clear that", "fire back": the particle stands right after the verb, before addressee and content. */
    private static boolean takesParticleFirst(Cues.Verb row) {
        return switch (row.frame()) {
            case CLAUSE, ADDRESSEE_CLAUSE, AS, COMPLEMENT, TO_INF ->
                !row.particle().isEmpty();
            default -> false;
        };
    }

    /** "offered to mediate", "offered on Thursday to mediate", "offered, if asked, to mediate". */
    private Optional<Match> infinitive(Cues.Verb row, int at, int limit) {
        int adjuncts = following.startsInfinitive(at, limit) ? at : following.skipAdjuncts(at, limit);
        int begin = following.skipInserted(adjuncts, limit);
        return following.startsInfinitive(begin, limit)
                        && !silence.isAnonymity(begin, limit)
                        && !(row.act() == SpeechAct.REJECT && silence.isSilence(begin, limit))
                ? Match.of(row, begin, at)
                : Optional.empty();
    }

    private Optional<Match> clause(Cues.Verb row, int at, int limit) {
        int begin = clauseBegin(at, limit);
        boolean examples = begin >= 0 && following.is(begin, limit, "such") && following.is(begin + 1, limit, "as");
        return begin < 0 || examples ? Optional.empty() : Match.of(row, begin, at);
    }

    /** "Lind said, the road would open": a comma as in speech, behind a subject with which the sentence begins. */
    private Optional<Match> behindComma(Cues.Verb row, VerbGroup verb, int limit) {
        int comma = verb.tokens().to();
        int first = article.sentenceOf(verb.head()).tokens().from();
        boolean plain =
                SpeechClass.PLAIN_SPEECH.holds(row.lemma()) && row.particle().isEmpty();
        boolean opens = verb.subjects().stream().anyMatch(subject -> subject.from() == first);
        return plain && opens && following.is(comma, limit, ",") && clauseStart.at(comma + 1, limit)
                ? Match.of(row, comma + 1, comma)
                : Optional.empty();
    }

    /** Where the clause that depends on a verb begins, adjuncts and inserted phrases passed over; -1 if there is none. */
    int clauseBegin(int at, int limit) {
        int i = between.skip(following.skipDeed(following.skipAdjuncts(at, limit), limit), limit);
        int word = following.is(i, limit, ",") ? afterInserted(i, limit) : afterDashes(i, limit);
        if (word < limit && CLAUSE_WORDS.contains(article.token(word).lower())) {
            boolean pronoun = word == at
                    && word + 1 < limit
                    && article.token(word + 1).pos() == Pos.AUX
                    && !SpeechClass.INVERTED_CONDITION.holds(article.token(word + 1))
                    && clauseStart.isFiniteAt(word + 1, limit);
            int begin = following.is(word, limit, "that") && !pronoun ? word + 1 : word;
            boolean relative = word == i
                    && i > at
                    && article.chunkOf(i - 1)
                            .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                                    || (chunk.is(Chunk.Kind.TIME)
                                            && begin < limit
                                            && article.token(begin).pos() == Pos.AUX))
                            .isPresent()
                    && begin > word
                    && following
                            .chunkAt(begin, limit)
                            .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                            .isPresent()
                    && following.hasFiniteVerb(begin, begin + 1);
            return following.hasFiniteVerb(begin, limit) && !relative ? begin : -1;
        }
        boolean timed = isTimeAt(at, limit) || (following.is(at, limit, "on") && isTimeAt(at + 1, limit));
        if (isTime(i, limit)) {
            return -1;
        }
        if ((i > at && clauseStart.at(i, limit)) || following.is(i, limit, "there")) {
            return i;
        }
        if (!timed && clauseStart.at(at, limit)) {
            return at;
        }
        boolean colon = following.is(at, limit, ":") && following.hasFiniteVerb(at + 1, limit);
        return colon ? at + 1 : -1;
    }

    private boolean isTimeAt(int at, int limit) {
        return following
                .chunkAt(at, limit)
                .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                .isPresent();
    }

    /** "…, Lind told the paper after Peru had left": no clause but the one that says when. */
    private boolean isTime(int at, int limit) {
        return at < limit
                && Following.TEMPORAL.contains(article.token(at).lower())
                && article.verbsBetween(at, limit).stream()
                                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                                .count()
                        < 2;
    }

    /** "said – without naming anyone – that": index of "that"; the same index if no such words stand there. */
    private int afterDashes(int at, int limit) {
        int aside = following.afterAside(at, limit);
        return aside > at && following.is(aside + 1, limit, "that") ? aside + 1 : at;
    }

    /** "said, however, that", "said, that": index of "that", or of the comma if none follows. */
    private int afterInserted(int comma, int limit) {
        if (following.is(comma + 1, limit, "that")) {
            return comma + 1;
        }
        for (int i = comma + 1; i < Math.min(limit - 1, comma + INSERTED); i++) {
            if (following.is(i, limit, ",") && following.is(i + 1, limit, "that")) {
                boolean relative = following.is(comma + 1, limit, "who");
                boolean clause = following.hasFiniteVerb(comma, i) && !between.isTime(comma + 1, i);
                return clause && !relative ? comma : i + 1;
            }
        }
        return comma;
    }

    private Optional<Match> addresseeClause(Cues.Verb row, int at, int limit) {
        Optional<Chunk> hearer = following.phraseAt(skipGuest(at, limit), limit);
        if (hearer.isEmpty()) {
            return Optional.empty();
        }
        Range phrase = hearer.get().tokens();
        int relative = following.afterRelative(phrase.to(), limit);
        if (relative > 0) {
            return Match.spokenTo(phrase, row, relative, at);
        }
        int all = following.endOfPhrases(phrase.from(), limit);
        int begin = clauseBegin(phrase.to(), limit);
        int hearers = following.endOfCoordinated(phrase.from(), limit);
        if (begin < 0 && hearers < all && clauseStart.atPronoun(hearers, limit)) {
            return Match.spokenTo(phrase, row, hearers, at);
        }
        int behind = appositions.behind(all, limit);
        int later = begin < 0 && behind > phrase.to() ? clauseBegin(behind, limit) : begin;
        return later < 0 ? Optional.empty() : Match.spokenTo(phrase, row, later, at);
    }

    private Optional<Match> addresseeInfinitive(Cues.Verb row, int at, int limit) {
        int from = skipGuest(circumstance.skip(at, limit), limit);
        Optional<Chunk> hearer = following.phraseAt(from, limit);
        boolean words = hearer.filter(phrase -> isWords(phrase)).isPresent();
        if (hearer.isEmpty() || words) {
            return Optional.empty();
        }
        int end = appositions.behind(following.endOfPhrases(from, limit), limit);
        return following.startsInfinitive(end, limit)
                ? Match.spokenTo(hearer.get().tokens(), row, from, at)
                : Optional.empty();
    }

    /** "told visiting Foreign Minister Lind": index of the phrase behind a participle that tells what its noun does there. */
    private int skipGuest(int at, int limit) {
        return at + 1 < limit
                        && SpeechClass.GUEST_PARTICIPLE.holds(article.token(at))
                        && following.phraseAt(at + 1, limit).isPresent()
                ? at + 1
                : at;
    }

    /** "defied an order from the court to halt it": what is said, nobody who hears it. */
    private boolean isWords(Chunk phrase) {
        return cues.noun(article.token(phrase.head()).lower()).stream()
                .anyMatch(noun -> noun.frame().equals("TO_INF"));
    }

    private Optional<Match> prepositionInfinitive(Cues.Verb row, int at, int limit) {
        int i = following.afterParticle(row, circumstance.skip(at, limit), limit);
        Optional<Chunk> hearer = i < 0 ? Optional.empty() : following.phraseAt(i, limit);
        return hearer.isPresent()
                        && following.startsInfinitive(
                                following.skipInserted(following.endOfPhrases(i, limit), limit), limit)
                ? Match.spokenTo(hearer.get().tokens(), row, i, i)
                : Optional.empty();
    }
}

package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;
import org.parley.rules.WordClass;

/** Finds behind a verb of meeting whom the subject meets: its object, or the phrase after "with", "to", "between". */
final class OtherParty {
    private static final Set<String> POSSESSIVE = WordClass.POSSESSIVE.words();
    private static final int NEAR = 12;
    private static final int FAR = 30;

    private final ParsedArticle article;
    private final Participants participants;
    private final MeetingWords words;
    private final Gapping gapping;
    private final PlaceCommas commas;
    private final ObjectShift shift;

    /**
     * @param keys the other party
     * @param gapped the others of "met A in Lima, B in Rome and C in Oslo", the last one first
     */
    record Found(List<EntityKey> keys, List<Gap> gapped) {}

    /**
     * A party whose verb stands before another one.
     *
     * @param tokens its words
     * @param instead the party that it stands in for
     * @param scope where its place and time stand
     */
    record Gap(List<EntityKey> keys, Range tokens, List<EntityKey> instead, Range scope) {}

    OtherParty(ParsedArticle article, Participants participants, MeetingWords words) {
        this.article = article;
        this.participants = participants;
        this.words = words;
        this.gapping = new Gapping(article, participants, words);
        this.commas = new PlaceCommas(article, words);
        this.shift = new ObjectShift(article, words);
    }

    /** @param at index after the verb and its adverbial particle */
    Optional<Found> find(MeetingWords.Verb row, VerbGroup verb, int at) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        if (at >= end) {
            return Optional.empty();
        }
        int day = shift.behindSetting(at, end);
        int next = day + 1 < end && article.token(day).is("both") && !isPhrase(day) ? day + 1 : day;
        if (row.particles().contains("-") && isPhrase(next)) {
            List<EntityKey> object = participants.list(next, end);
            boolean complete = (!row.is(Mark.BARE) || endsThere(next)) && (!row.is(Mark.PLACED) || isPlaced(next, end));
            if (!object.isEmpty() && complete && !isOwned(next)) {
                return Optional.of(new Found(object, gapping.gaps(object, next, end)));
            }
        }
        return behindParticle(row, at, end);
    }

    /** "met opposition leaders", "met with senior officials": people without a name. */
    boolean isGroup(MeetingWords.Verb row, int at) {
        if (!row.is(Mark.GROUP) || at + 1 >= article.tokens().size()) {
            return false;
        }
        int from = article.token(at).is("with") ? at + 1 : at;
        return article.chunkOf(from)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && chunk.tokens().from() == from
                        && !isOwnStaff(chunk)
                        && (chunk.tokens().size() > 1
                                || article.token(from).lower().endsWith("s"))
                        && (words.is(Use.PARTY_HEAD, article.token(chunk.head()))
                                || words.is(Use.PEOPLE, article.token(chunk.head()))
                                || isOfMany(chunk)))
                .isPresent();
    }

    /** "members of parliament", "representatives of civil society". */
    private boolean isOfMany(Chunk phrase) {
        String first = article.token(phrase.tokens().from()).lower();
        return first.endsWith("s")
                && words.is(Use.PARTY_HEAD, first)
                && article.token(phrase.tokens().from() + 1).is("of")
                && phrase.tokens()
                        .indices()
                        .noneMatch(i -> POSSESSIVE.contains(article.token(i).lower()));
    }

    /** "met his top ministers": no other party; his counterparts are one. */
    private boolean isOwnStaff(Chunk phrase) {
        int next = phrase.tokens().to();
        boolean behind = next + 1 < article.tokens().size()
                && article.token(next).is("of")
                && POSSESSIVE.contains(article.token(next + 1).lower());
        return behind
                || (POSSESSIVE.contains(article.token(phrase.tokens().from()).lower())
                        && !article.token(phrase.head()).lower().startsWith("counterpart"));
    }

    /** "joined President Lara's party": a thing of hers, not herself. */
    private boolean isOwned(int at) {
        Chunk phrase = article.chunkOf(at).orElseThrow();
        int head = phrase.head();
        boolean owner = IntStream.range(phrase.tokens().from(), head)
                .anyMatch(i -> article.token(i).is("'s") || article.token(i).is("’s"));
        return owner
                && !participants.isBearer(phrase.tokens())
                && article.token(head).pos() == Pos.NOUN
                && !words.is(Use.PARTY_HEAD, article.token(head));
    }

    private boolean isPhrase(int at) {
        return article.chunkOf(at).filter(chunk -> chunk.is(Kind.NOUN_PHRASE)).isPresent();
    }

    /** "called Varga on Monday", not "called Varga a friend". */
    private boolean endsThere(int at) {
        int next = article.chunkOf(at).orElseThrow().tokens().to();
        boolean complement = next < article.tokens().size()
                && (article.token(next).text().equals("\"")
                        || article.token(next).is("for")
                        || article.token(next).is("as")
                        || isState(next)
                        || article.chunkOf(next)
                                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.QUOTATION))
                                .isPresent());
        return !complement;
    }

    /** "see Varga removed", "see Varga go". */
    private boolean isState(int next) {
        return article.chunkOf(next)
                .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                        && !article.token(next).is("to")
                        && !article.token(chunk.head()).lower().endsWith("ing"))
                .isPresent();
    }

    /** "welcomed Varga in Lima", "called on Varga on Monday"; not "welcomed Varga's plan", "called on Varga to". */
    private boolean isPlaced(int at, int end) {
        int next = behindList(at, end);
        if (next >= end - 1) {
            return true;
        }
        String word = article.token(next).lower();
        Optional<Chunk> behind = article.chunkOf(next + 1);
        Pos first = article.token(next + 1).pos();
        boolean goal = word.equals("to") && (first == Pos.DET || first == Pos.PROPN || first == Pos.PRON);
        boolean where = (words.is(Use.LOCATIVE, word) || goal)
                && behind.filter(chunk -> chunk.is(Kind.NOUN_PHRASE)).isPresent();
        boolean when =
                article.chunkOf(next).filter(chunk -> chunk.is(Kind.TIME)).isPresent()
                        || (word.equals("on")
                                && behind.filter(chunk -> chunk.is(Kind.TIME)).isPresent());
        boolean why = word.equals("for")
                && behind.filter(chunk ->
                                words.noun(article.token(chunk.head()).lower()).isPresent())
                        .isPresent();
        boolean then = word.equals("after") || word.equals("during");
        return (where || when || why || then || isNextDeed(at, next))
                && !(article.token(at - 1).is("on") && isUrged(next + 1, end));
    }

    /** "will call on Varga and address the troops", not "called on Varga and others to". */
    private boolean isNextDeed(int at, int next) {
        boolean joined =
                article.token(next).is("and") || article.token(next).text().equals(",");
        return joined
                && article.token(at - 1).is("on")
                && article.chunkOf(next + 1)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                                && !article.token(next + 1).is("to"))
                        .isPresent();
    }

    /** "called on Lara and Chancellor Varga in Lima": behind the last of them. */
    private int behindList(int at, int end) {
        int next = behindFirst(at);
        while (next + 1 < end
                && (article.token(next).is("and") || article.token(next).text().equals(","))
                && isPerson(next + 1)) {
            boolean renamed = article.token(next).text().equals(",");
            next = article.chunkOf(next + 1).orElseThrow().tokens().to();
            next += renamed && next + 1 < end && article.token(next).text().equals(",") && !isPerson(next + 1) ? 1 : 0;
        }
        boolean closed = next + 1 < end && article.token(next).text().equals(",") && next > behindFirst(at);
        return closed ? next + 1 : next;
    }

    private int behindFirst(int at) {
        return article.chunkOf(at).orElseThrow().tokens().to();
    }

    private boolean isPerson(int at) {
        return isPhrase(at)
                && participants.of(article.chunkOf(at).orElseThrow().tokens()).stream()
                        .anyMatch(key -> key.kind() == EntityKind.PERSON);
    }

    /** "called on Varga on Monday to": an appeal. */
    private boolean isUrged(int from, int end) {
        for (int i = from; i < end; i++) {
            Chunk chunk = article.chunkOf(i).orElse(null);
            if (chunk == null || chunk.is(Kind.VERB_GROUP)) {
                return chunk != null && article.token(chunk.tokens().from()).is("to");
            }
        }
        return false;
    }

    private Optional<Found> behindParticle(MeetingWords.Verb row, int at, int end) {
        boolean far = row.is(Mark.FAR);
        for (int i = at; i < Math.min(end, at + (far ? FAR : NEAR)); i++) {
            String word = article.token(i).lower();
            if (row.particles().contains(word) && !word.equals("-")) {
                List<EntityKey> keys = isAudience(row, i + 1) ? List.of() : participants.list(i + 1, end);
                if (far && i > at && isOfRelation(i - 1, keys)) {
                    return Optional.empty();
                }
                return keys.isEmpty() ? Optional.empty() : Optional.of(new Found(keys, gapping.gaps(keys, i + 1, end)));
            }
            Optional<Chunk> chunk = article.chunkOf(i);
            boolean closed = words.is(Use.OTHER_TIME, word)
                    || chunk.filter(c -> (c.is(Kind.VERB_GROUP) && !far)
                                    || c.is(Kind.RELATIVE)
                                    || c.is(Kind.SUBORDINATOR)
                                    || (c.is(Kind.COMMA) && !far && !commas.holds(c.head()) && !isBesideDay(c.head()))
                                    || (row.kind() == MeetingKind.CALL && !isMeans(c)))
                            .isPresent();
            if (closed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "discussed the ministry's dispute with Peru": with whom that is; but "discussed the dispute with Lara". */
    private boolean isOfRelation(int noun, List<EntityKey> keys) {
        return words.is(Use.RELATION, article.token(noun))
                && keys.stream().noneMatch(key -> key.kind() == EntityKind.PERSON);
    }

    /** "met, on Thursday, with Lara". */
    private boolean isBesideDay(int comma) {
        int on = comma + 1 < article.tokens().size() && article.token(comma + 1).is("on") ? comma + 2 : comma + 1;
        return isDay(on) || isDay(comma - 1);
    }

    private boolean isDay(int token) {
        return token < article.tokens().size() && article.isTime(token);
    }

    /** "spoke to the AFP news agency": for its readers. */
    private boolean isAudience(MeetingWords.Verb row, int at) {
        return row.is(Mark.SPOKEN)
                && at < article.tokens().size()
                && article.chunkOf(at)
                        .filter(chunk -> words.is(Use.NEWS_AGENCY, article.token(chunk.head())))
                        .isPresent();
    }

    /** "for two hours". */
    private boolean isBeforeDuration(int preposition) {
        return article.token(preposition).is("for") && isDay(preposition + 1);
    }

    /** "behind closed doors". */
    private boolean isDoors(int token) {
        return token < article.tokens().size()
                && article.chunkOf(token)
                        .filter(chunk -> article.token(chunk.head()).is("doors"))
                        .isPresent();
    }

    /** Between "spoke" and "with" only how and when: "by telephone on Monday". */
    private boolean isMeans(Chunk chunk) {
        boolean phone = chunk.is(Kind.NOUN_PHRASE) && words.is(Use.PHONE, article.token(chunk.head()));
        boolean preposition = chunk.is(Kind.PREPOSITION)
                && (article.token(chunk.head()).is("in") || words.is(Use.MEANS, article.token(chunk.head())));
        boolean how = chunk.is(Kind.PREPOSITION)
                && (isBeforeDuration(chunk.head()) || isDoors(chunk.tokens().to()));
        boolean manner = chunk.is(Kind.NOUN_PHRASE)
                && (isDoors(chunk.head())
                        || article.token(chunk.head()).is("person")
                        || article.token(chunk.head()).lower().endsWith("ly"));
        return phone || manner || how || preposition || chunk.is(Kind.TIME) || chunk.is(Kind.OTHER);
    }
}

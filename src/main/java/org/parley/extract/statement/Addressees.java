package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/**
 * Finds the phrases that name to whom or against whom a statement is directed: the one spoken to ("told Peru"), the object of
 * a verb that is directed at somebody ("accused Peru of theft", "thanked Peru"), whose words are answered ("rejected Peru's
 * offer"), and to whom a noun of speech goes ("his appeal to Peru"). Whether they name an actor is asked later.
 */
final class Addressees {
    /** What is done by speaking to somebody's face or against him: the verb's object is the addressee. */
    private static final Set<SpeechAct> AGAINST = EnumSet.of(
            SpeechAct.ACCUSE,
            SpeechAct.CRITICISE,
            SpeechAct.WARN,
            SpeechAct.THREATEN,
            SpeechAct.PRAISE,
            SpeechAct.REJECT);

    private static final Set<Frame> TARGETING =
            EnumSet.of(Frame.ACCUSE_OF, Frame.BLAME_FOR, Frame.WITH, Frame.AS, Frame.COMPLEMENT, Frame.OBJECT);
    private static final Set<String> AT = SpeechClass.AGAINST_PREPOSITION.words();
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> ON = Set.of("on");
    private static final Set<String> OF = Set.of("of", "for");
    /** Words between the object and the one it goes to. */
    private static final int REACH = 12;

    private final Cues cues;
    private final ParsedArticle article;
    private final Following following;
    private final Authors authors;
    private final Hearers hearers;

    Addressees(Reading reading) {
        this.cues = reading.cues();
        this.article = reading.article();
        this.following = new Following(article);
        this.authors = new Authors(reading.linked(), reading.actors());
        this.hearers = new Hearers(article);
    }

    /** Coordinated phrases apart; none if nobody is spoken to. */
    List<Range> of(Draft draft) {
        Range content = draft.content().get(0);
        List<Range> phrases = new ArrayList<>();
        draft.addressee().ifPresent(hearer -> phrases.addAll(together(hearer.from(), content)));
        if (phrases.isEmpty()) {
            cues.verbOf(draft.rule()).ifPresent(row -> phrases.addAll(byVerb(row, draft.cue(), content)));
            cues.nounOf(draft.rule()).ifPresent(noun -> phrases.addAll(byNoun(noun, draft.cue(), content)));
        }
        if (phrases.isEmpty()) {
            hearers.onOccasion(draft).ifPresent(phrase -> phrases.addAll(together(phrase.from(), content)));
        }
        return phrases.stream().filter(phrase -> !hearers.isAudience(phrase)).toList();
    }

    /** Who is told something, by "told" or on an occasion, and hears what is said next as well. */
    List<Range> told(Draft draft) {
        boolean telling = cues.verbOf(draft.rule())
                .filter(row -> row.frame() == Frame.ADDRESSEE_CLAUSE)
                .isPresent();
        return telling ? of(draft) : List.of();
    }

    /** "accused each other of theft", "blamed one another", "each accused the other": every speaker means the others. */
    boolean isMutual(Draft draft) {
        int at = draft.content().get(0).from();
        int limit = Math.min(at + 2, draft.content().get(0).to());
        Frame frame = cues.verbOf(draft.rule()).map(Cues.Verb::frame).orElse(Frame.CLAUSE);
        return !frame.takesSpeech()
                && (following.areAt(List.of("each", "other"), at, limit)
                        || following.areAt(List.of("one", "another"), at, limit)
                        || following.areAt(List.of("the", "other"), at, limit));
    }

    private List<Range> byVerb(Cues.Verb row, Range cue, Range content) {
        if (row.frame().takesSpeech()) {
            return hearers.beside(cue.to(), row.frame() == Frame.ADDRESSEE_CLAUSE)
                    .filter(phrase -> !content.overlaps(phrase))
                    .map(phrase -> together(phrase.from(), content))
                    .orElse(List.of());
        }
        boolean named = SpeechClass.HEARER_OBJECT.holds(row.lemma());
        boolean against = AGAINST.contains(row.act());
        List<Range> answered = isAnswer(row) ? answered(content.from()) : List.of();
        if (!answered.isEmpty()) {
            return answered;
        }
        if (row.frame() == Frame.PREP) {
            boolean at = AT.contains(row.particle().get(row.particle().size() - 1));
            return at && (against || row.act() == SpeechAct.APPEAL) ? together(content.from(), content) : List.of();
        }
        if (row.frame() == Frame.BLAME_FOR
                && row.act() == SpeechAct.ACCUSE
                && row.particle().contains("on")) {
            return behind(ON, content.from(), content);
        }
        if (row.frame() == Frame.OBJECT && SpeechClass.RECIPIENT_VERB.holds(row.lemma())) {
            return behind(TO, content.from(), content);
        }
        if (row.frame() == Frame.OBJECT && SpeechClass.SOURCE_VERB.holds(row.lemma())) {
            return behind(FROM, content.from(), content);
        }
        boolean other = SpeechClass.UNADDRESSED_OBJECT.holds(row.lemma());
        boolean thing =
                row.frame() == Frame.OBJECT && article.token(content.from()).is("it");
        return TARGETING.contains(row.frame()) && (named || against) && !other && !thing
                ? together(content.from(), content)
                : List.of();
    }

    /** "rejected Peru's offer", "accepted", "denied", "welcomed": an answer to whoever said it. */
    private static boolean isAnswer(Cues.Verb row) {
        return (row.frame() == Frame.OBJECT || row.frame() == Frame.AS)
                && (AGAINST.contains(row.act()) || row.act() == SpeechAct.AGREE || row.act() == SpeechAct.DENY);
    }

    private List<Range> answered(int at) {
        return phraseAt(at)
                .filter(phrase ->
                        !cues.noun(article.token(phrase.head()).lower()).isEmpty())
                .flatMap(authors::of)
                .map(author -> List.of(author.tokens()))
                .orElse(List.of());
    }

    /** "expressed thanks to Peru", "demanded a reply from Peru": behind the object's first such preposition. */
    private List<Range> behind(Set<String> prepositions, int begin, Range content) {
        for (int i = begin + 1; i < Math.min(content.to(), begin + REACH); i++) {
            boolean journey = WordClass.MOTION_NOUN.holds(article.token(i - 1));
            if (prepositions.contains(article.token(i).lower())) {
                boolean last = i + 1 == article.tokens().size();
                return !journey && !last && isPreposition(i) ? together(i + 1, content) : List.of();
            }
        }
        return List.of();
    }

    private boolean isPreposition(int i) {
        return article.chunkOf(i).filter(chunk -> chunk.is(Kind.PREPOSITION)).isPresent();
    }

    /** "his appeal to Peru", "the demand by Peru on Chile", "their criticism of Peru". */
    private List<Range> byNoun(Cues.Noun noun, Range cue, Range content) {
        int at = authors.afterAgent(cue.to());
        if (at + 1 >= article.tokens().size()) {
            return List.of();
        }
        boolean to = Hearers.BEHIND_NOUN.contains(article.token(at).lower()) && isPreposition(at);
        boolean of = OF.contains(article.token(at).lower())
                && AGAINST.contains(noun.act())
                && noun.act() != SpeechAct.REJECT;
        return to || of ? together(at + 1, content) : List.of();
    }

    /** "thanked Peru, and Chile said": the phrase has a verb of its own. */
    private boolean isSubject(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .anyMatch(verb -> verb.subjects().contains(phrase.tokens())
                        && verb.tokens().from() >= phrase.tokens().to());
    }

    private int limit(int from, Range content) {
        int end = article.sentenceOf(from).tokens().to();
        return from < content.from() ? Math.min(end, content.from()) : end;
    }

    private Optional<Chunk> phraseAt(int i) {
        return following.phraseAt(i, article.tokens().size());
    }

    /** The phrase at a token with those that "and" joins to it, inside the content or before it. */
    private List<Range> together(int from, Range content) {
        int limit = content.contains(from) ? content.to() : limit(from, content);
        List<Range> phrases = new ArrayList<>();
        int joined = 0;
        int i = from;
        Optional<Chunk> phrase = following.phraseAt(i, limit);
        while (phrase.isPresent()) {
            phrases.add(phrase.get().tokens());
            i = phrase.get().tokens().to();
            boolean comma = following.is(i, limit, ",");
            boolean and = following.is(comma ? i + 1 : i, limit, "and");
            joined = and ? phrases.size() + 1 : joined;
            int next = i + (comma ? 1 : 0) + (and ? 1 : 0);
            phrase = next > i ? following.phraseAt(next, limit).filter(it -> !isSubject(it)) : Optional.empty();
        }
        return phrases.subList(0, Math.min(phrases.size(), Math.max(1, joined)));
    }
}

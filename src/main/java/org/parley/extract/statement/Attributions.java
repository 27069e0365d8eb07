package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** "According to X, …", "…, according to X", and words of others: "in X's words", "in the view of X". */
final class Attributions {
    private static final Set<String> THEIRS = Set.of("his", "her", "its", "their");

    private final ParsedArticle article;
    private final ActorResolver actors;
    private final Speakers speakers;
    private final ContentEnd ends;
    private final Following following;
    private final Appositions appositions;

    Attributions(Reading reading, Speakers speakers) {
        this.speakers = speakers;
        this.article = reading.article();
        this.actors = reading.actors();
        this.ends = reading.ends();
        this.following = new Following(article);
        this.appositions = new Appositions(article, following);
    }

    List<Draft> in(Sentence sentence) {
        List<Draft> found = new ArrayList<>();
        Range range = sentence.tokens();
        for (int i = range.from(); i + 2 < range.to(); i++) {
            if (article.token(i).is("according") && article.token(i + 1).is("to")) {
                attribution(i, i + 2, sentence).ifPresent(found::add);
            } else if (isApart(i, range) && reported(i, range) > 0) {
                attribution(i, reported(i, range), sentence).ifPresent(found::add);
            } else if (article.token(i).is("in") && isApart(i, range)) {
                int source = i + 1;
                own(source)
                        .flatMap(from -> attribution(source - 1, from, sentence))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** At the head of a sentence or behind a comma. */
    private boolean isApart(int at, Range sentence) {
        return at == sentence.from() || article.token(at - 1).text().equals(",");
    }

    /** "As first reported by Reuters, …", "…, per Reuters": the first token of who told it; -1 if nobody did. */
    private int reported(int at, Range sentence) {
        if (article.token(at).is("per") && at > sentence.from()) {
            return at + 1;
        }
        if (article.token(at).is("as") && article.token(at + 1).is("per")) {
            return at + 2;
        }
        int told = following.is(at + 1, sentence.to(), "first") ? at + 2 : at + 1;
        boolean by = following.is(told + 1, sentence.to(), "by") || following.is(told + 1, sentence.to(), "in");
        return article.token(at).is("as")
                        && following.is(told, sentence.to(), "reported")
                        && by
                        && told + 2 < sentence.to()
                ? told + 2
                : -1;
    }

    /** "Lind's words", "the view of Lind": the first token of who it is. */
    private Optional<Integer> own(int at) {
        Optional<Chunk> phrase = article.chunkOf(at)
                .filter(chunk ->
                        chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.tokens().from() == at)
                .filter(chunk ->
                        SpeechClass.OWN_WORDS.holds(article.token(chunk.tokens().last())));
        int end = phrase.map(chunk -> chunk.tokens().to()).orElse(at);
        boolean of = phrase.filter(chunk -> chunk.tokens().size() == 2).isPresent()
                && end + 1 < article.tokens().size()
                && article.token(at).is("the")
                && article.token(end).is("of");
        boolean possessor = phrase.filter(chunk -> chunk.tokens().size() > 2
                        && article.token(chunk.tokens().last() - 1).isPossessive())
                .isPresent();
        boolean pronoun = isTheirs(at);
        return of ? Optional.of(end + 1) : possessor || pronoun ? Optional.of(at) : Optional.empty();
    }

    /** "her view", "their words". */
    private boolean isTheirs(int at) {
        return at + 1 < article.tokens().size()
                && THEIRS.contains(article.token(at).lower())
                && SpeechClass.OWN_WORDS.holds(article.token(at + 1));
    }

    /** "in her view many members": the words of the next phrase, taken for the same one, left off. */
    private Chunk narrowed(Chunk phrase) {
        int from = phrase.tokens().from();
        boolean merged = phrase.tokens().size() > 2
                && isTheirs(from)
                && !article.token(from + 2).isPossessive();
        return merged ? new Chunk(phrase.kind(), new Range(from, from + 2), from + 1) : phrase;
    }

    /** In the middle of a noun phrase. */
    private boolean isInside(int at) {
        return article.chunkOf(at)
                .filter(chunk ->
                        chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.tokens().from() < at)
                .isPresent();
    }

    /** The actor of a phrase, or of the part of it before "'s words". */
    private Optional<Actors> speaker(Chunk phrase) {
        int noun = phrase.tokens().last();
        boolean possessor = phrase.tokens().size() > 2
                && SpeechClass.OWN_WORDS.holds(article.token(noun))
                && article.token(noun - 1).isPossessive();
        boolean pronoun = phrase.tokens().size() == 2
                && SpeechClass.OWN_WORDS.holds(article.token(noun))
                && THEIRS.contains(article.token(noun - 1).lower());
        return possessor || pronoun
                ? actors.of(new Range(phrase.tokens().from(), possessor ? noun - 1 : noun))
                : actors.of(phrase.tokens());
    }

    /** "According to the statement": whoever issued the one told of before. */
    private Optional<Actors> issuer(Chunk phrase, Sentence sentence) {
        boolean document = ActorResolver.isDocument(article.token(phrase.head()).lower())
                && (article.token(phrase.tokens().from()).is("the")
                        || article.token(phrase.tokens().from()).is("this"));
        return document
                ? speakers.issuer(sentence.index())
                        .map(found -> new Actors(found.keys(), phrase.tokens(), found.confidence() * 0.9))
                : Optional.empty();
    }

    private Optional<Draft> attribution(int at, int from, Sentence sentence) {
        Range range = sentence.tokens();
        Optional<Chunk> phrase = article.chunkOf(from)
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                .map(this::narrowed);
        Optional<Actors> speaker = phrase.flatMap(found -> speaker(found).or(() -> issuer(found, sentence)));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int name = Math.max(speaker.get().tokens().to(), phrase.get().tokens().to());
        int end = appositions.end(name, range.to());
        boolean opens = at == range.from() || article.token(at - 1).text().equals(";") || isLinked(at, end, range);
        boolean view = opens
                && (article.token(at).is("in")
                        ? following.phraseAt(end, range.to()).isPresent()
                                || (end < range.to() && isTheirs(end - 2) && isInside(end))
                        : isUnparted(phrase.get(), end, range));
        int comma = view ? end - 1 : comma(end, range.to());
        boolean quotation = opens && comma + 1 < range.to() && following.isQuotationAt(comma + 1, range.to());
        if (opens
                && (comma + 1 >= range.to() || (quotation && !article.token(at).is("according")))) {
            return Optional.empty();
        }
        boolean according = !article.token(at).is("in");
        int begin = according || opens ? range.from() : quoted(range.from(), at);
        Range content = opens ? ends.trimmed(comma + 1, range.to()) : ends.trimmed(begin, behind(begin, at));
        boolean around = !opens
                && end + 2 < range.to()
                && article.token(end).text().equals(",")
                && (!hasPredicate(range.from(), at) || isVerbAt(end + 1, range.to()))
                && following.hasFiniteVerb(end, range.to());
        List<Range> parts = around ? List.of(content, ends.trimmed(end + 1, range.to())) : List.of(content);
        return Optional.of(new Draft(
                speaker,
                parts,
                false,
                new Range(at, from),
                SpeechAct.ASSERT,
                Optional.empty(),
                according ? "according-to" : "in-own-words",
                Math.min(0.9, speaker.get().confidence()),
                sentence.index()));
    }

    /** "According to the government the plan was good": the comma is left out, and there is no other. */
    private boolean isUnparted(Chunk source, int end, Range sentence) {
        return !ActorResolver.isDocument(article, source.head())
                && comma(end, sentence.to()) >= sentence.to()
                && following.phraseAt(end, sentence.to()).isPresent()
                && following.hasFiniteVerb(end, sentence.to());
    }

    /** "Those who fled, according to Peru, are safe": the verb of the clause right behind the comma. */
    private boolean isVerbAt(int at, int limit) {
        return following
                .chunkAt(at, limit)
                .filter(chunk -> following.hasFiniteVerb(at, chunk.tokens().to()))
                .isPresent();
    }

    /** Without "and" before "according to". */
    private int behind(int begin, int at) {
        return at - 1 > begin && WordClass.COORDINATOR.holds(article.token(at - 1)) ? at - 1 : at;
    }

    /** A finite verb that is more than an auxiliary: not "Peru has, according to Lima, agreed". */
    private boolean hasPredicate(int from, int to) {
        return article.verbsBetween(from, to).stream()
                .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE
                        && !(WordClass.HAVE.holds(article.token(verb.head()))
                                && verb.tokens().to() >= to - 2));
    }

    /** "They are to mediate, and according to the agency, Lara met Soto": it opens the clause behind it. */
    private boolean isLinked(int at, int end, Range sentence) {
        boolean linked = at - 2 > sentence.from()
                && WordClass.COORDINATOR.holds(article.token(at - 1))
                && following.hasFiniteVerb(sentence.from(), at - 1);
        int comma = comma(end, sentence.to());
        return linked && comma == end && following.hasFiniteVerb(comma, sentence.to());
    }

    /** Where the phrase with the last quotation before a token begins; the head of the sentence if there is none. */
    private int quoted(int from, int at) {
        int mark = at - 1;
        while (mark > from
                && !article.token(mark).isWord()
                && !article.token(mark).text().equals("\"")) {
            mark--;
        }
        if (!article.token(mark).text().equals("\"")) {
            return from;
        }
        int open = mark - 1;
        while (open > from && !article.token(open).text().equals("\"")) {
            open--;
        }
        return open == from
                ? from
                : article.chunkOf(open - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().from())
                        .orElse(open);
    }

    /** Index of the next comma; the limit if there is none. */
    private int comma(int from, int limit) {
        int comma = from;
        while (comma < limit && !article.token(comma).text().equals(",")) {
            comma++;
        }
        return comma;
    }
}

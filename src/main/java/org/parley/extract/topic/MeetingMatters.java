package org.parley.extract.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.MeetingWords;

/**
 * Where a meeting's sentence tells what it is about: before its noun ("ceasefire talks"), after "on", "over" and the like, in
 * an infinitive of purpose ("met to discuss …"), and as object of what the parties did there ("They discussed …").
 */
final class MeetingMatters {
    private static final Set<String> MARKERS =
            Set.of("on", "about", "over", "regarding", "concerning", "around", "toward", "towards", "aimed", "focused");
    private static final Set<String> INSIDE =
            Set.of("of", "and", "or", "to", "for", "the", ",", "at", "as", "well", "from");
    private static final Set<String> DISCUSS = Set.of(
            "discuss",
            "discussed",
            "discusses",
            "discussing",
            "focused",
            "focus",
            "focuses",
            "focusing",
            "centred",
            "centered",
            "covered",
            "covers",
            "addressed",
            "addresses",
            "tackled",
            "reviewed",
            "raised",
            "negotiated",
            "debated",
            "explored");
    private static final Set<String> PARTIES = Set.of(
            "they",
            "both",
            "he",
            "she",
            "it",
            "two",
            "three",
            "sides",
            "parties",
            "talks",
            "discussions",
            "meeting",
            "summit",
            "negotiators",
            "delegates",
            "leaders",
            "ministers",
            "presidents",
            "delegations",
            "envoys",
            "officials",
            "pair");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final TopicScan scan;

    MeetingMatters(ParsedArticle article, MeetingWords words, TopicScan scan) {
        this.article = article;
        this.words = words;
        this.scan = scan;
    }

    List<Range> of(Fact.Meeting meeting) {
        List<Range> stretches = new ArrayList<>();
        for (Evidence evidence : meeting.evidence()) {
            Range range = scan.tokens(evidence.span());
            if (!range.isEmpty()) {
                range.indices().filter(this::isTrigger).forEach(trigger -> around(trigger, stretches));
                next(article.sentenceOf(range.from())).ifPresent(stretches::add);
            }
        }
        return stretches;
    }

    private boolean isTrigger(int token) {
        String word = article.token(token).lower();
        return words.noun(word).isPresent() || words.verb(word).isPresent();
    }

    private void around(int trigger, List<Range> stretches) {
        Range sentence = article.sentenceOf(trigger).tokens();
        article.chunkOf(trigger)
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                .ifPresent(chunk -> stretches.add(new Range(
                        chunk.tokens().from(),
                        Math.min(trigger + 1, chunk.tokens().to()))));
        int end = clauseEnd(trigger, sentence);
        for (int i = trigger + 1; i < end; i++) {
            if (MARKERS.contains(article.token(i).lower())) {
                stretches.add(phrase(i + 1, end));
            }
        }
        article.verbsIn(article.sentenceOf(trigger)).stream()
                .filter(verb -> verb.tokens().from() > trigger && verb.tokens().from() < end)
                .filter(verb -> verb.form() == Form.INFINITIVE
                        || DISCUSS.contains(article.token(verb.head()).lower()))
                .forEach(verb ->
                        stretches.add(phrase(verb.tokens().from(), verb.tokens().to(), end)));
        object(article.sentenceOf(trigger), trigger).ifPresent(stretches::add);
    }

    /** Up to the next finite verb that is none of discussing, or the end of the sentence. */
    private int clauseEnd(int trigger, Range sentence) {
        return article.verbsIn(article.sentenceOf(trigger)).stream()
                .filter(verb -> verb.form() == Form.FINITE && verb.tokens().from() > trigger)
                .map(verb -> verb.tokens().from())
                .findFirst()
                .orElse(sentence.to());
    }

    /** "The talks in Lima focused on …", "discussed … with": the object of a verb of discussing. */
    private Optional<Range> object(Sentence sentence, int trigger) {
        return article.verbsIn(sentence).stream()
                .filter(verb -> verb.form() == Form.FINITE && !verb.negated())
                .filter(verb -> DISCUSS.contains(article.token(verb.head()).lower()))
                .filter(verb -> verb.head() == trigger || (verb.tokens().from() > trigger && isNear(verb, trigger)))
                .findFirst()
                .map(verb -> phrase(verb.tokens().to(), sentence.tokens().to()));
    }

    private boolean isNear(VerbGroup verb, int trigger) {
        return article.verbsIn(article.sentenceOf(trigger)).stream()
                .filter(other -> other.form() == Form.FINITE)
                .noneMatch(other -> other.tokens().from() > trigger
                        && other.tokens().to() <= verb.tokens().from());
    }

    /** The next sentence of the paragraph goes on with the parties: "They discussed …". */
    private Optional<Range> next(Sentence sentence) {
        if (sentence.index() + 1 >= article.sentences().size()) {
            return Optional.empty();
        }
        Sentence following = article.sentences().get(sentence.index() + 1);
        boolean same = following.block() == sentence.block();
        Optional<VerbGroup> verb = article.verbsIn(following).stream()
                .filter(one -> one.form() == Form.FINITE)
                .findFirst();
        return verb.filter(one -> same
                        && isParties(following.tokens().from())
                        && DISCUSS.contains(article.token(one.head()).lower())
                        && !one.negated())
                .map(one -> phrase(one.tokens().to(), following.tokens().to()));
    }

    /** "They", "The two sides", "The talks". */
    private boolean isParties(int first) {
        int noun =
                article.token(first).is("the") && first + 1 < article.tokens().size() ? first + 1 : first;
        return PARTIES.contains(article.token(noun).lower());
    }

    private Range phrase(int from, int afterVerb, int limit) {
        Range object = phrase(afterVerb, limit);
        return new Range(from, object.to());
    }

    /** A noun phrase with what hangs on it by "of", "and" and the like; ends before other prepositions and clauses. */
    private Range phrase(int from, int limit) {
        int to = from;
        while (to < limit && isInside(to)) {
            to++;
        }
        return new Range(from, to);
    }

    private boolean isInside(int token) {
        if (INSIDE.contains(article.token(token).lower())
                || MARKERS.contains(article.token(token).lower())) {
            return true;
        }
        Pos pos = article.token(token).pos();
        boolean link = pos == Pos.ADP || pos == Pos.SCONJ || pos == Pos.PUNCT;
        boolean quote = article.token(token).text().equals("\"");
        return (!link || quote)
                && !article.chunkOf(token)
                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                        .isPresent();
    }
}

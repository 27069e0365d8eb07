package org.parley.extract.topic;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Span;
import org.parley.model.Token;
import org.parley.rules.Topics;

/** Finds the triggers of topics in stretches of one article. */
final class TopicScan {
    private static final Set<String> BODIES = Set.of(
            "group",
            "groups",
            "organisation",
            "organisations",
            "organization",
            "organizations",
            "activist",
            "activists",
            "watchdog",
            "lawyer",
            "lawyers",
            "campaigner",
            "campaigners",
            "defender",
            "defenders",
            "envoy",
            "minister",
            "ministry",
            "official",
            "officials",
            "chief",
            "agency",
            "expert",
            "experts",
            "council",
            "observatory");

    private static final Set<Pos> IN_GAP =
            EnumSet.of(Pos.ADJ, Pos.ADV, Pos.DET, Pos.NOUN, Pos.NUM, Pos.PART, Pos.PRON, Pos.PROPN);

    private final ParsedArticle article;
    private final Topics topics;
    private final Topics.Text text;
    private final BitSet named = new BitSet();

    TopicScan(ParsedArticle article, Topics topics) {
        this.article = article;
        this.topics = topics;
        this.text = new Topics.Text(k -> article.token(k).lower(), this::isInGap);
        article.annotated()
                .names()
                .forEach(name -> named.set(name.tokens().from(), name.tokens().to()));
        article.annotated()
                .titles()
                .forEach(
                        title -> named.set(title.tokens().from(), title.tokens().last()));
    }

    /** The topics of the stretches, each with the first words that name it, in text order. */
    Map<Topics.Topic, Range> of(List<Range> stretches) {
        Map<Topics.Topic, Range> found = new LinkedHashMap<>();
        stretches.forEach(stretch -> scan(stretch, 1, found));
        return found;
    }

    /** @param least words that a trigger must have */
    private void scan(Range stretch, int least, Map<Topics.Topic, Range> found) {
        int i = stretch.from();
        while (i < stretch.to()) {
            Optional<Topics.Match> match = topics.at(i, stretch.to(), text);
            Range words = new Range(i, i + match.map(Topics.Match::length).orElse(1));
            if (match.isEmpty() || words.size() < least || !isMeant(words)) {
                i++;
                continue;
            }
            found.putIfAbsent(match.get().topic(), words);
            if (match.get().gapped()) {
                scan(new Range(i + 1, words.to()), 2, found);
            }
            i = words.to();
        }
    }

    /** What may stand between a verb and its object: "all its remaining", "Peru's"; no mark. */
    private boolean isInGap(int token) {
        boolean participle = article.token(token).pos() == Pos.VERB
                && (article.token(token).lower().endsWith("ed")
                        || article.token(token).lower().endsWith("ing"));
        return article.token(token).isWord()
                && (IN_GAP.contains(article.token(token).pos())
                        || participle
                        || article.token(token).isPossessive())
                && !article.token(token).is("to");
    }

    /** "the offensive" but not "offensive words", "sanctions" but not "the trade minister" or "Refugee Agency". */
    private boolean isMeant(Range words) {
        if (named.nextClearBit(words.from()) >= words.to()) {
            return false;
        }
        if (isNext(words.to(), BODIES)) {
            return false;
        }
        if (words.size() > 1) {
            return true;
        }
        Pos pos = article.token(words.from()).pos();
        boolean name = pos == Pos.PROPN && isNext(words.to(), Pos.PROPN);
        boolean modifier = pos == Pos.ADJ && (isNext(words.to(), Pos.NOUN) || isNext(words.to(), Pos.PROPN));
        return (pos.isModifier() || pos == Pos.X) && !name && !modifier;
    }

    /** "a human rights group" is a body and no topic. */
    private boolean isNext(int token, Set<String> words) {
        return token < article.tokens().size()
                && words.contains(article.token(token).lower());
    }

    private boolean isNext(int token, Pos pos) {
        return token < article.tokens().size() && article.token(token).pos() == pos;
    }

    /** The tokens that lie in a span. */
    Range tokens(Span span) {
        int from = firstFrom(span.begin());
        return new Range(from, Math.max(from, firstFrom(span.end())));
    }

    /** Index of the first token that begins at an offset or after it. */
    private int firstFrom(int offset) {
        List<Token> tokens = article.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.parley.extract.meeting;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/** Tells what stands in the clause of an encounter, but belongs to another event: "came after riots in Lima in March". */
final class Elsewhere {
    private final ParsedArticle article;
    private final MeetingWords words;

    Elsewhere(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** Another event is named between the trigger and these words. */
    boolean isBehindOther(Range trigger, Range tokens) {
        for (int i = tokens.from() - 1; i >= trigger.to(); i--) {
            boolean other =
                    !article.token(i + 1).is("of") || isBetween(i + 2, tokens.to()) || isDated(trigger, i, tokens);
            if ((other && words.is(Use.OTHER_EVENT, article.token(i)) && isEvent(i + 1, tokens))
                    || isCall(i, trigger)) {
                return true;
            }
        }
        return false;
    }

    /** "met Lara, who had signed a pact in Lima in May": of another deed of hers; but "met Lara, who arrived in Lima on Friday". */
    boolean isOfRelative(Range trigger, Range tokens) {
        return IntStream.range(trigger.to() + 1, tokens.from())
                .filter(i -> article.token(i).is("who")
                        && article.token(i - 1).text().equals(","))
                .anyMatch(who -> article.verbsBetween(who, tokens.from()).stream()
                        .findFirst()
                        .filter(verb -> !isThere(verb)
                                && new Range(verb.tokens().to(), tokens.from())
                                        .indices()
                                        .noneMatch(i -> article.token(i).text().equals(",")))
                        .isPresent());
    }

    /** "who is in Lima", "who flew to Lima", "who hosted her in Lima". */
    private boolean isThere(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        int next = verb.tokens().to();
        boolean reached = words.is(Use.REACHING, word) && article.token(next).isCapitalised();
        return reached
                || WordClass.BE.holds(word)
                || words.is(Use.TRAVEL, word)
                || words.is(Use.HOLDING, word)
                || words.is(Use.VISITING, word)
                || words.is(Use.BEING_ABROAD, word);
    }

    /** "met at Tacna, the site of their first meeting in April": the month of that one. */
    boolean isOfOtherNoun(Range trigger, Range time) {
        int head = time.from() - 2;
        return head >= trigger.to()
                && article.token(head + 1).pos() == Pos.ADP
                && words.noun(article.token(head).lower()).isPresent()
                && article.chunkOf(head)
                        .filter(chunk -> chunk.head() == head
                                && chunk.tokens()
                                        .indices()
                                        .anyMatch(i -> words.is(Use.FIRST, article.token(i))
                                                || words.is(Use.SERIES, article.token(i))))
                        .isPresent();
    }

    /**
     * "met on Monday ahead of a summit in Lima next week": with a time of its own, where that one is tells nothing of this. "ahead of a
     * summit in Lima" may be there, too.
     */
    private boolean isDated(Range trigger, int ahead, Range tokens) {
        boolean own = new Range(Math.min(trigger.to(), ahead), ahead).indices().anyMatch(article::isTime);
        if (article.isTime(tokens.from())) {
            return own;
        }
        int in = tokens.to();
        int time = in < article.tokens().size() && article.token(in).pos() == Pos.ADP ? in + 1 : in;
        boolean coming = time < article.tokens().size()
                && (article.token(time).is("next") || article.token(time - 1).is("in"));
        return time < article.tokens().size() && article.isTime(time) && (own || coming);
    }

    /** "ahead of a summit in Lima between Lara and Soto on Friday": of others, so that what is told of it is its own. */
    private boolean isBetween(int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, article.tokens().size() - 1))
                .anyMatch(i -> article.token(i).is("between"));
    }

    /** "welcomed the talks in a telephone call on Friday": when they were called. */
    private boolean isCall(int in, Range trigger) {
        return in + 1 < article.tokens().size()
                && in >= trigger.to()
                && words.noun(article.token(trigger.last()).lower()).isPresent()
                && (article.token(in).is("in") || article.token(in).is("during"))
                && article.chunkOf(in + 1)
                        .filter(chunk -> words.noun(article.token(chunk.head()).lower())
                                .filter(row -> row.kind() == MeetingKind.CALL)
                                .isPresent())
                        .isPresent();
    }

    /** "after talks in Lima", "after meeting Lara in Lima", but not "after Monday", "before Lima"; nor "soon after his arrival in Lima", which is where it was. */
    private boolean isEvent(int at, Range tokens) {
        Token first = article.token(Math.min(at, tokens.from()));
        int from = first.is("to") || first.is("of") ? at + 1 : at;
        Optional<Chunk> phrase = article.chunkOf(Math.min(from, tokens.from()));
        if (first.lower().endsWith("ing") && words.verb(first.lower()).isPresent()) {
            return true;
        }
        return phrase.filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && chunk.tokens().to() <= tokens.from()
                        && article.token(chunk.head()).pos() != Pos.PRON
                        && !article.token(chunk.head()).is("arrival"))
                .isPresent();
    }

    /** "told reporters in Oslo that the talks failed", "claims in the strait", but not "in Oslo, where talks were held". */
    boolean isBeforeOf(Range place, Range trigger) {
        int next = place.to();
        int in = article.beforeChunk(place.from());
        return next < trigger.from()
                && !article.token(next).is("where")
                && !article.token(next + 1).is("where")
                && in > 0
                && words.is(Use.LOCATIVE, article.token(in))
                && article.chunkOf(in - 1)
                        .filter(chunk ->
                                chunk.is(Chunk.Kind.NOUN_PHRASE) && (isThing(chunk.head()) || isEarlier(chunk)))
                        .isPresent();
    }

    /** "After talks in Oslo, Lara flew to Lima to meet Soto": where the earlier one was. */
    private boolean isEarlier(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        return before >= 0
                && words.is(Use.OTHER_EVENT, article.token(before))
                && words.noun(article.token(phrase.head()).lower()).isPresent();
    }

    /** "came for talks on a summit in Lima": where that one is; but "met at a summit in Lima". */
    boolean isOfOtherEncounter(Range place, Range trigger) {
        int in = article.beforeChunk(place.from());
        Optional<Chunk> other = in > trigger.to() + 1 && words.is(Use.LOCATIVE, article.token(in))
                ? article.chunkOf(in - 1)
                        .filter(chunk -> chunk.tokens().from() > trigger.to()
                                && words.noun(article.token(chunk.head()).lower())
                                        .isPresent())
                : Optional.empty();
        return other.map(chunk -> article.token(chunk.tokens().from() - 1))
                .filter(link -> link.is("for") || link.is("on") || link.is("about") || words.is(Use.PREPARING, link))
                .isPresent();
    }

    /** "After talks with Lara, Soto flew on to Lima": there he went when they were over. */
    boolean isOfNextJourney(Range place, Range trigger) {
        int after = article.beforeChunk(trigger.from());
        return after >= 0
                && article.token(after).is("after")
                && article.verbsBetween(trigger.to(), place.from()).stream()
                        .reduce((first, last) -> last)
                        .filter(verb -> words.is(Use.TRAVEL, article.token(verb.head())))
                        .isPresent();
    }

    /** "met Lara, an ally in the region": what somebody is called, not where they met; "in Tacna, a town in Peru" is. */
    boolean isOfApposition(Range place, Range trigger) {
        int in = article.beforeChunk(place.from());
        return in > trigger.to()
                && words.is(Use.LOCATIVE, article.token(in))
                && article.chunkOf(in - 1)
                        .filter(chunk -> isIndefinite(chunk) && isCalled(chunk.head()))
                        .filter(chunk -> isBehindActor(chunk.tokens().from() - 1))
                        .isPresent();
    }

    /** "Lara, an": who is named before the comma stands behind no "in" or "at". */
    private boolean isBehindActor(int comma) {
        int before = article.chunkOf(Math.max(0, comma - 1))
                        .map(chunk -> chunk.tokens().from())
                        .orElse(0)
                - 1;
        return article.token(comma).text().equals(",") && before >= 0 && !words.is(Use.LOCATIVE, article.token(before));
    }

    private boolean isIndefinite(Chunk phrase) {
        Token first = article.token(phrase.tokens().from());
        return phrase.is(Chunk.Kind.NOUN_PHRASE)
                && (first.is("a") || first.is("an"))
                && phrase.tokens().from() > 0;
    }

    private boolean isCalled(int head) {
        String word = article.token(head).lower();
        return article.token(head).pos() == Pos.NOUN
                && words.noun(word).isEmpty()
                && !words.is(Use.TOWN, word)
                && !words.is(Use.VENUE, word);
    }

    private boolean isThing(int head) {
        String word = article.token(head).lower();
        return article.token(head).pos() == Pos.NOUN
                && words.noun(word).isEmpty()
                && !words.is(Use.TOUR, word)
                && !words.is(Use.TOWN, word)
                && !words.is(Use.PARTY_HEAD, word);
    }
}

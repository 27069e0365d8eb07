package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.CalendarWords;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Finds how many take part in an encounter: "leaders of 32 countries met", "attended by 57 delegations", "a 35-nation
 * summit". Other numbers of its sentence (of dead, prisoners, years) are none, nor is that of the two sides.
 */
final class HeadCounts {
    private static final Set<String> OF_PEOPLE = Set.of("of", "between", "among");

    static final String RULE = "meeting-attendance";
    private static final int FEWEST = 3;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final CalendarWords numbers;

    HeadCounts(ParsedArticle article, MeetingWords words, CalendarWords numbers) {
        this.article = article;
        this.words = words;
        this.numbers = numbers;
    }

    /** "Some 40 envoys took part", behind a sentence that tells of an encounter. */
    Optional<Figure<Integer>> of(Sentence next) {
        return counts(next)
                .filter(count -> count.value() >= FEWEST)
                .filter(count -> verbOf(widened(count.words()))
                        .filter(verb -> isThere(verb) && verb.depth() == 0)
                        .isPresent())
                .findFirst();
    }

    private Stream<Figure<Integer>> counts(Sentence sentence) {
        return article.chunks().stream()
                .filter(chunk -> sentence.tokens().contains(chunk.tokens()) && isCounted(chunk))
                .flatMap(chunk -> count(chunk).stream());
    }

    /** The first count of the sentence that is of those who take part. */
    Optional<Figure<Integer>> of(Encounter encounter) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        Stream<Figure<Integer>> counted =
                counts(sentence).filter(count -> isPresent(encounter, widened(count.words())));
        return Stream.concat(counted, attributive(encounter).stream())
                .filter(figure -> figure.value() >= FEWEST)
                .findFirst();
    }

    private boolean isCounted(Chunk chunk) {
        return chunk.is(Kind.NOUN_PHRASE) && words.is(Use.ATTENDER, article.token(chunk.head()));
    }

    /** "more than 100 heads of state", "the 57 Asian delegations": the number before the head of its phrase. */
    private Optional<Figure<Integer>> count(Chunk chunk) {
        return new Range(Math.max(0, chunk.tokens().from() - 1), chunk.head())
                .indices()
                .boxed()
                .flatMap(i -> numbers.number(article.token(i).lower()).stream()
                        .map(number ->
                                new Figure<>(number, new Range(i, chunk.tokens().to()))))
                .findFirst();
    }

    /** "leaders of more than 35 nations": from those who come for them. */
    private Range widened(Range counted) {
        int from = counted.from();
        while (from > 0 && words.is(Use.QUANTITY, article.token(from - 1))) {
            from--;
        }
        boolean sent = from > 1
                && words.is(Use.ORIGIN, article.token(from - 1))
                && words.is(Use.ATTENDER, article.token(from - 2));
        int first = sent
                ? article.chunkOf(from - 2).map(chunk -> chunk.tokens().from()).orElse(from - 2)
                : from;
        return new Range(first, counted.to());
    }

    private boolean isPresent(Encounter encounter, Range people) {
        return isOfNoun(encounter, people) || isBroughtTogether(encounter, people) || isSubject(encounter, people);
    }

    /** "a summit of 30 leaders", "talks among the 12 negotiators". */
    private boolean isOfNoun(Encounter encounter, Range people) {
        int before = people.from() - 1;
        return !encounter.verbal
                && before == encounter.trigger.to()
                && OF_PEOPLE.contains(article.token(before).lower());
    }

    /** "attended by 40 ministers", "the summit drew 40 ministers", "brought 40 ministers together". */
    private boolean isBroughtTogether(Encounter encounter, Range people) {
        return !encounter.verbal
                && article.verbsBetween(encounter.trigger.to(), people.from()).stream()
                        .reduce((first, last) -> last)
                        .filter(verb -> !verb.negated() && isBehind(verb, people))
                        .isPresent();
    }

    private boolean isBehind(VerbGroup verb, Range people) {
        String word = article.token(verb.head()).lower();
        String next = article.token(verb.tokens().to()).lower();
        int gap = people.from() - verb.tokens().to();
        boolean by = gap == 1 && next.equals("by") && words.is(Use.ATTENDING, word);
        boolean together = gap == 0 || (gap == 1 && next.equals("together"));
        return by || (together && !verb.passive() && words.is(Use.BRINGING, word));
    }

    /** "32 leaders met", "32 leaders attended the talks", "talks with 32 leaders attending". */
    private boolean isSubject(Encounter encounter, Range people) {
        return verbOf(people)
                .filter(verb ->
                        encounter.verbal ? verb.tokens().overlaps(encounter.trigger) : isAttending(verb, encounter))
                .isPresent();
    }

    /** The verb behind whose subject they are, unless it is denied. */
    private Optional<VerbGroup> verbOf(Range people) {
        return article.verbsIn(article.sentenceOf(people.from())).stream()
                .filter(verb -> verb.tokens().from() >= people.to())
                .findFirst()
                .filter(verb -> !verb.negated())
                .filter(verb -> verb.subjects().stream().anyMatch(people::overlaps)
                        || verb.tokens().from() == people.to());
    }

    /** "took part", "attended". */
    private boolean isThere(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        int next = verb.tokens().to();
        boolean part = next < article.tokens().size() && article.token(next).is("part") && word.startsWith("t");
        return part || words.is(Use.ATTENDING, word);
    }

    private boolean isAttending(VerbGroup verb, Encounter encounter) {
        String word = article.token(verb.head()).lower();
        boolean there = isThere(verb) || words.is(Use.ASSEMBLING, word);
        boolean object = verb.tokens().to() <= encounter.trigger.from()
                && article.verbsBetween(verb.tokens().to(), encounter.trigger.from())
                        .isEmpty();
        boolean adjunct = verb.form() == VerbGroup.Form.PARTICIPLE
                && encounter.trigger.to() <= verb.tokens().from();
        return there && (object || adjunct);
    }

    /** "the 35-nation summit", "six-nation talks". */
    private Optional<Figure<Integer>> attributive(Encounter encounter) {
        List<Chunk> own = encounter.verbal
                ? List.of()
                : article.chunkOf(encounter.trigger.from()).stream().toList();
        return own.stream()
                .flatMap(chunk -> chunk.tokens().indices().boxed())
                .filter(i -> i < encounter.trigger.to())
                .flatMap(i -> hyphened(i).stream())
                .findFirst();
    }

    private Optional<Figure<Integer>> hyphened(int i) {
        String word = article.token(i).lower();
        int hyphen = word.lastIndexOf('-');
        boolean counted = hyphen > 0 && words.is(Use.ATTENDER_UNIT, word.substring(hyphen + 1));
        return counted
                ? numbers.number(word.substring(0, hyphen)).map(number -> new Figure<>(number, new Range(i, i + 1)))
                : Optional.empty();
    }
}

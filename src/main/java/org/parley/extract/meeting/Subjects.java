package org.parley.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the actors that are subject of a verb, those of a list among them whose end alone stands beside the verb. */
final class Subjects {
    /** Prepositions that may lead a clause. */
    private static final Set<String> CLAUSE = Set.of("after", "before", "since", "until");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final Control control;

    Subjects(ParsedArticle article, MeetingWords words, Participants participants) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.control = new Control(article, words, participants);
    }

    /** In text order; empty if none is known. */
    List<EntityKey> of(VerbGroup verb) {
        return control.of(verb).orElseGet(() -> own(verb));
    }

    /** By whom it is done, all of "by Lara and Soto"; empty if that is not told. */
    List<EntityKey> agents(VerbGroup verb) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        return verb.agent().map(agent -> participants.list(agent.from(), end)).orElse(List.of());
    }

    private List<EntityKey> own(VerbGroup verb) {
        Set<EntityKey> keys = new LinkedHashSet<>();
        Optional<Range> first = verb.subjects().stream()
                .filter(phrase -> phrase.to() <= verb.tokens().from())
                .findFirst()
                .filter(phrase -> article.sentenceOf(phrase.from()).equals(article.sentenceOf(verb.head())));
        first.ifPresent(phrase -> keys.addAll(before(phrase, verb)));
        List<EntityKey> apposed = first.map(phrase -> apposed(phrase, verb)).orElse(List.of());
        if (apposed.size() > 1) {
            return apposed;
        }
        verb.subjects().forEach(phrase -> keys.addAll(participants.of(antecedent(phrase, verb))));
        first.filter(phrase ->
                        phrase.from() > 1 && article.token(phrase.from() - 1).is("nor") && isPhrase(phrase.from() - 2))
                .ifPresent(phrase -> keys.addAll(participants.of(whole(phrase.from() - 2))));
        first.ifPresent(phrase -> keys.addAll(behind(phrase, verb)));
        first.filter(phrase -> verb.subjects().size() == 1).ifPresent(phrase -> keys.addAll(listed(phrase, verb)));
        keys.addAll(between(verb.subjects()));
        if (keys.isEmpty() && verb.subjects().size() == 1) {
            first.ifPresent(phrase -> keys.addAll(participants.couple(phrase)));
        }
        if (keys.isEmpty()) {
            keys.addAll(planner(verb));
        }
        return List.copyOf(keys);
    }

    /** "President Lara plans to meet": who does is told, though "plans" looks like a noun. */
    boolean isPlanned(VerbGroup verb) {
        return !planner(verb).isEmpty();
    }

    /** "President Lara plans to meet": the noun behind a name, which no possessive parts from it, is the verb. */
    private List<EntityKey> planner(VerbGroup verb) {
        int plans = verb.tokens().from() - 1;
        Optional<Range> phrase = article.chunkOf(Math.max(0, plans))
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.head() == plans)
                .map(Chunk::tokens)
                .filter(tokens -> tokens.from() < plans);
        boolean planned = phrase.isPresent()
                && verb.form() == VerbGroup.Form.INFINITIVE
                && article.token(plans).lower().endsWith("s")
                && (words.is(Use.PLAN, article.token(plans)) || words.is(Use.WISH, article.token(plans)))
                && phrase.get().indices().noneMatch(i -> article.token(i).isPossessive());
        return planned ? participants.of(new Range(phrase.get().from(), plans)) : List.of();
    }

    /** "The foreign ministers of Peru and Chile, Lara and Varga, signed": the persons between commas before the verb. */
    private List<EntityKey> apposed(Range subject, VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        boolean chiefs = words.is(Use.CHIEF, article.token(subject.last()))
                && comma > subject.to()
                && isComma(comma)
                && isPhrase(comma - 1);
        int from = chiefs ? comma - 1 : comma;
        while (from > subject.to() && !isComma(from)) {
            from--;
        }
        boolean enclosed = chiefs && from > subject.to();
        List<EntityKey> apiece = chiefs ? apiece(subject.to(), comma) : List.of();
        if (apiece.size() > 1) {
            return apiece;
        }
        return enclosed
                ? participants.list(from + 1, comma, true).stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    /** "The presidents of Peru, Lara, and Chile, Soto, will meet": each between commas behind the own state. */
    private List<EntityKey> apiece(int from, int to) {
        Set<EntityKey> persons = new LinkedHashSet<>();
        for (int i = from + 1; i < to; i++) {
            if (isComma(i - 1) && isPhrase(i) && isComma(whole(i).to())) {
                participants.of(whole(i)).stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .forEach(persons::add);
            }
        }
        return List.copyOf(persons);
    }

    /** "I will meet Lara": whoever writes. */
    boolean isWriter(VerbGroup verb) {
        return verb.subjects().stream()
                .anyMatch(phrase -> phrase.size() == 1 && words.is(Use.WRITER, article.token(phrase.from())));
    }

    /** "Lara, the envoy for Peru, who mediated": not the state before "who", but who is the envoy for it. */
    private Range antecedent(Range phrase, VerbGroup verb) {
        int who = verb.tokens().from() - 1;
        boolean relative = who > 2
                && phrase.from() > 1
                && article.token(who).is("who")
                && isComma(who - 1)
                && phrase.to() == who - 1
                && article.chunkOf(phrase.from() - 1)
                        .filter(chunk -> chunk.is(Kind.PREPOSITION))
                        .isPresent()
                && !isPerson(phrase);
        return relative && isPhrase(phrase.from() - 2) && isPerson(whole(phrase.from() - 2))
                ? whole(phrase.from() - 2)
                : phrase;
    }

    private Range whole(int token) {
        return article.chunkOf(token).orElseThrow().tokens();
    }

    private boolean isPerson(Range phrase) {
        return participants.of(phrase).stream().anyMatch(key -> key.kind() == EntityKind.PERSON);
    }

    /** "Foreign ministers of A, B and C met": the whole list belongs to the ministers; "A, B and C met" is one as well. */
    private List<EntityKey> before(Range subject, VerbGroup verb) {
        int start = article.sentenceOf(subject.from()).tokens().from();
        int from = joined(subject, start);
        if (from < subject.from()) {
            return participants.list(from, verb.tokens().from(), true);
        }
        while (from - 2 >= start && isComma(from - 1) && isPhrase(from - 2) && !isWhere(from - 2, start)) {
            from = article.chunkOf(from - 2).orElseThrow().tokens().from();
        }
        if (from == subject.from() || !isList(subject, verb)) {
            return List.of();
        }
        int before = from - 1;
        boolean sent = before > start
                && (article.token(before).is("of") || article.token(before).is("from"))
                && words.is(Use.PARTY_HEAD, article.token(before - 1));
        boolean opens = before < start
                || article.chunkOf(before)
                        .filter(chunk -> chunk.is(Kind.SUBORDINATOR))
                        .isPresent();
        return sent || opens ? participants.list(from, verb.tokens().from(), true) : List.of();
    }

    /** "In Oslo, Norway, Lara and Varga met": the town, and the country that it lies in. */
    private boolean isWhere(int token, int start) {
        int before = article.chunkOf(token).orElseThrow().tokens().from() - 1;
        if (before < start) {
            return false;
        }
        if (isComma(before) && before - 1 > start && isPhrase(before - 1)) {
            Range town = whole(before - 1);
            return town.from() > start
                    && isLocative(town.from() - 1)
                    && participants.of(town).isEmpty();
        }
        return isLocative(before);
    }

    private boolean isLocative(int token) {
        return words.is(Use.LOCATIVE, article.token(token));
    }

    /** "came after Lara of Peru and Varga met": where "after" leads a clause, the subject is all that follows it. */
    private int joined(Range subject, int start) {
        int from = subject.from();
        boolean pair = from - 2 > start && article.token(from - 1).is("and") && isPhrase(from - 2);
        if (!pair) {
            return from;
        }
        int first = article.chunkOf(from - 2).orElseThrow().tokens().from();
        return first > start && CLAUSE.contains(article.token(first - 1).lower()) ? first : from;
    }

    /** "and" stands in the subject: it is the end of a list. */
    private boolean isList(Range subject, VerbGroup verb) {
        return verb.subjects().size() > 1
                || subject.indices().anyMatch(i -> article.token(i).is("and"));
    }

    /** "Lind of Peru and her counterpart, Soto, met". */
    private List<EntityKey> behind(Range subject, VerbGroup verb) {
        int at = subject.to();
        boolean origin = article.token(at).is("of") && isPhrase(at + 1);
        int and = origin ? article.chunkOf(at + 1).orElseThrow().tokens().to() : at;
        boolean joined =
                origin && and + 1 < verb.tokens().from() && article.token(and).is("and") && isPhrase(and + 1);
        return joined ? participants.list(and + 1, verb.tokens().from(), true) : List.of();
    }

    /** "The Peruvian minister, Ana Lind, and Chile's Jo Varga met": the persons of a list whose first one alone is the subject. */
    private List<EntityKey> listed(Range subject, VerbGroup verb) {
        int end = verb.tokens().from();
        boolean list = subject.to() + 1 < end
                && isComma(subject.to())
                && new Range(subject.to(), end)
                        .indices()
                        .allMatch(i ->
                                isComma(i) || isPhrase(i) || article.token(i).is("and"))
                && IntStream.range(subject.to() + 1, end - 1)
                        .anyMatch(i -> isComma(i) && article.token(i + 1).is("and"));
        List<EntityKey> persons = list
                ? participants.list(subject.to() + 1, end, true).stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
        return persons.size() > 1 ? persons : List.of();
    }

    /** "Peru's minister, Ana Lind, Chile's envoy, Jo Varga, and Soto met": the persons of a list between its first and its last. */
    private List<EntityKey> between(List<Range> subjects) {
        if (subjects.size() != 2 || subjects.get(0).to() >= subjects.get(1).from()) {
            return List.of();
        }
        Range between = new Range(subjects.get(0).to(), subjects.get(1).from());
        boolean list = article.token(between.last()).is("and")
                && between.indices().limit(between.size() - 1L).allMatch(i -> isComma(i) || isPhrase(i));
        return list
                ? participants.list(between.from() + 1, between.to(), true).stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .toList()
                : List.of();
    }

    private boolean isComma(int token) {
        return article.token(token).text().equals(",");
    }

    private boolean isPhrase(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                .map(Chunk::tokens)
                .isPresent();
    }

    /** The phrase stands in an adjunct before the subject: "After a meeting with Y, X said". */
    boolean isBehind(Chunk phrase, VerbGroup verb) {
        if (verb.subjects().isEmpty()
                || verb.subjects().get(0).from() < phrase.tokens().to()) {
            return false;
        }
        int before = verb.subjects().get(0).from() - 1;
        return isComma(before) || isFront(phrase, before);
    }

    /** "In a call on May 3 she told": the adjunct opens the sentence, and nothing but a time stands between. */
    private boolean isFront(Chunk phrase, int before) {
        boolean opens = phrase.tokens().from() - 1
                == article.sentenceOf(before).tokens().from();
        return opens
                && new Range(phrase.tokens().to() - 1, before + 1)
                        .indices()
                        .skip(1)
                        .allMatch(i -> article.chunkOf(i)
                                .filter(chunk -> chunk.is(Kind.TIME) || chunk.is(Kind.PREPOSITION))
                                .isPresent());
    }
}

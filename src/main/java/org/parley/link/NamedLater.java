package org.parley.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/**
 * Finds holders whom a report calls by their office first and by their name when they speak again: "The foreign minister said on
 * Friday … 'We shall see,' Ana Lara told a news conference."
 */
final class NamedLater {
    static final String RULE = "office-named-later";
    private static final double CONFIDENCE = 0.6;
    /** Sentences after the first within which the name comes. */
    private static final int NEAR = 4;

    private final Shared shared;
    private final Words words;
    private final ParsedArticle article;
    private final BitSet quoted = new BitSet();
    /** Where each person is named first. */
    private final Map<EntityKey, Range> first = new HashMap<>();

    NamedLater(Shared shared) {
        this.shared = shared;
        this.words = shared.words();
        this.article = shared.article();
        article.annotated()
                .quotations()
                .forEach(quotation ->
                        quoted.set(quotation.inner().from(), quotation.inner().to()));
        for (Name name : article.annotated().names()) {
            if (!isHeadline(name)) {
                words.keyOf(name).ifPresent(key -> first.putIfAbsent(key, name.tokens()));
            }
        }
    }

    /** @param known what is told of holders otherwise, which goes before */
    List<Holding> find(List<Holding> known) {
        List<VerbGroup> sayings =
                article.verbs().stream().filter(this::isSaying).toList();
        Set<EntityKey> taken = new HashSet<>();
        Set<Range> held = new HashSet<>();
        known.forEach(holding -> {
            taken.add(holding.person());
            held.add(holding.title().tokens());
        });
        List<Holding> found = new ArrayList<>();
        for (int i = 0; i + 1 < sayings.size(); i++) {
            Optional<Title> title = titleOf(sayings.get(i)).filter(office -> !held.contains(office.tokens()));
            List<VerbGroup> next = sayings.subList(i + 1, sayings.size());
            title.flatMap(office -> holding(office, next, taken)).ifPresent(holding -> {
                found.add(holding);
                taken.add(holding.person());
            });
        }
        return found;
    }

    private boolean isSaying(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.FINITE
                && !verb.passive()
                && !verb.subjects().isEmpty()
                && !quoted.get(verb.head())
                && SpeechClass.SAYING_VERB.holds(article.token(verb.head()));
    }

    /** The office that the subject is called by; none if a name stands there too. */
    private Optional<Title> titleOf(VerbGroup saying) {
        Range subject = saying.subjects().get(0);
        Optional<Chunk> phrase = article.chunkOf(subject.from());
        return phrase.filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                .flatMap(chunk -> words.titleBefore(chunk.tokens().to()))
                .filter(title -> !title.plural() && title.tense() == Title.Tense.CURRENT);
    }

    /** The next who speaks, if a name says who that is; "he said" is the one who spoke before. */
    private Optional<Holding> holding(Title title, List<VerbGroup> next, Set<EntityKey> taken) {
        int sentence = article.sentenceOf(title.tokens().from()).index();
        for (VerbGroup verb : next) {
            int distance = article.sentenceOf(verb.head()).index() - sentence;
            if (distance > NEAR) {
                return Optional.empty();
            }
            if (!isPronoun(verb.subjects().get(0))) {
                return distance == 0
                        ? Optional.empty()
                        : speaker(verb)
                                .filter(name -> isBare(name, verb, isDefinite(title)))
                                .flatMap(name -> holding(title, name, taken));
            }
        }
        return Optional.empty();
    }

    private boolean isPronoun(Range subject) {
        return subject.size() == 1 && WordClass.SUBJECT_PRONOUN.holds(article.token(subject.from()));
    }

    private Optional<Name> speaker(VerbGroup verb) {
        return words.nameAt(verb.subjects().get(0).from())
                .filter(name ->
                        name.kind() == EntityKind.PERSON && name.tokens().size() > 1);
    }

    /** "the envoy", "Peru's envoy", unlike "an envoy". */
    private boolean isDefinite(Title title) {
        int from = shared.phrases().of(title).from();
        return !words.is(from, WordClass.INDEFINITE);
    }

    /** No words say otherwise who that is: "Ana Lara, a baker, said", "baker Ana Lara". */
    private boolean isBare(Name name, VerbGroup verb, boolean definite) {
        int end = name.tokens().to();
        boolean relative = definite && words.is(end, ",") && words.is(end + 1, "who");
        boolean verbBehind = relative || verb.tokens().from() == end;
        boolean verbBefore = verb.tokens().to() == name.tokens().from() && words.is(end, ".", "\u201d", "\"");
        return verbBehind || verbBefore;
    }

    private Optional<Holding> holding(Title title, Name name, Set<EntityKey> taken) {
        return words.keyOf(name)
                .filter(key -> !taken.contains(key) && name.tokens().equals(first.get(key)) && mayHold(key, title))
                .map(key ->
                        new Holding(key, title, shared.phrases().of(title).owner(), title.tokens(), CONFIDENCE, RULE));
    }

    private boolean isHeadline(Name name) {
        Block.Kind kind = article.annotated()
                .blockOf(article.sentenceOf(name.tokens().from()))
                .kind();
        return kind == Block.Kind.HEADLINE || kind == Block.Kind.SUBHEAD;
    }

    private boolean mayHold(EntityKey person, Title title) {
        var terms = shared.book().gazetteer().terms(person.slug());
        return terms.isEmpty() || terms.stream().anyMatch(term -> OfficeWords.mayMean(title.label(), term.label()));
    }
}

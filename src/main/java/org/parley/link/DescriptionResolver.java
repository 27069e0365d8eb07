package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.Letters;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Resolves noun phrases without a name of their own: "the Russian side", "both delegations", "the French president". */
final class DescriptionResolver {
    private static final Set<String> DELEGATIONS = WordClass.DELEGATION.words();
    private static final Set<String> GOVERNMENTS = WordClass.GOVERNMENT.words();
    private static final Set<String> BODIES = WordClass.BODY_OF_STATE.words();

    private final ParsedArticle article;
    private final EntityBook book;
    private final Ministries ministries;
    private final Salience salience;
    private final AnonymousHeads anonymous;
    private final OfficeHolders holders;
    private final BodiesAgain again;
    private final StatesAgain states;
    private final Epithets epithets;
    private final TopicAgain topic;
    private final Bureaus bureaus;
    private final GroupOfTwo two;
    private final Rulers rulers;
    private final Descriptions descriptions;
    private final Sayers sayers;
    /** The states behind the last "Peruvian government", by its noun. */
    private final Map<String, List<EntityKey>> governed = new HashMap<>();
    /** How many sources of a description were told of first; empty if none was counted. */
    private final Map<String, String> counted = new HashMap<>();

    DescriptionResolver(Shared shared, Salience salience, AnonymousHeads anonymous, OfficeHolders holders) {
        this.article = shared.article();
        this.book = shared.book();
        this.ministries = shared.ministries();
        this.salience = salience;
        this.anonymous = anonymous;
        this.holders = holders;
        this.again = new BodiesAgain(article, book, salience);
        this.states = new StatesAgain(article, salience);
        this.epithets = new Epithets(shared, salience, holders);
        this.topic = new TopicAgain(shared, salience, holders, anonymous);
        this.bureaus = new Bureaus(article, book, salience);
        this.two = new GroupOfTwo(shared, salience, holders);
        this.rulers = new Rulers(shared, salience, holders);
        this.descriptions = new Descriptions(article);
        this.sayers = new Sayers(article);
    }

    /**
     * @param phrase a noun phrase whose head belongs to no name
     * @param modifiers states and bodies named inside it, in order
     * @param title the title its head belongs to
     * @param possessor whom a possessive pronoun at its head means
     */
    Optional<Reference> resolve(
            Chunk phrase, List<EntityKey> modifiers, Optional<Title> title, Optional<EntityKey> possessor) {
        String head = article.token(phrase.head()).lower();
        if (DELEGATIONS.contains(head) && !modifiers.isEmpty()) {
            List<EntityKey> keys = modifiers.stream()
                    .filter(key -> key.kind() != EntityKind.PERSON)
                    .map(key -> book.delegation(key, modifiers.size() == 1 ? descriptions.of(phrase) : ""))
                    .distinct()
                    .toList();
            return reference(phrase, keys, 0.9, "delegation");
        }
        Optional<Reference> bureau =
                bureaus.of(phrase, owned(phrase, possessor), descriptions.origin(phrase), possessor.isPresent());
        if (bureau.isPresent()) {
            return bureau;
        }
        if (BODIES.contains(head) && isWhole(phrase, head)) {
            Optional<Reference> body = body(phrase, modifiers);
            if (body.isPresent()) {
                return body;
            }
        }
        boolean governs = GOVERNMENTS.contains(head) && !isOffice(phrase, title);
        if ((governs && !modifiers.isEmpty()) || isRule(head, modifiers)) {
            governed.put(head, modifiers);
            return reference(phrase, modifiers, 0.85, "government");
        }
        if (governed.containsKey(head) && isBareDefinite(phrase)) {
            return reference(phrase, governed.get(head), 0.6, "government-again");
        }
        Optional<Reference> ruling = rulers.of(phrase, modifiers);
        if (ruling.isPresent()) {
            return ruling;
        }
        if (two.is(phrase)) {
            return group(two.of(phrase, title), phrase);
        }
        List<EntityKey> joint =
                title.map(plural -> two.joint(phrase, modifiers, plural)).orElse(List.of());
        if (joint.size() == 2) {
            return group(joint, phrase);
        }
        title.ifPresent(plural -> two.note(phrase, modifiers, plural));
        if (title.isPresent() && !title.get().plural()) {
            Optional<Reference> holder = holders.of(phrase, whole(phrase, title.get()), modifiers);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return again.of(phrase, !modifiers.isEmpty())
                .or(() -> states.of(phrase, !modifiers.isEmpty()))
                .or(() -> epithets.of(phrase, modifiers, title))
                .or(() -> topic.of(phrase, modifiers, title))
                .or(() -> media(phrase))
                .or(() -> source(phrase, head, title));
    }

    /** "the Taliban authorities": an armed group that rules is its authorities. */
    private boolean isRule(String head, List<EntityKey> modifiers) {
        return head.equals("authorities")
                && modifiers.stream()
                        .flatMap(key -> book.gazetteer().find(key.kind(), key.slug()).stream())
                        .anyMatch(entry -> entry.category().equals("armed-group"));
    }

    /** "his office" is "Lara's office". */
    private String owned(Chunk phrase, Optional<EntityKey> possessor) {
        String words = descriptions.of(phrase);
        return possessor.map(key -> book.label(key) + "'s " + words).orElse(words);
    }

    /** "the Peruvian secretary of state". */
    private static boolean isOffice(Chunk phrase, Optional<Title> title) {
        return title.filter(office -> office.tokens().contains(phrase.head())
                        && office.tokens().from() < phrase.head())
                .isPresent();
    }

    /** "the top Peruvian diplomat" is its top diplomat. */
    private Title whole(Chunk phrase, Title title) {
        boolean top = title.label().equals("diplomat")
                && phrase.tokens()
                        .indices()
                        .anyMatch(i ->
                                article.token(i).is("top") || article.token(i).is("chief"));
        return top
                ? new Title(
                        title.tokens(),
                        "top diplomat",
                        Optional.of("foreign-minister"),
                        title.tense(),
                        title.gender(),
                        title.plural())
                : title;
    }

    /** "the government", nothing else. */
    private boolean isBareDefinite(Chunk phrase) {
        return phrase.tokens().size() == 2
                && article.token(phrase.tokens().from()).is("the");
    }

    static Optional<Reference> reference(Chunk phrase, List<EntityKey> keys, double confidence, String rule) {
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reference(phrase.tokens(), keys, Reference.Form.DESCRIPTION, confidence, rule));
    }

    /** "air force", "general staff": not every force and staff is a body. */
    private boolean isWhole(Chunk phrase, String head) {
        String before =
                phrase.head() == 0 ? "" : article.token(phrase.head() - 1).lower();
        return switch (head) {
            case "force" -> before.equals("air");
            case "staff" -> before.equals("general");
            default -> true;
        };
    }

    /** "the foreign ministry": the state's own with its state named, else the one of that name told last. */
    private Optional<Reference> body(Chunk phrase, List<EntityKey> modifiers) {
        String words = article.text(new Range(bodyFrom(phrase), phrase.tokens().to()));
        Optional<EntityKey> state =
                modifiers.stream().filter(key -> key.kind() == EntityKind.STATE).findFirst();
        Optional<EntityKey> told =
                state.filter(owner -> words.equals("ministry")).flatMap(this::ministryOf);
        if (told.isPresent()) {
            return reference(phrase, List.of(told.get()), 0.65, "body-again");
        }
        if (state.isPresent()) {
            String id = ministries
                    .of(state.get().slug(), words)
                    .orElseGet(() -> state.get().slug() + "-" + Letters.slug(words));
            EntityKey key = book.known(EntityKind.ORGANIZATION, id, descriptions.of(phrase));
            return reference(phrase, List.of(key), 0.8, "body");
        }
        String head = article.token(phrase.head()).lower();
        return salience.latestDistinct(1, key -> key.kind() == EntityKind.ORGANIZATION && isNamed(key, head)).stream()
                .findFirst()
                .flatMap(key -> reference(phrase, List.of(key), 0.6, "body-again"));
    }

    /** "Peru's Foreign Ministry … Peru's ministry": the one of that state told last. */
    private Optional<EntityKey> ministryOf(EntityKey state) {
        return salience
                .latestDistinct(
                        1, key -> key.kind() == EntityKind.ORGANIZATION && ministries.isOf(state.slug(), key.slug()))
                .stream()
                .findFirst();
    }

    private boolean isNamed(EntityKey key, String head) {
        return book.label(key).toLowerCase(Locale.ROOT).contains(head);
    }

    /** After the state's name and its possessive. */
    private int bodyFrom(Chunk phrase) {
        int from = phrase.head();
        while (from > phrase.tokens().from()
                && Character.isLowerCase(article.token(from - 1).text().codePointAt(0))
                && article.token(from - 1).pos() != Pos.DET
                && !article.token(from - 1).isPossessive()) {
            from--;
        }
        return from;
    }

    private static Optional<Reference> group(List<EntityKey> keys, Chunk phrase) {
        return keys.size() < 2
                ? Optional.empty()
                : reference(phrase, keys.stream().sorted().toList(), 0.6, "group");
    }

    /** "Peruvian media reports": those whose reports they are. */
    private Optional<Reference> media(Chunk phrase) {
        int last = phrase.head() - 1;
        boolean reports = last >= phrase.tokens().from()
                && article.token(phrase.head()).is("reports")
                && (article.token(last).is("media") || article.token(last).is("press"));
        if (!reports) {
            return Optional.empty();
        }
        Chunk media = new Chunk(phrase.kind(), new Range(phrase.tokens().from(), phrase.head()), last);
        String shorter = descriptions.of(media);
        return reference(phrase, List.of(book.source(shorter, shorter, true)), 0.8, "source");
    }

    private Optional<Reference> source(Chunk phrase, String head, Optional<Title> title) {
        Optional<Boolean> plural =
                anonymous.plural(head).or(() -> title.map(Title::plural)).or(() -> sayers.plural(phrase));
        if (plural.isEmpty() || (!plural.get() && isBare(phrase))) {
            return Optional.empty();
        }
        String shorter = descriptions.of(phrase);
        String whole = SpeechClass.PRESS_CORPS.holds(head) ? shorter : shorter + descriptions.origin(phrase);
        String number = number(phrase);
        String known = counted.getOrDefault(whole, number);
        boolean same = known.isEmpty() || known.equals(number);
        boolean anybody = shorter.equals(head) && SpeechClass.ANYBODY.holds(head);
        String label = number.isEmpty() || (same && !anybody) ? whole : number + " " + whole;
        counted.merge(whole, number, (before, now) -> before.isEmpty() ? now : before);
        return reference(phrase, List.of(book.source(label, shorter, plural.get())), 0.8, "source");
    }

    /** "four sources … three sources": others than those. */
    private String number(Chunk phrase) {
        Token first = article.token(phrase.tokens().from());
        return first.pos() == Pos.NUM && phrase.tokens().size() > 1 ? first.lower() : "";
    }

    /** "urging member states", "as member": a noun for one person needs an article, but not as the first word of a line. */
    private boolean isBare(Chunk phrase) {
        int at = phrase.head();
        boolean counted = at > 0
                && (article.token(at - 1).is("one") || article.token(at - 1).is("another"));
        return phrase.tokens().size() == 1
                && !counted
                && !article.token(at).isCapitalised()
                && article.sentenceOf(at).tokens().from() != at;
    }

    /** Distinct keys in order. */
    static List<EntityKey> distinct(List<EntityKey> keys) {
        return new ArrayList<>(new LinkedHashSet<>(keys));
    }
}

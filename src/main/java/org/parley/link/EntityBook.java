package org.parley.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.model.ArticleId;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;

/** The entities of one article while it is being linked: mutable, for one article only. */
final class EntityBook {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Gazetteer gazetteer;
    private final ArticleId article;
    private final SortedMap<EntityKey, Draft> drafts = new TreeMap<>();
    private final Map<EntityKey, EntityKey> governments = new HashMap<>();

    private static final class Draft {
        final Map<String, Integer> forms = new LinkedHashMap<>();
        Optional<String> label = Optional.empty();
        Optional<String> wikidata = Optional.empty();
        Optional<EntityKey> sender = Optional.empty();
        boolean anonymous;
        Gender gender = Gender.UNKNOWN;
        boolean plural;
    }

    EntityBook(Gazetteer gazetteer, ArticleId article) {
        this.gazetteer = gazetteer;
        this.article = article;
    }

    List<EntityKey> keys(EntityKind kind) {
        return drafts.keySet().stream().filter(key -> key.kind() == kind).toList();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** A thing of the gazetteer, or one that only the text knows; {@code surface} is noted as a form of its name. */
    EntityKey known(EntityKind kind, String id, String surface) {
        EntityKey said = new EntityKey(kind, id);
        EntityKey key = governments.getOrDefault(said, said);
        draft(key, surface);
        return key;
    }

    private void draft(EntityKey key, String surface) {
        Draft draft = drafts.computeIfAbsent(key, unseen -> new Draft());
        gazetteer.find(key.kind(), key.slug()).ifPresent(entry -> {
            draft.label = Optional.of(entry.name());
            draft.wikidata = entry.wikidata();
            draft.gender = entry.gender();
        });
        note(draft, surface);
    }

    /** From here on, what stands for the state stands for the body that governs it. */
    void govern(EntityKey state, EntityKey body) {
        governments.put(state, body);
    }

    EntityKey place(String name) {
        return known(EntityKind.PLACE, slugOf(name), name);
    }

    EntityKey organization(String name) {
        return known(EntityKind.ORGANIZATION, slugOf(name), name);
    }

    /** The slug of a thing whose name says too little to be the same thing in another article. */
    String ownSlug(String name) {
        return slugOf(article.value()) + "-" + slugOf(name);
    }

    /** The delegation of a state or organisation, labelled by the first words that name it. */
    EntityKey delegation(EntityKey of, String surface) {
        EntityKey key = new EntityKey(EntityKind.DELEGATION, of.slug() + "-delegation");
        Draft draft = drafts.computeIfAbsent(key, unseen -> new Draft());
        draft.label = draft.label.or(() -> Optional.of("delegation of " + label(of)));
        draft.plural = true;
        draft.sender = Optional.of(of).filter(EntityBook::sends);
        note(draft, surface);
        return key;
    }

    private static boolean sends(EntityKey of) {
        return of.kind() == EntityKind.STATE || of.kind() == EntityKind.ORGANIZATION;
    }

    /** An unnamed source or group, by its whole description and without where it sits; a thing of this article alone. */
    EntityKey source(String description, String shorter, boolean plural) {
        EntityKey key = new EntityKey(EntityKind.PERSON, ownSlug(description));
        Draft draft = drafts.computeIfAbsent(key, unseen -> new Draft());
        draft.anonymous = true;
        draft.plural = plural;
        draft.label = Optional.of(description);
        note(draft, shorter);
        return key;
    }

    private static String slugOf(String name) {
        String slug = Letters.slug(name);
        return slug.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : slug;
    }

    void note(EntityKey key, String surface) {
        note(drafts.get(key), surface);
    }

    private static void note(Draft draft, String surface) {
        String form = SPACES.matcher(surface.strip()).replaceAll(" ");
        if (!form.isEmpty()) {
            draft.forms.merge(form, 1, Integer::sum);
        }
    }

    void label(EntityKey key, String label) {
        drafts.get(key).label = Optional.of(label);
    }

    void gender(EntityKey key, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            drafts.get(key).gender = gender;
        }
    }

    Gender gender(EntityKey key) {
        Draft draft = drafts.get(key);
        return draft == null ? Gender.UNKNOWN : draft.gender;
    }

    boolean isAnonymous(EntityKey key) {
        return drafts.containsKey(key) && drafts.get(key).anonymous;
    }

    boolean isPlural(EntityKey key) {
        return drafts.containsKey(key) && drafts.get(key).plural;
    }

    String label(EntityKey key) {
        Draft draft = drafts.get(key);
        return draft == null
                ? gazetteer
                        .find(key.kind(), key.slug())
                        .map(Gazetteer.Entry::name)
                        .orElse(key.slug())
                : labelOf(draft);
    }

    /** The gazetteer's name, or the longest form the article uses, the more frequent of equals. */
    private static String labelOf(Draft draft) {
        return draft.label.orElseGet(() -> draft.forms.entrySet().stream()
                .max(Comparator.comparingInt(
                                (Map.Entry<String, Integer> e) -> e.getKey().length())
                        .thenComparingInt(Map.Entry::getValue)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow());
    }

    /** An owner of an office that is only inferred, as from the dateline, is an entity of the article as well. */
    void keep(EntityKey key) {
        if (!drafts.containsKey(key)) {
            draft(key, label(key));
        }
    }

    SortedMap<EntityKey, Entity> entities() {
        SortedMap<EntityKey, Entity> entities = new TreeMap<>();
        drafts.forEach((key, draft) -> {
            String label = labelOf(draft);
            TreeSet<String> others = new TreeSet<>(draft.forms.keySet());
            others.remove(label);
            entities.put(key, new Entity(key, label, others, draft.anonymous, draft.wikidata, draft.sender));
        });
        return entities;
    }
}

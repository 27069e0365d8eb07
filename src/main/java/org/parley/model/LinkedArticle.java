package org.parley.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A parsed article whose words are resolved to entities. */
public final class LinkedArticle {
    private final ParsedArticle parsed;
    private final Map<EntityKey, Entity> entities;
    private final List<Reference> references;
    private final List<Office> offices;
    private final Optional<Dateline> dateline;
    private final Map<EntityKey, Territory> territories;
    private final List<List<Reference>> byLastToken;
    private final Map<EntityKey, List<Office>> officesByPerson = new HashMap<>();

    /**
     * @param entities every entity that a reference or office names
     * @param references in text order; may nest
     * @param territories where each place lies, as far as known
     */
    public LinkedArticle(
            ParsedArticle parsed,
            Map<EntityKey, Entity> entities,
            List<Reference> references,
            List<Office> offices,
            Optional<Dateline> dateline,
            Map<EntityKey, Territory> territories) {
        this.parsed = parsed;
        this.entities = new TreeMap<>(entities);
        this.references = List.copyOf(references);
        this.offices = List.copyOf(offices);
        this.dateline = dateline;
        this.territories = Map.copyOf(territories);
        offices.forEach(office -> officesByPerson
                .computeIfAbsent(office.person(), unseen -> new ArrayList<>())
                .add(office));
        this.byLastToken = new ArrayList<>(parsed.tokens().size());
        for (int i = 0; i < parsed.tokens().size(); i++) {
            byLastToken.add(new ArrayList<>(1));
        }
        for (Reference reference : references) {
            byLastToken.get(reference.tokens().last()).add(reference);
        }
    }

    public ParsedArticle parsed() {
        return parsed;
    }

    public Map<EntityKey, Entity> entities() {
        return entities;
    }

    public Entity entity(EntityKey key) {
        Entity entity = entities.get(key);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + key);
        }
        return entity;
    }

    public List<Reference> references() {
        return references;
    }

    public List<Office> offices() {
        return offices;
    }

    /** Where the article was written, by the line at its head. */
    public Optional<Dateline> dateline() {
        return dateline;
    }

    /** Where a place lies; empty if unknown. */
    public Optional<Territory> territoryOf(EntityKey place) {
        return Optional.ofNullable(territories.get(place));
    }

    /** The offices of one person, in text order. */
    public List<Office> officesOf(EntityKey person) {
        return List.copyOf(officesByPerson.getOrDefault(person, List.of()));
    }

    /** The widest reference that ends with this token. */
    public Optional<Reference> referenceEndingAt(int token) {
        return byLastToken.get(token).stream()
                .min((a, b) -> Integer.compare(a.tokens().from(), b.tokens().from()));
    }

    /** What a noun phrase stands for: the widest reference that ends with its head, or else with its last token. */
    public Optional<Reference> referenceOf(Range phrase, int head) {
        return referenceEndingAt(head).or(() -> referenceEndingAt(phrase.last()));
    }

    /** References inside a range, in text order. */
    public List<Reference> referencesIn(Range range) {
        List<Reference> inside = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            for (Reference reference : byLastToken.get(i)) {
                if (range.contains(reference.tokens())) {
                    inside.add(reference);
                }
            }
        }
        return inside;
    }
}

package org.parley.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/**
 * "A minister said the deal was done. … Ana Lind, the fisheries minister, said it was good": a story that begins with an
 * unnamed speaker and names one of that office soon after means the same person.
 */
final class Ledes {
    /** Sentences from the head of an article that count as its lede. */
    private static final int LEDE = 4;

    /** Sentences within which the speaker is named. */
    private static final int SOON = 8;

    private static final Set<String> HEADS = OfficeClass.LEDE_OFFICE.words();

    private static final Set<String> GO_BETWEENS = OfficeClass.GO_BETWEEN.words();
    private static final Set<String> VOICES = OfficeClass.SPOKESPERSON.words();

    private final LinkedArticle linked;
    private final ParsedArticle article;
    /** By where they begin. */
    private final Map<Integer, Title> titles = new HashMap<>();

    Ledes(Reading reading) {
        this.linked = reading.linked();
        this.article = linked.parsed();
        article.annotated()
                .titles()
                .forEach(title -> titles.putIfAbsent(title.tokens().from(), title));
    }

    /** @param drafts in the order of their cues */
    List<Draft> named(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.speaker()
                        .filter(this::isUnnamed)
                        .filter(unnamed -> isFirst(unnamed, drafts))
                        .flatMap(unnamed -> meant(unnamed, draft, drafts))
                        .map(draft::saidBy)
                        .orElse(draft))
                .toList();
    }

    private boolean isUnnamed(Actors speaker) {
        return speaker.keys().size() == 1
                && linked.entity(speaker.first()).anonymous()
                && HEADS.contains(head(speaker));
    }

    private String head(Actors speaker) {
        int last = speaker.tokens().last();
        return article.token(article.chunkOf(speaker.tokens().from())
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(Chunk::head)
                        .orElse(last))
                .lower();
    }

    /** The lede tells of the speaker. */
    private boolean isFirst(Actors unnamed, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(draft -> draft.sentence() < LEDE
                        && draft.speaker().filter(unnamed::equals).isPresent());
    }

    private Optional<Actors> meant(Actors unnamed, Draft draft, List<Draft> drafts) {
        List<EntityKey> persons = drafts.stream()
                .filter(later -> later.sentence() > draft.sentence() && later.sentence() <= draft.sentence() + SOON)
                .flatMap(later -> later.speaker().stream())
                .filter(speaker -> speaker.keys().size() == 1)
                .map(Actors::first)
                .filter(key ->
                        key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous())
                .filter(key -> linked.officesOf(key).stream().anyMatch(office -> fits(unnamed, office)))
                .distinct()
                .toList();
        return persons.size() == 1
                ? Optional.of(new Actors(persons, unnamed.tokens(), unnamed.confidence() * 0.8))
                : Optional.empty();
    }

    private boolean fits(Actors unnamed, Office office) {
        String head = head(unnamed);
        String label = office.title().label();
        String held = label.substring(label.lastIndexOf(' ') + 1);
        boolean same = held.equals(head)
                || (GO_BETWEENS.contains(head) && label.contains("envoy"))
                || (GO_BETWEENS.contains(head) && GO_BETWEENS.contains(held))
                || (VOICES.contains(head) && VOICES.contains(held))
                || (head.equals("diplomat")
                        && office.title()
                                .concept()
                                .filter("foreign-minister"::equals)
                                .isPresent());
        return same
                && isOfField(unnamed, office)
                && office.title().tense() != Title.Tense.FORMER
                && isOfState(unnamed, office)
                && !(VOICES.contains(head) && isForAnother(unnamed, office));
    }

    /** "the foreign minister" is not the defence minister who speaks next. */
    private boolean isOfField(Actors unnamed, Office office) {
        return unnamed.tokens()
                .indices()
                .mapToObj(titles::get)
                .filter(title -> title != null
                        && unnamed.tokens().contains(title.tokens())
                        && title.label().contains(" "))
                .allMatch(title -> title.concept().isEmpty()
                        || office.title().concept().isEmpty()
                        || title.concept().equals(office.title().concept()));
    }

    /** "a spokesman for the ministry": whom the words behind name. */
    private boolean isForAnother(Actors unnamed, Office office) {
        int behind = article.chunkOf(unnamed.tokens().from())
                .map(chunk -> chunk.tokens().to())
                .orElse(unnamed.tokens().to());
        boolean sent = behind + 1 < article.tokens().size()
                && (article.token(behind).is("for") || article.token(behind).is("of"));
        Optional<Chunk> body = sent ? article.chunkOf(behind + 1) : Optional.empty();
        return body.filter(chunk -> linked.referencesIn(chunk.tokens()).stream()
                        .flatMap(reference -> reference.entities().stream())
                        .noneMatch(
                                key -> office.organization().filter(key::equals).isPresent()))
                .isPresent();
    }

    /** No state that the description names is another than the office's. */
    private boolean isOfState(Actors unnamed, Office office) {
        List<EntityKey> named = linked.referencesIn(unnamed.tokens()).stream()
                .flatMap(reference -> reference.entities().stream())
                .filter(key -> key.kind() == EntityKind.STATE)
                .toList();
        Optional<EntityKey> owner = office.organization().filter(key -> key.kind() == EntityKind.STATE);
        return named.isEmpty() || owner.isEmpty() || named.contains(owner.get());
    }
}

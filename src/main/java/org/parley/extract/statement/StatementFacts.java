package org.parley.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Span;

/** Turns drafts into facts: dates, addressees, and what of the content stands in quotation marks. */
final class StatementFacts {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;
    private final Addressees addressees;
    private final SpeechDays days;
    private final SpokenWords spoken;
    private final Map<Draft, List<Range>> hearers = new HashMap<>();
    /** Of those only who was told, which holds for what the same speaker goes on to say. */
    private final Map<Draft, List<Range>> heard = new HashMap<>();

    /** @param drafts in the order of their cues */
    StatementFacts(Reading reading, SpeechDays days, List<Draft> drafts) {
        this.linked = reading.linked();
        this.article = linked.parsed();
        this.actors = reading.actors();
        this.addressees = new Addressees(reading);
        this.days = days;
        this.spoken = new SpokenWords(article, 1);
        Draft before = null;
        for (Draft draft : drafts) {
            boolean goesOn = before != null && before.goesOnWith(draft);
            List<Range> own = addressees.of(draft);
            List<Range> told = goesOn && own.isEmpty() ? heard.getOrDefault(before, List.of()) : List.of();
            hearers.put(draft, own.isEmpty() ? told : own);
            heard.put(draft, told.isEmpty() ? addressees.told(draft) : told);
            before = draft;
        }
    }

    /** One fact for each of several joint speakers. */
    Stream<Fact.Statement> facts(Draft draft) {
        Actors speakers = draft.speaker().orElseThrow();
        return speakers.keys().stream().map(key -> fact(draft, key, speakers));
    }

    private Fact.Statement fact(Draft draft, EntityKey key, Actors speaker) {
        List<Span> content = draft.content().stream().map(article::span).toList();
        Span cue = article.span(draft.cue());
        Span evidence = content.stream().reduce(cue, Span::covering);
        return new Fact.Statement(
                Optional.of(key),
                content,
                isQuoted(draft),
                cue,
                Optional.of(article.span(speaker.tokens())),
                draft.act(),
                addressees(draft, key),
                onBehalfOf(key),
                draft.reportedBy().map(Actors::first).filter(reporter -> !reporter.equals(key)),
                days.of(draft),
                new TreeSet<>(),
                List.of(new Evidence(evidence, draft.rule(), Math.round(draft.confidence() * 100) / 100.0)));
    }

    /** At least half of the content's words stand in quotation marks. */
    private boolean isQuoted(Draft draft) {
        int words = 0;
        int quoted = 0;
        for (Range range : draft.content()) {
            for (int i = range.from(); i < range.to(); i++) {
                if (article.token(i).isWord()) {
                    words++;
                    quoted += spoken.holds(i) ? 1 : 0;
                }
            }
        }
        return words > 0 && 2 * quoted >= words;
    }

    private SortedSet<EntityKey> addressees(Draft draft, EntityKey speaker) {
        TreeSet<EntityKey> keys = new TreeSet<>();
        for (Range phrase : hearers.getOrDefault(draft, List.of())) {
            actors.of(phrase).ifPresent(found -> keys.addAll(found.keys()));
        }
        List<EntityKey> speakers = draft.speaker().map(Actors::keys).orElse(List.of());
        speakers.forEach(keys::remove);
        if (addressees.isMutual(draft)) {
            speakers.stream().filter(other -> !other.equals(speaker)).forEach(keys::add);
        }
        return keys;
    }

    /** The body a spokesperson speaks for. */
    private Optional<EntityKey> onBehalfOf(EntityKey speaker) {
        return linked.officesOf(speaker).stream()
                .filter(office ->
                        office.title().concept().filter("spokesperson"::equals).isPresent())
                .flatMap(office -> office.organization().stream())
                .filter(key -> key.kind() != EntityKind.PERSON)
                .findFirst();
    }
}

package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/**
 * Gives an encounter of "their meeting" or "the leaders held a meeting" the two persons of different parties that the sentence
 * named before, if it named two.
 */
final class BothMeant {
    /** Words between the verb and the noun of encounter that is its object. */
    private static final int REACH = 6;

    private final LinkedArticle linked;
    private final Scene scene;
    private final ParsedArticle article;
    private final Parties parties;

    BothMeant(Scene scene) {
        this.linked = scene.linked();
        this.scene = scene;
        this.article = scene.article();
        this.parties = scene.parties();
    }

    void fill(List<Encounter> here) {
        for (Encounter mention : here) {
            boolean theirs = isTheirs(mention);
            boolean untold = mention.participants.isEmpty() && (theirs || isOfBoth(mention));
            if (!mention.verbal && (untold || (theirs && isOneState(mention)))) {
                both(mention).ifPresent(both -> {
                    mention.participants.clear();
                    mention.participants.addAll(both);
                });
            }
        }
    }

    /** "…, Chilean officials said. Their talks": not those of the officials. */
    private static boolean isOneState(Encounter mention) {
        return mention.participants.size() == 1
                && mention.participants.iterator().next().kind() == EntityKind.STATE;
    }

    private boolean isTheirs(Encounter mention) {
        return article.token(determiner(mention)).is("their");
    }

    /** Where the phrase begins: "their most" is no part of "recent meeting". */
    private int determiner(Encounter mention) {
        int from = mention.trigger.from();
        return from > 1 && article.token(from - 1).is("most") ? from - 2 : from;
    }

    /** The subject of its verb is people in the plural whom nothing beside it names. */
    private boolean isOfBoth(Encounter mention) {
        return article.verbsIn(article.sentenceOf(mention.trigger.from())).stream()
                .filter(verb -> verb.tokens().to() <= mention.trigger.from()
                        && mention.trigger.from() - verb.tokens().to() < REACH)
                .reduce((first, last) -> last)
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && !scene.words()
                                .handling(article.token(verb.head()).lower())
                                .isEmpty())
                .filter(verb -> verb.subjects().stream().allMatch(this::isNameless))
                .isPresent();
    }

    private boolean isNameless(Range subject) {
        return scene.is(Use.CHIEF, subject.last())
                && scene.is(Use.DEFINITE, subject.from())
                && scene.participants().of(subject).isEmpty();
    }

    private Optional<Set<EntityKey>> both(Encounter mention) {
        Range sentence = article.sentenceOf(mention.trigger.from()).tokens();
        boolean opens = determiner(mention) == sentence.from() && sentence.from() > 0;
        Range before = opens
                ? article.sentenceOf(sentence.from() - 1).tokens()
                : new Range(sentence.from(), mention.trigger.from());
        List<EntityKey> persons = linked.referencesIn(before).stream()
                .map(Reference::entity)
                .filter(key ->
                        key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous())
                .distinct()
                .toList();
        boolean two = persons.size() == 2 && !parties.party(persons.get(0)).equals(parties.party(persons.get(1)));
        return two ? Optional.of(Set.copyOf(persons)) : Optional.empty();
    }
}

package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the two persons whom a plural subject means that says no number: "Lara praised Varga as the leaders met", "the pair". */
final class Couple {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    Couple(LinkedArticle linked, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
    }

    /** Both, named before in the same sentence or else in the one before; empty if it is not clear who. */
    List<EntityKey> of(Range phrase) {
        String head = article.token(phrase.last()).lower();
        boolean plural = words.is(Use.CHIEF, head) || words.is(Use.PAIR, head);
        boolean definite = article.token(phrase.from()).is("the");
        boolean they = phrase.size() == 1 && (head.equals("they") || head.equals("both"));
        boolean two = phrase.size() == 2 && definite && head.equals("two");
        if (!they && !two && (!plural || !definite || isOwned(phrase))) {
            return List.of();
        }
        Range sentence = article.sentenceOf(phrase.from()).tokens();
        List<EntityKey> here = persons(new Range(sentence.from(), phrase.from()));
        if (!here.isEmpty() || sentence.from() == 0) {
            return here.size() == 2 ? here : List.of();
        }
        List<EntityKey> before = persons(article.sentenceOf(sentence.from() - 1).tokens());
        return before.size() == 2 ? before : List.of();
    }

    /** "the Peruvian ministers", "the leaders of Peru": those of a state. */
    private boolean isOwned(Range phrase) {
        boolean named = !linked.referencesIn(phrase).isEmpty();
        boolean behind = phrase.to() < article.tokens().size()
                && (article.token(phrase.to()).is("of")
                        || article.token(phrase.to()).is("from"));
        return named || behind;
    }

    private List<EntityKey> persons(Range range) {
        return linked.referencesIn(range).stream()
                .map(Reference::entity)
                .filter(key ->
                        key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous())
                .distinct()
                .toList();
    }
}

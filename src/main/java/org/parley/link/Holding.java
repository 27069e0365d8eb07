package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.Name;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Title;

/**
 * Words that say that a person holds a title, before the owner is known for sure.
 *
 * @param owner what the words say of the owner
 */
record Holding(EntityKey person, Title title, Optional<Owner> owner, Range evidence, double confidence, String rule) {
    static final String COUNTERPART = "+counterpart";

    static Holding of(EntityKey person, TitlePhrase phrase, Name name, String rule) {
        double confidence = rule.equals("office-before-name") ? 0.95 : 0.85;
        Range evidence = Range.covering(phrase.title().tokens(), name.tokens());
        return new Holding(person, phrase.title(), phrase.owner(), evidence, confidence, rule);
    }

    /** The same, told by the words given. */
    Holding by(Range words) {
        return new Holding(person, title, owner, words, confidence, rule);
    }

    Holding of(Optional<Owner> other) {
        return new Holding(person, title, other, evidence, confidence, rule);
    }

    /** The same with the office of another title. */
    Holding as(Title other) {
        Title same = new Title(
                title.tokens(), other.label(), other.concept(), Title.Tense.CURRENT, other.gender(), title.plural());
        return new Holding(person, same, owner, evidence, Math.min(confidence, 0.75), rule + COUNTERPART);
    }

    /** Its office was taken from another person's, whose owner is not its own. */
    boolean isCounterpart() {
        return rule.endsWith(COUNTERPART);
    }

    Holding past() {
        Title former = new Title(
                title.tokens(), title.label(), title.concept(), Title.Tense.FORMER, title.gender(), title.plural());
        return new Holding(person, former, owner, evidence, confidence, rule);
    }

    Office with(Optional<EntityKey> organization, double certainty, String rule) {
        return new Office(person, title, organization, evidence, Math.min(confidence, certainty), rule);
    }
}

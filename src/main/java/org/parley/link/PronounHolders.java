package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Finds offices told of a person by a pronoun: "He had served as ambassador", "Ruritania named her its envoy". */
final class PronounHolders {
    private static final String RULE = "office-of-pronoun";
    private static final double CONFIDENCE = 0.7;

    private final Words words;
    private final TitlePhrases phrases;
    private final EntityBook book;
    private final HolderBefore before;
    private final Map<Integer, EntityKey> meant = new HashMap<>();

    /** @param references those resolved so far */
    PronounHolders(Shared shared, List<Reference> references) {
        this.words = shared.words();
        this.phrases = shared.phrases();
        this.book = shared.book();
        this.before = new HolderBefore(words, phrases);
        references.stream()
                .filter(found -> found.form() == Reference.Form.PRONOUN
                        && found.tokens().size() == 1
                        && found.entities().size() == 1)
                .forEach(found -> meant.put(found.tokens().from(), found.entity()));
    }

    /** @param offices those that are told by names */
    List<Office> find(List<Office> offices) {
        List<Office> found = new ArrayList<>();
        for (TitlePhrase phrase : phrases.all()) {
            boolean told = phrase.title().plural()
                    || Counterparts.is(phrase.title())
                    || offices.stream().anyMatch(office -> office.title()
                            .tokens()
                            .equals(phrase.title().tokens()));
            if (!told && !isQuoted(phrase)) {
                named(phrase)
                        .or(() -> bySubject(phrase))
                        .flatMap(held -> office(phrase, held, offices))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** A pronoun with an office. */
    private record Held(int pronoun, boolean past) {}

    private boolean isQuoted(TitlePhrase phrase) {
        return words.article().annotated().quotations().stream()
                .anyMatch(quotation ->
                        quotation.inner().contains(phrase.title().tokens().from()));
    }

    /** "He was foreign minister until 2012", but not "If he becomes president", "He could be president". */
    private Optional<Held> bySubject(TitlePhrase phrase) {
        return before.told(phrase)
                .map(told -> new Held(told.end() - 1, told.past()))
                .filter(held -> words.is(held.pronoun(), "he", "she")
                        && !words.is(held.pronoun() - 1, SpeechClass.CONDITION)
                        && new Range(held.pronoun(), phrase.from())
                                .indices()
                                .noneMatch(i -> words.is(i, WordClass.MODAL)));
    }

    /** "named him its envoy", "appointed her as foreign minister". */
    private Optional<Held> named(TitlePhrase phrase) {
        int pronoun = words.is(phrase.from() - 1, "as") ? phrase.from() - 2 : phrase.from() - 1;
        int own = words.is(phrase.from(), "her") ? phrase.from() : pronoun;
        return words.is(own, "him", "her") && words.is(own - 1, OfficeClass.NAMING_SOMEBODY)
                ? Optional.of(new Held(own, false))
                : Optional.empty();
    }

    private Optional<Office> office(TitlePhrase phrase, Held held, List<Office> offices) {
        Title title = phrase.title();
        return Optional.ofNullable(meant.get(held.pronoun()))
                .filter(person -> person.kind() == EntityKind.PERSON && !book.isAnonymous(person))
                .map(person -> {
                    Range evidence = Range.covering(new Range(held.pronoun(), held.pronoun() + 1), title.tokens());
                    Title as = held.past() ? past(title) : title;
                    return new Office(person, as, owner(phrase, person, offices), evidence, CONFIDENCE, RULE);
                });
    }

    private static Title past(Title title) {
        return new Title(
                title.tokens(), title.label(), title.concept(), Title.Tense.FORMER, title.gender(), title.plural());
    }

    /** The one told, or the state that the person has another office of. */
    private Optional<EntityKey> owner(TitlePhrase phrase, EntityKey person, List<Office> offices) {
        Title title = phrase.title();
        boolean open = phrase.owner().isEmpty() && !Callings.isFree(title) && !Callings.mayBeOfBody(title);
        Optional<EntityKey> told = phrase.owner()
                .filter(Owner.Named.class::isInstance)
                .map(owner -> ((Owner.Named) owner).key())
                .filter(owner -> !owner.equals(person));
        return open ? OwnersAround.bodyOf(person, offices).filter(owner -> owner.kind() == EntityKind.STATE) : told;
    }
}

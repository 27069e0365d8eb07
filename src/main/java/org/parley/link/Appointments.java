package org.parley.link;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.rules.OfficeClass;

/** Whom somebody puts into an office: "Ruritania named Ana Lara its envoy", "the board picked Ana Lara as chairwoman". */
final class Appointments {
    private static final Set<String> NAMING = OfficeClass.NAMING_SOMEBODY.words();
    /** Words between the verb and the name: "named the economist Dr. Ana Lara". */
    private static final int CALLING = 4;
    /** Words of an apposition behind the name: "Ana Lara, a former minister, as envoy". */
    private static final int APPOSITION = 8;

    private final Words words;

    Appointments(Words words) {
        this.words = words;
    }

    /**
     * An appointment.
     *
     * @param owner the state or body that is the subject of the verb
     */
    record Appointment(Name person, Optional<Owner> owner) {}

    Optional<Appointment> find(TitlePhrase phrase) {
        int end = phrase.from();
        boolean as = words.is(end - 1, "as");
        boolean infinitive = words.is(end - 1, "be", "become") && words.is(end - 2, "to");
        end -= as ? 1 : infinitive ? 2 : 0;
        Optional<Name> person = personBefore(end, as);
        return person.flatMap(this::verb).map(verb -> new Appointment(person.get(), subject(verb)));
    }

    private Optional<Name> personBefore(int end, boolean as) {
        Optional<Name> beside = words.nameBefore(end);
        if (beside.isEmpty() && as && words.is(end - 1, ",")) {
            int at = end - 2;
            while (end - at < APPOSITION && words.has(at) && !words.is(at, ",", ".")) {
                at--;
            }
            beside = words.is(at, ",") ? words.nameBefore(at) : Optional.empty();
        }
        return beside.filter(name -> name.kind() == EntityKind.PERSON);
    }

    private Optional<VerbGroup> verb(Name person) {
        int at = person.tokens().from() - 1;
        while (person.tokens().from() - at < CALLING && isCalling(at)) {
            at--;
        }
        int head = at;
        return words.is(at, OfficeClass.NAMING_SOMEBODY)
                ? words.article().verbsIn(words.article().sentenceOf(at)).stream()
                        .filter(verb -> verb.head() == head && !verb.passive() && !verb.negated())
                        .findFirst()
                : Optional.empty();
    }

    private boolean isCalling(int at) {
        return words.has(at)
                && !NAMING.contains(words.token(at).lower())
                && (words.isHonorific(at)
                        || words.token(at).pos() == Pos.NOUN
                        || words.token(at).pos() == Pos.ADJ
                        || words.token(at).pos() == Pos.PROPN
                        || words.token(at).pos() == Pos.DET);
    }

    private Optional<Owner> subject(VerbGroup verb) {
        return verb.subjects().size() == 1
                ? words.nameBefore(verb.subjects().get(0).to())
                        .filter(name -> name.kind() == EntityKind.STATE || name.kind() == EntityKind.ORGANIZATION)
                        .flatMap(words::keyOf)
                        .map(Owner.Named::new)
                : Optional.empty();
    }
}

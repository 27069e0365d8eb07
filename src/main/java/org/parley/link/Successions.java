package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.VerbGroup;
import org.parley.rules.OfficeClass;

/** Who comes into an office for whom: "Lara replaced Quint as envoy", "Lara was named envoy, succeeding Quint". */
final class Successions {
    private static final Set<String> REPLACING = OfficeClass.REPLACING.words();
    /** Words between the verb and the name: "succeeded former Defence Minister Igal Quint". */
    private static final int CALLING = 6;
    /** Words between an office and "succeeding". */
    private static final int BEHIND = 8;
    /** Words of what describes somebody. */
    private static final int DESCRIPTION = 12;

    private final Words words;

    Successions(Words words) {
        this.words = words;
    }

    /**
     * One of the two.
     *
     * @param past he left the office
     */
    record Successor(Name person, boolean past) {}

    /** Before "as" and an office; empty if nobody comes for anybody. */
    List<Successor> before(TitlePhrase phrase) {
        int as = phrase.from() - 1;
        Optional<Name> second = words.is(as, "as") ? person(as) : Optional.empty();
        Optional<VerbGroup> verb =
                second.flatMap(name -> verbBefore(name.tokens().from()));
        if (verb.isEmpty()) {
            return List.of();
        }
        boolean passive = verb.get().passive();
        List<Successor> found = new ArrayList<>(List.of(new Successor(second.get(), !passive)));
        successor(verb.get()).ifPresent(name -> found.add(0, new Successor(name, passive)));
        return found;
    }

    /** The subject; of "Lara chose Igal Quint to replace", "whom Lara chose to replace" the one chosen. */
    private Optional<Name> successor(VerbGroup verb) {
        Optional<VerbGroup> choice = verb.form() != VerbGroup.Form.INFINITIVE
                ? Optional.empty()
                : words
                        .article()
                        .verbsBetween(
                                words.article().sentenceOf(verb.head()).tokens().from(),
                                verb.tokens().from())
                        .stream()
                        .filter(other ->
                                OfficeClass.NAMING_SOMEBODY.holds(words.token(other.head())) && !other.passive())
                        .reduce((first, second) -> second);
        return choice.isPresent() ? chosen(choice.get(), verb.tokens().from()) : subject(verb);
    }

    private Optional<Name> chosen(VerbGroup choice, int to) {
        int from = choice.tokens().to();
        Optional<Name> object = personBehind(from).filter(name -> name.tokens().from() < to);
        int whom = choice.subjects().isEmpty() ? from : choice.subjects().get(0).from() - 1;
        int end = words.is(whom - 1, ",") ? whom - 1 : whom;
        return words.is(whom, "whom", "who") ? person(end).or(() -> describedBefore(end)) : object;
    }

    /** "Igal Quint, a former head of the army, whom". */
    private Optional<Name> describedBefore(int end) {
        int at = end - 1;
        while (words.has(at) && end - at < DESCRIPTION && !words.is(at, ",")) {
            at--;
        }
        return words.is(at, ",") ? person(at) : Optional.empty();
    }

    /** Whom somebody who comes into the office replaces, as the words behind it say. */
    Optional<Name> replaced(TitlePhrase phrase) {
        int end = words.article().sentenceOf(phrase.from()).tokens().to();
        for (int i = phrase.to(); i < Math.min(end, phrase.to() + BEHIND); i++) {
            if (REPLACING.contains(words.token(i).lower())
                    && words.token(i).lower().endsWith("ing")) {
                return personBehind(i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Name> person(int end) {
        return words.nameBefore(end).filter(name -> name.kind() == EntityKind.PERSON);
    }

    private Optional<Name> personBehind(int from) {
        for (int i = from; i < from + CALLING && words.has(i) && words.token(i).isWord(); i++) {
            Optional<Name> name = words.nameAt(i).filter(found -> found.kind() == EntityKind.PERSON);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "replaced", "was succeeded by", with titles behind it. */
    private Optional<VerbGroup> verbBefore(int name) {
        boolean over = isTakenOver(name - 1);
        int at = over ? name - 3 : name - 1;
        while (!over
                && name - at < CALLING
                && words.has(at)
                && words.token(at).isWord()
                && !REPLACING.contains(words.token(at).lower())) {
            at--;
        }
        int head = at;
        return over || words.is(at, OfficeClass.REPLACING)
                ? words.article().verbsIn(words.article().sentenceOf(at)).stream()
                        .filter(verb -> verb.tokens().contains(head) && !verb.negated())
                        .findFirst()
                : Optional.empty();
    }

    /** "has taken over from Lara as". */
    private boolean isTakenOver(int from) {
        return words.is(from, "from")
                && words.is(from - 1, "over")
                && words.is(from - 2, "take", "takes", "took", "taken", "taking");
    }

    private Optional<Name> subject(VerbGroup verb) {
        return verb.subjects().size() == 1 ? person(verb.subjects().get(0).to()) : Optional.empty();
    }
}

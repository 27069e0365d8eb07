package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.rules.WordClass;

/**
 * The names that stand in a row behind an office in the plural: "of Peru and Chile, Ana Lind and Pablo Soto", "Ana Lind of
 * Peru and Pablo Soto of Chile", "of Peru (Ana Lind) and Chile (Pablo Soto)".
 */
final class Enumeration {
    private static final int FEWEST = 2;

    private final Words words;
    private final TitlePhrases phrases;
    private final List<Item> items = new ArrayList<>();
    /** A comma or the like stands between the office and its holders. */
    private boolean marked;
    /** A person behind "and" was read, who is the last. */
    private boolean ended;
    /** A preposition opens the row, and a person is the first behind it. */
    private boolean served;

    /**
     * A name of the row.
     *
     * @param owner what the name of a state or body stands for; empty for a person
     * @param bound a preposition or bracket ties it to the name before it
     */
    private record Item(Name name, Optional<Owner> owner, boolean bound) {
        boolean isPerson() {
            return name.kind() == EntityKind.PERSON;
        }
    }

    /** A person of the row with the state or body that the row gives them, if it does so without a doubt. */
    record Holder(Name person, Optional<Owner> owner) {}

    Enumeration(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Reads the row that begins at a token. */
    void read(int from) {
        Range sentence = words.article().sentenceOf(from - 1).tokens();
        marked = words.is(from, ",", ":", "(", "\u2014", "\u2013", "--");
        int i = from;
        boolean open = !words.is(i, "and");
        while (i < sentence.to() && open && !isOther(i)) {
            Optional<Name> name = words.nameAt(i);
            if (name.filter(this::isModifier).isPresent()) {
                open = false;
            } else if (name.isPresent()) {
                items.add(item(name.get(), i));
                ended |= words.is(i - 1, "and") && name.get().kind() == EntityKind.PERSON;
                i = name.get().tokens().to();
            } else if (isLink(i) || words.isHonorific(i) || rankEnd(i).isPresent()) {
                i = rankEnd(i).orElse(i + 1);
            } else {
                open = false;
            }
        }
        served = words.is(from, "of", "for", "from")
                && !items.isEmpty()
                && items.get(0).isPerson();
    }

    /** "lawmakers A, B and C, Judge D", "the envoys A and B, and C": behind the last of a row another one begins. */
    private boolean isOther(int i) {
        boolean joint = words.is(i, ",", "and", ";");
        boolean office =
                joint && (rankEnd(i + 1).isPresent() || words.titleAt(i + 1).isPresent());
        boolean more = words.is(i, ",") && words.is(i + 1, "and");
        return (office || more)
                && ended
                && words.nameBefore(i)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** "representatives of the Lara government", "lawmakers of Lara's party": a body called by the person at its head. */
    private boolean isModifier(Name name) {
        int behind = name.tokens().to();
        return name.kind() == EntityKind.PERSON
                && (words.is(behind, "government", "administration", "regime")
                        || (words.has(behind) && words.token(behind).isPossessive()));
    }

    private Item item(Name name, int at) {
        int before = words.is(at - 1, "the") ? at - 2 : at - 1;
        Optional<Owner> owner = name.kind() == EntityKind.PERSON
                ? Optional.empty()
                : words.keyOf(name).filter(Enumeration::mayOwn).map(Owner.Named::new);
        return new Item(name, owner, words.is(before, "of", "(", "for", "from"));
    }

    private static boolean mayOwn(EntityKey key) {
        return OwnerBefore.mayOwn(key);
    }

    private Optional<Integer> rankEnd(int i) {
        return words.titleAt(i)
                .filter(title -> !title.plural() && phrases.of(title).owner().isEmpty())
                .map(title -> title.tokens().to());
    }

    private boolean isLink(int i) {
        return words.is(i, ",", ";", "(", ")", ":", "\u2014", "\u2013", "-", "--")
                || words.is(i, WordClass.LISTED_BETWEEN)
                || (words.has(i) && words.token(i).isPossessive());
    }

    /** The states or bodies before the first person. */
    List<Owner> ahead() {
        List<Owner> owners = new ArrayList<>();
        for (Item item : items) {
            if (item.isPerson()) {
                break;
            }
            item.owner().ifPresent(owners::add);
        }
        return owners;
    }

    /** "Negotiators for President Lara and for Soto": those whom the office serves do not hold it. */
    boolean isServed() {
        return served;
    }

    /** How many persons the row has. */
    int persons() {
        return (int) items.stream().filter(Item::isPerson).count();
    }

    /**
     * The persons of the row with their owners.
     *
     * @param before the owners told before the office
     */
    List<Holder> holders(List<Owner> before) {
        List<Name> persons =
                items.stream().filter(Item::isPerson).map(Item::name).toList();
        List<Owner> ahead = ahead();
        if ((marked || !ahead.isEmpty()) && persons.size() < FEWEST) {
            return List.of();
        }
        if (ahead.size() == 1 && alternates()) {
            return alternating();
        }
        boolean own = ahead.isEmpty() && items.stream().anyMatch(item -> !item.isPerson() && item.bound());
        return own ? bound() : paired(persons, ahead.isEmpty() ? before : ahead);
    }

    /** One owner for all, or as many as there are holders, in the same order. */
    static List<Holder> paired(List<Name> persons, List<Owner> owners) {
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            boolean inOrder = owners.size() == persons.size();
            Optional<Owner> owner =
                    owners.size() == 1 || inOrder ? Optional.of(owners.get(inOrder ? i : 0)) : Optional.empty();
            holders.add(new Holder(persons.get(i), owner));
        }
        return holders;
    }

    /** "of Peru (Ana Lind) and Chile (Pablo Soto)": states and persons by turns. */
    private boolean alternates() {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isPerson() != (i % 2 == 1)
                    || (i % 2 == 0 && items.get(i).owner().isEmpty())) {
                return false;
            }
        }
        return items.size() > FEWEST && items.size() % 2 == 0;
    }

    private List<Holder> alternating() {
        List<Holder> holders = new ArrayList<>();
        for (int i = 1; i < items.size(); i += 2) {
            holders.add(new Holder(items.get(i).name(), items.get(i - 1).owner()));
        }
        return holders;
    }

    /** "Ana Lind of Peru and Pablo Soto of Chile": each with what is tied to the name. */
    private List<Holder> bound() {
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isPerson()) {
                Optional<Owner> owner = i + 1 < items.size() && items.get(i + 1).bound()
                        ? items.get(i + 1).owner()
                        : Optional.empty();
                holders.add(new Holder(items.get(i).name(), owner));
            }
        }
        return holders;
    }
}

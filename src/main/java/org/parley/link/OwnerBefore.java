package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.link.TitlePhrases.Side;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Reads what stands before a title in its phrase: "Ruritania's", "the Ruritanian", "its newly elected", "Lara's peace". */
final class OwnerBefore {
    private static final Set<String> STYLES = OfficeClass.STYLE.words();
    private static final Set<String> COMPANIONS = OfficeClass.COMPANION.words();
    /** Titles that say nothing of the body. */
    private static final Set<String> HEADS = OfficeClass.BODY_CHIEF.words();

    private static final Set<String> SERVANTS = OfficeClass.SERVANT.words();

    private final Words words;
    private final PhraseEdges edges;

    OwnerBefore(Words words) {
        this.words = words;
        this.edges = new PhraseEdges(words);
    }

    /** The run of words before the title that belong to its phrase, as it grows to the left. */
    private static final class Run {
        int from;
        final List<Name> names = new ArrayList<>();
        Optional<Owner> possessor = Optional.empty();
        boolean closed;
    }

    Side read(Title title) {
        Run run = new Run();
        run.from = title.tokens().from();
        int limit = words.article().sentenceOf(run.from).tokens().from();
        while (!run.closed && run.from > limit) {
            step(run, title, limit);
        }
        if (title.plural()) {
            run.from = edges.otherPossessors(run.from);
        }
        Optional<Owner> possessor = Counterparts.is(title) || isOfBody(title, run) ? Optional.empty() : run.possessor;
        Optional<Owner> owner = possessor
                .or(() -> inside(title))
                .or(() -> people(title, run))
                .or(() -> chosen(title, run.names).flatMap(this::named));
        boolean weak = run.possessor.isEmpty()
                && inside(title).isEmpty()
                && run.names.stream().allMatch(name -> name.form() == Name.Form.DEMONYM);
        return new Side(run.from, owner, weak);
    }

    /** "Ruritania's Security Office head": the body beside the title and not the state that it belongs to. */
    private boolean isOfBody(Title title, Run run) {
        return HEADS.contains(title.label())
                && !run.names.isEmpty()
                && run.names.get(0).tokens().to() == title.tokens().from()
                && run.names.get(0).kind() == EntityKind.ORGANIZATION;
    }

    private void step(Run run, Title title, int limit) {
        int at = run.from - 1;
        Optional<Name> name = words.nameBefore(run.from);
        Optional<Name> explained = beforeBracket(at);
        if (explained.isPresent()) {
            run.names.add(explained.get());
            run.from = explained.get().tokens().from();
        } else if (words.token(at).isPossessive() && at > limit) {
            possessor(run, at);
        } else if (name.filter(found -> isDateline(found, limit)).isPresent()) {
            run.closed = true;
        } else if (name.isPresent()) {
            name(run, title, name.get());
        } else if (isPronoun(at)) {
            run.possessor = isStyle(at + 1) ? Optional.empty() : Optional.of(new Owner.Back(at));
            run.from = at;
            run.closed = true;
        } else if (words.token(at).pos() == Pos.DET) {
            run.from = at;
            run.closed = true;
        } else if (joinsNames(run, at)) {
            run.from = at;
        } else if (JointPortfolios.at(words, title, run.from).isPresent()) {
            run.from = at - 1;
        } else if (isModifier(at, limit) && words.titleBefore(run.from).isEmpty()) {
            run.from = at;
        } else {
            run.closed = true;
        }
    }

    /** "the Harbour Front (HF) spokesman", "the Harbour Front's (HF) spokesman": the body whose short form stands in a bracket. */
    private Optional<Name> beforeBracket(int close) {
        int open = close - 2;
        boolean bracket = words.is(close, ")") && words.is(open, "(") && words.has(open - 1);
        return bracket
                ? words.nameBefore(words.token(open - 1).isPossessive() ? open - 1 : open)
                        .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                : Optional.empty();
    }

    /** "its", "her"; "whose" begins a clause and points to no owner of what stands further behind. */
    private boolean isPronoun(int at) {
        return WordClass.POSSESSIVE.holds(words.token(at)) && !words.is(at, "whose");
    }

    /** "His Majesty", "her Royal Highness", "his ally General Lara": what is his is not the office. */
    private boolean isStyle(int at) {
        return words.has(at)
                && (STYLES.contains(words.token(at).lower())
                        || COMPANIONS.contains(words.token(at).lower()));
    }

    /** "LIMA President Lara said": where the story comes from, in a line that lost its dash. */
    private boolean isDateline(Name name, int sentence) {
        boolean capitals = words.token(name.tokens().from()).isAllCaps()
                && words.token(name.tokens().last()).isAllCaps();
        boolean opens =
                name.tokens().from() == sentence || words.is(name.tokens().from() - 1, "/");
        return name.form() == Name.Form.CAPITAL && capitals && opens;
    }

    private void name(Run run, Title title, Name name) {
        boolean person = name.kind() == EntityKind.PERSON;
        boolean adjacent = run.from == title.tokens().from();
        if (person && adjacent && SERVANTS.contains(title.label())) {
            run.possessor = named(name);
            run.from = edges.ofPhrase(name.tokens().from());
        }
        run.closed = person;
        if (!person) {
            boolean compound = words.is(name.tokens().to(), "-");
            if (!compound) {
                run.names.add(name);
            }
            run.from = name.tokens().from();
        }
    }

    /** "Ruritanian and Freedonian", "Ruritanian, Freedonian and". */
    private boolean joinsNames(Run run, int at) {
        Optional<Name> behind = words.nameAt(run.from);
        Optional<Name> before = words.nameBefore(at);
        boolean adjectives = behind.filter(OwnerBefore::isAdjective).isPresent()
                && before.filter(OwnerBefore::isAdjective).isPresent();
        boolean shortForms = words.is(at, "and")
                && behind.filter(this::isShortForm).isPresent()
                && before.filter(this::isShortForm).isPresent();
        return words.is(at, "and", ",") && (adjectives || shortForms);
    }

    private static boolean isAdjective(Name name) {
        return name.form() == Name.Form.DEMONYM;
    }

    /** "US and Dutch": a short form stands for the adjective. */
    private boolean isShortForm(Name name) {
        return isAdjective(name)
                || (name.kind() == EntityKind.STATE
                        && words.token(name.tokens().from()).isAllCaps());
    }

    private void possessor(Run run, int mark) {
        Optional<Name> name = words.nameBefore(mark);
        Optional<Title> title = words.titleBefore(mark);
        run.closed = true;
        if (name.isPresent()) {
            run.possessor = named(name.get());
            run.from = edges.ofPossessor(name.get());
        } else if (title.isPresent()) {
            Side side = read(title.get());
            run.possessor = side.owner().or(() -> Optional.of(new Owner.OfHolder(title.get())));
            run.from = side.edge();
        } else {
            run.possessor = BodyNouns.holds(words, mark - 1)
                    ? Optional.of(new Owner.Back(mark - 1))
                    : Optional.<Owner>of(new Owner.Unnamed()).filter(unknown -> isUnknownName(mark - 1));
            run.from = edges.ofPhrase(mark - 1);
        }
    }

    /** "the HPX In Opposition's": a name that no rule knows is still not what the passage is about. */
    private boolean isUnknownName(int last) {
        return words.token(last).isCapitalised()
                && words.token(last).pos() == Pos.PROPN
                && words.nameAt(last).isEmpty()
                && words.article()
                        .chunkOf(last)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .isEmpty();
    }

    /** Adjectives and nouns before the title, "newly elected", "U.S.-backed". */
    private boolean isModifier(int at, int limit) {
        Token token = words.token(at);
        boolean opened = at > limit
                && (words.token(at - 1).pos() == Pos.DET
                        || words.token(at - 1).pos() == Pos.ADV
                        || words.token(at - 1).isPossessive()
                        || words.is(at - 1, "-")
                        || isPronoun(at - 1));
        return switch (token.pos()) {
            case ADJ, NOUN, PROPN, NUM -> true;
            case VERB ->
                opened && (token.lower().endsWith("ed") || token.lower().endsWith("ing"));
            case ADV -> words.has(at + 1) && opened;
            case PUNCT -> token.is("-") && at > limit && words.token(at - 1).isWord();
            default -> false;
        };
    }

    /** A name between the words of the title itself: "chief of the Ruritanian general staff". */
    private Optional<Owner> inside(Title title) {
        for (int i = title.tokens().from() + 1; i < title.tokens().to(); i++) {
            boolean word = title.label().contains(words.token(i).lower());
            Optional<Owner> owner = word ? Optional.empty() : words.nameAt(i).flatMap(this::named);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /** "the Ruritanian Freedonian leader": of those of one people who live in the land of another. */
    private static Optional<Owner> people(Title title, Run run) {
        boolean two = run.names.size() > 1
                && !Sent.is(title)
                && run.names.get(1).tokens().to() == run.names.get(0).tokens().from()
                && run.names.subList(0, 2).stream()
                        .allMatch(name -> name.kind() == EntityKind.STATE && isAdjective(name));
        return two ? Optional.of(new Owner.Unnamed()) : Optional.empty();
    }

    /** The nearest name; for someone who is sent, the first of two, since the second tells where to. */
    private Optional<Name> chosen(Title title, List<Name> nearestFirst) {
        List<Name> able =
                nearestFirst.stream().filter(name -> named(name).isPresent()).toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sent.is(title) ? able.get(able.size() - 1) : able.get(0));
    }

    Optional<Owner> named(Name name) {
        return Optional.of(name)
                .filter(found -> found.form() != Name.Form.PEOPLE)
                .flatMap(words::keyOf)
                .filter(OwnerBefore::mayOwn)
                .map(Owner.Named::new);
    }

    static boolean mayOwn(EntityKey key) {
        return key.kind() != EntityKind.PLACE && key.kind() != EntityKind.DELEGATION;
    }
}

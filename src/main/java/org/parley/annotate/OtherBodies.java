package org.parley.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.WordClass;
import org.parley.rules.WordSet;

/**
 * Bodies whose short form the gazetteer knows as another's, as what the article calls them tells: "the ANI, Ruritania's
 * intelligence agency" is no news agency.
 */
final class OtherBodies {
    private static final int LONGEST = 9;
    /** What bodies of a sort may be called, by the sorts of the gazetteer whose words are sharp enough. */
    private static final Map<String, WordSet> CALLED = Map.of(
            "news", WordClass.CALLED_NEWS,
            "armed-group", WordClass.CALLED_ARMED_GROUP,
            "party", WordClass.CALLED_PARTY,
            "company", WordClass.CALLED_COMPANY,
            "agency", WordClass.CALLED_AGENCY);

    private static final Set<String> ALL =
            CALLED.values().stream().flatMap(set -> set.words().stream()).collect(Collectors.toUnmodifiableSet());

    private final Gazetteer gazetteer;
    private final List<Token> tokens;

    OtherBodies(Gazetteer gazetteer, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
    }

    /** Takes the names out that are told to be another body's, wherever they stand. */
    void drop(List<Name> inOrder, List<Sentence> sentences) {
        Set<String> others = new HashSet<>();
        int sentence = 0;
        for (Name name : inOrder) {
            while (sentences.get(sentence).tokens().to() <= name.tokens().from()) {
                sentence++;
            }
            if (isShortForm(name) && isOther(name, sentences.get(sentence).tokens())) {
                others.add(text(name));
            }
        }
        inOrder.removeIf(name -> isShortForm(name) && others.contains(text(name)));
    }

    private boolean isShortForm(Name name) {
        return name.kind() == EntityKind.ORGANIZATION
                && name.tokens().size() == 1
                && name.id().isPresent()
                && tokens.get(name.tokens().from()).isAllCaps();
    }

    private String text(Name name) {
        return tokens.get(name.tokens().from()).text();
    }

    private boolean isOther(Name name, Range sentence) {
        return name.id()
                .flatMap(id -> gazetteer.find(EntityKind.ORGANIZATION, id))
                .map(entry -> CALLED.get(entry.category()))
                .filter(called -> noun(name.tokens().from(), sentence)
                        .filter(word -> !called.holds(word))
                        .isPresent())
                .isPresent();
    }

    /** What the body is called: "the rebel group X", "the agency, the X", "the X rebels", "X, an intelligence agency". */
    private Optional<String> noun(int at, Range sentence) {
        int before = at - 1;
        if (is(before, "the", sentence) && is(before - 1, ",", sentence)) {
            before -= 2;
        }
        return called(before, sentence)
                .or(() -> called(at + 1, sentence))
                .or(() -> is(at + 1, ",", sentence) ? behind(at + 2, sentence) : Optional.empty());
    }

    private boolean is(int i, String word, Range sentence) {
        return sentence.contains(i) && tokens.get(i).is(word);
    }

    private Optional<String> called(int i, Range sentence) {
        if (!sentence.contains(i)
                || tokens.get(i).isCapitalised()
                || !ALL.contains(tokens.get(i).lower())) {
            return Optional.empty();
        }
        String field = sentence.contains(i - 1) ? tokens.get(i - 1).lower() : "";
        boolean told = WordClass.CALLED_BY_FIELD.holds(tokens.get(i));
        if (told && (WordClass.FIELD_OF_NEWS.holds(field) || ALL.contains(field))) {
            return Optional.of(field);
        }
        return Optional.of(
                told && WordClass.FIELD_OF_AGENCY.holds(field)
                        ? "authority"
                        : tokens.get(i).lower());
    }

    /** The head of the apposition that begins here. */
    private Optional<String> behind(int from, Range sentence) {
        int at = from;
        while (sentence.contains(at) && at - from < LONGEST && isInPhrase(tokens.get(at))) {
            at++;
        }
        boolean opened = sentence.contains(from)
                && (tokens.get(from).pos() == Pos.DET
                        || WordClass.POSSESSIVE.holds(tokens.get(from))
                        || tokens.get(from).isCapitalised());
        return opened && at > from + 1 ? called(at - 1, sentence) : Optional.empty();
    }

    private static boolean isInPhrase(Token token) {
        return token.isPossessive()
                || token.is("-")
                || (token.isWord()
                        && token.pos() != Pos.ADP
                        && token.pos() != Pos.VERB
                        && token.pos() != Pos.AUX
                        && !token.is("and"));
    }
}

package org.parley.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.Gazetteer.Alias;
import org.parley.rules.NameWords;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/**
 * Bodies whose short form many states share: "Security Council" is the United Nations' only if it is nobody else's, as in
 * "the Ruritanian Security Council" or "National Security Council".
 */
final class SharedBodies {
    private static final Set<String> OFFICE_HEADS = OfficeClass.OFFICE_HEAD.words();
    private static final Set<String> BODY_ADJECTIVES = WordClass.BODY_ADJECTIVE.capitalised();
    private static final Set<String> WORLDWIDE = Set.of("international", "alliance", "court");

    private final NameWords organizationWords;
    private final Map<String, String> stateByWord = new HashMap<>();
    private final Map<String, Set<String>> statesByBody = new HashMap<>();

    SharedBodies(Gazetteer gazetteer, NameWords organizationWords) {
        this.organizationWords = organizationWords;
        for (Alias alias : gazetteer.aliases()) {
            if (alias.entry().kind() == EntityKind.STATE) {
                stateByWord.putIfAbsent(alias.text(), alias.entry().id());
            }
        }
        for (Alias alias : gazetteer.aliases()) {
            if (alias.entry().kind() == EntityKind.ORGANIZATION) {
                statesByBody
                        .computeIfAbsent(alias.entry().id(), unseen -> new HashSet<>())
                        .addAll(statesIn(alias.text()));
            }
        }
    }

    private Set<String> statesIn(String text) {
        Set<String> states = new HashSet<>();
        for (String word : text.replace("'s", "").split(" ", -1)) {
            Optional.ofNullable(stateByWord.get(word)).ifPresent(states::add);
        }
        return states;
    }

    /** Whether the words at the range are rather a part of another body's name, or of an office, than this body. */
    boolean isSomebodyElse(Alias alias, List<Token> tokens, Range range, Optional<Name> before) {
        if (alias.entry().kind() != EntityKind.ORGANIZATION || alias.form() != Form.NAME) {
            return false;
        }
        if (range.size() == 1) {
            boolean shared = before.isEmpty() && organizationWords.contains(alias.text());
            return (shared && precededByName(tokens, range)) || partyOfOffice(alias, tokens, range);
        }
        if (!organizationWords.mark(NameClassifier.words(tokens, range))) {
            return false;
        }
        return ofAnotherState(alias, before)
                || ofTwoFields(tokens, range)
                || (before.isEmpty() && precededByName(tokens, range));
    }

    /** "Peace and Security Council" is not the Security Council. */
    private static boolean ofTwoFields(List<Token> tokens, Range range) {
        int field = range.from() - 2;
        return field >= 0
                && tokens.get(field + 1).is("and")
                && tokens.get(field).isCapitalised()
                && TitleWords.PORTFOLIOS.contains(tokens.get(field).lower());
    }

    /** "Labour Minister" has a portfolio, no party. */
    private static boolean partyOfOffice(Alias alias, List<Token> tokens, Range range) {
        return alias.entry().category().equals("party")
                && range.to() < tokens.size()
                && tokens.get(range.to()).isCapitalised()
                && OFFICE_HEADS.contains(tokens.get(range.to()).lower());
    }

    private boolean ofAnotherState(Alias alias, Optional<Name> before) {
        boolean state = before.filter(name -> name.kind() == EntityKind.STATE)
                .filter(name -> name.form() == Form.DEMONYM || name.form() == Form.NAME)
                .isPresent();
        if (!state) {
            return false;
        }
        Set<String> own = statesByBody.getOrDefault(alias.entry().id(), Set.of());
        String other = before.flatMap(Name::id).orElse("");
        return own.isEmpty() ? WORLDWIDE.contains(alias.entry().category()) : !own.contains(other);
    }

    private static boolean precededByName(List<Token> tokens, Range range) {
        if (range.from() == 0) {
            return false;
        }
        Token before = tokens.get(range.from() - 1);
        boolean name = before.isCapitalised()
                && before.pos() == Pos.PROPN
                && !NeverNames.WORDS.contains(before.lower())
                && !NameCandidates.isHonorific(before);
        return name || BODY_ADJECTIVES.contains(before.text());
    }
}

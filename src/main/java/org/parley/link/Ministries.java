package org.parley.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.rules.Gazetteer;
import org.parley.rules.OfficeClass;

/** One ministry by its many names: "the Peruvian Foreign Ministry", "Peru's Ministry of Foreign Affairs"; stateless. */
final class Ministries {
    private static final String MINISTRY = "ministry";
    /** Words that tell nothing of the field. */
    private static final Set<String> PLAIN = OfficeClass.MINISTRY_WORD.words();

    private final Map<String, String> states;
    private final Map<String, String> known = new HashMap<>();

    /** @param statesByAdjective state ids by demonym and name */
    Ministries(Gazetteer gazetteer, Map<String, String> statesByAdjective) {
        this.states = statesByAdjective;
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            if (alias.entry().kind() == EntityKind.ORGANIZATION && alias.form() == Name.Form.NAME) {
                slug(alias.text())
                        .ifPresent(slug -> known.putIfAbsent(slug, alias.entry().id()));
            }
        }
    }

    /** Id of the ministry of a state, however its name is written; empty if the words name no ministry. */
    Optional<String> of(String state, String words) {
        return field(words).map(field -> slug(state, field)).map(slug -> known.getOrDefault(slug, slug));
    }

    /** The id of a body is one of a ministry of that state. */
    boolean isOf(String state, String id) {
        return (id.startsWith(state + "-") && id.endsWith("-" + MINISTRY))
                || known.entrySet().stream()
                        .anyMatch(entry ->
                                entry.getValue().equals(id) && entry.getKey().startsWith(state + "-"));
    }

    private static String slug(String state, String field) {
        return state + "-" + field + "-" + MINISTRY;
    }

    private Optional<String> slug(String name) {
        List<String> words =
                Arrays.asList(name.replace("'s ", " ").replace("’s ", " ").split(" "));
        for (int n = Math.min(words.size() - 1, 3); n > 0; n--) {
            Optional<String> first = slug(words.subList(0, n), words.subList(n, words.size()));
            int tail = words.size() - n;
            Optional<String> slug = first.or(() -> slug(words.subList(tail, words.size()), words.subList(0, tail)));
            if (slug.isPresent()) {
                return slug;
            }
        }
        return Optional.empty();
    }

    private Optional<String> slug(List<String> state, List<String> rest) {
        return Optional.ofNullable(states.get(String.join(" ", state)))
                .flatMap(id -> field(String.join(" ", rest)).map(field -> slug(id, field)));
    }

    /** "foreign" of "Ministry of Foreign Affairs", "defence" of "Defense Ministry". */
    private static Optional<String> field(String name) {
        List<String> words = Arrays.asList(
                name.toLowerCase(Locale.ROOT).replace("defense", "defence").split(" "));
        List<String> field = new ArrayList<>(words);
        field.removeIf(PLAIN::contains);
        boolean office = words.contains("office") && words.contains("foreign");
        boolean one = field.size() == 1 && (words.contains(MINISTRY) || office);
        return one ? Optional.of(field.get(0).replace("external", "foreign")) : Optional.empty();
    }
}

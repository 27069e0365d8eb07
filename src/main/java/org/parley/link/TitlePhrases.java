package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Range;
import org.parley.model.Title;

/** Reads the noun phrase around each title of an article. */
final class TitlePhrases {
    private final List<TitlePhrase> phrases = new ArrayList<>();
    private final Map<Integer, TitlePhrase> byBegin = new HashMap<>();
    private final Map<Range, TitlePhrase> byTokens = new HashMap<>();

    TitlePhrases(Words words) {
        OwnerBefore before = new OwnerBefore(words);
        OwnerBehind behind = new OwnerBehind(words, before);
        for (Title title : words.article().annotated().titles()) {
            TitlePhrase phrase = phrase(title, before.read(title), behind.read(title));
            phrases.add(phrase);
            byBegin.putIfAbsent(phrase.from(), phrase);
            byBegin.putIfAbsent(title.tokens().from(), phrase);
            byTokens.put(title.tokens(), phrase);
        }
    }

    /**
     * A stretch beside a title.
     *
     * @param edge where the phrase begins or ends
     * @param weak an adjective of nationality, which tells the owner only if nothing behind the title does
     */
    record Side(int edge, Optional<Owner> owner, boolean weak) {}

    private static TitlePhrase phrase(Title title, Side before, Side behind) {
        boolean bodyBehind =
                behind.owner().filter(Owner.Named.class::isInstance).isPresent();
        Optional<Owner> owner = before.weak()
                        && bodyBehind
                        && !(Sent.is(title) && before.owner().isPresent())
                ? behind.owner()
                : before.owner().or(behind::owner);
        return new TitlePhrase(title, new Range(before.edge(), behind.edge()), owner);
    }

    /** In text order. */
    List<TitlePhrase> all() {
        return List.copyOf(phrases);
    }

    /** The phrase that begins here, with or without its determiner and owner. */
    Optional<TitlePhrase> at(int begin) {
        return Optional.ofNullable(byBegin.get(begin));
    }

    TitlePhrase of(Title title) {
        return byTokens.get(title.tokens());
    }
}

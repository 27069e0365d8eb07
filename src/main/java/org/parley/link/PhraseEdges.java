package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;

/** Finds where the noun phrase of a possessor begins. */
final class PhraseEdges {
    private final Words words;

    PhraseEdges(Words words) {
        this.words = words;
    }

    /** "Ruritanian President Lara's envoy": with the state and the titles before the name. */
    int ofPossessor(Name name) {
        return ofPhrase(beforeNames(beforeTitles(name.tokens().from())));
    }

    /** "Ruritania's and Freedonia's presidents": where the first of several possessors begins. */
    int otherPossessors(int from) {
        int at = from;
        while (words.is(at - 1, "and", ",")
                && words.has(at - 2)
                && words.token(at - 2).isPossessive()) {
            Optional<Name> name = words.nameBefore(at - 2);
            if (name.isEmpty()) {
                return at;
            }
            at = name.get().tokens().from();
        }
        return at;
    }

    /** "President Lara's envoy": the titles before a possessing person. */
    private int beforeTitles(int from) {
        int at = from;
        while (words.isHonorific(at - 1) || words.titleBefore(at).isPresent()) {
            at = words.titleBefore(at).map(title -> title.tokens().from()).orElse(at - 1);
        }
        return at;
    }

    /** "Ruritanian President Lara's envoy": the state before the possessing person's title. */
    private int beforeNames(int from) {
        return words.nameBefore(from)
                .filter(name -> name.kind() != EntityKind.PERSON)
                .map(name -> name.tokens().from())
                .orElse(from);
    }

    int ofPhrase(int noun) {
        int at = noun;
        while (words.has(at - 1)
                && (words.token(at - 1).pos() == Pos.DET
                        || words.token(at - 1).pos() == Pos.NUM
                        || words.token(at - 1).pos() == Pos.ADJ)) {
            at--;
        }
        return at;
    }
}

package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Reference.Form;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Finds the towns that are told by their state only: "in the Peruvian capital", "from the capital of Peru". */
final class Capitals {

    private final ParsedArticle article;
    private final EntityBook book;
    private final Territories territories;

    Capitals(ParsedArticle article, EntityBook book, Territories territories) {
        this.article = article;
        this.book = book;
        this.territories = territories;
    }

    /** @param known the references to names, those of states among them */
    List<Reference> find(List<Reference> known) {
        List<Reference> found = new ArrayList<>();
        for (Reference state : known) {
            if (state.entity().kind() == EntityKind.STATE || state.entity().kind() == EntityKind.PLACE) {
                phrase(state.tokens()).filter(phrase -> !isNamed(phrase, known)).ifPresent(phrase -> territories
                        .capitalOf(state.entity())
                        .ifPresent(town -> found.add(reference(phrase, book.place(town)))));
            }
        }
        return found;
    }

    private static Reference reference(Range phrase, EntityKey town) {
        return new Reference(phrase, List.of(town), Form.DESCRIPTION, 0.8, "capital");
    }

    /** "the Peruvian capital", "Peru's capital", "the capital of Peru" behind a preposition of place or a verb of going or holding. */
    private Optional<Range> phrase(Range state) {
        Optional<Chunk> own = article.chunkOf(state.from()).filter(this::isCapital);
        int of = article.chunkOf(state.from())
                        .map(chunk -> chunk.tokens().from())
                        .orElse(0)
                - 1;
        return own.or(() -> of > 1 && article.token(of).is("of")
                        ? article.chunkOf(of - 1).filter(this::isCapital)
                        : Optional.empty())
                .map(Chunk::tokens)
                .filter(phrase -> isPlaced(phrase, state));
    }

    private boolean isCapital(Chunk phrase) {
        return phrase.is(Kind.NOUN_PHRASE) && article.token(phrase.head()).is("capital");
    }

    /** Money has no article: "access to Chinese capital". */
    private boolean isPlaced(Range phrase, Range state) {
        boolean one = article.token(phrase.from()).is("the")
                || (phrase.contains(state) && article.token(state.to()).isPossessive());
        return one && phrase.from() > 0 && isBeforeTown(article.token(phrase.from() - 1));
    }

    /** "in the Peruvian capital", "visited the Peruvian capital". */
    private static boolean isBeforeTown(Token token) {
        return WordClass.PLACE_PREPOSITION.holds(token) || WordClass.HOLDING_A_TOWN.holds(token);
    }

    /** "the Peruvian capital Lima", "the Peruvian capital, Lima,": the name tells it. */
    private boolean isNamed(Range phrase, List<Reference> known) {
        int next = phrase.to();
        int name = next < article.tokens().size() && article.token(next).text().equals(",") ? next + 1 : next;
        return known.stream()
                .anyMatch(reference -> reference.entity().kind() == EntityKind.PLACE
                        && (reference.tokens().from() == name
                                || (phrase.contains(reference.tokens())
                                        && reference.tokens().last() == phrase.last())));
    }
}

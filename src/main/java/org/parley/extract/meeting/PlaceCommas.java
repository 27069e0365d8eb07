package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells commas that only tell where a town is: "met in Doha, Qatar, on Monday with". */
final class PlaceCommas {
    private final ParsedArticle article;
    private final MeetingWords words;

    PlaceCommas(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** The comma opens or closes such words. */
    boolean holds(int comma) {
        return opens(comma)
                || name(comma - 1)
                        .map(chunk -> chunk.tokens().from() - 1)
                        .filter(this::opens)
                        .isPresent();
    }

    private boolean opens(int comma) {
        Optional<Integer> behind = name(comma + 1).map(chunk -> chunk.tokens().to());
        Optional<Integer> before = name(comma - 1).map(chunk -> chunk.tokens().from() - 1);
        return isComma(comma)
                && behind.filter(this::isComma).isPresent()
                && before.filter(i -> i >= 0 && words.is(Use.LOCATIVE, article.token(i)))
                        .isPresent();
    }

    private boolean isComma(int token) {
        return token >= 0
                && token < article.tokens().size()
                && article.token(token).text().equals(",");
    }

    private Optional<Chunk> name(int token) {
        return token < 0 || token >= article.tokens().size()
                ? Optional.empty()
                : article.chunkOf(token)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                && chunk.tokens()
                                        .indices()
                                        .allMatch(i -> article.token(i).pos() == Pos.PROPN));
    }
}

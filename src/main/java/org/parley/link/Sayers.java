package org.parley.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;

/** Nouns that no list of sources holds, of people or peoples by their form, that say something: "the marchers demanded". */
final class Sayers {
    private final ParsedArticle article;
    private final Set<Range> subjects = new HashSet<>();

    Sayers(ParsedArticle article) {
        this.article = article;
        article.verbs().stream().filter(this::isSaying).map(VerbGroup::subjects).forEach(subjects::addAll);
    }

    private boolean isSaying(VerbGroup verb) {
        return verb.form() == Form.FINITE
                && !verb.passive()
                && SpeechClass.SAYING_VERB.holds(article.token(verb.head()));
    }

    /** Whether it names several; empty for what says nothing or may be no person. */
    Optional<Boolean> plural(Chunk phrase) {
        if (isStation(phrase)) {
            return Optional.of(true);
        }
        Token head = article.token(phrase.head());
        boolean common = phrase.head() == phrase.tokens().last()
                && (head.pos() == Pos.NOUN || !head.isCapitalised() || isWest(phrase));
        return common && subjects.contains(phrase.tokens()) && isOfPeople(head.lower())
                ? Optional.of(head.lower().endsWith("s"))
                : Optional.empty();
    }

    /** "told Peruvian television", "state radio said": whose it is makes it a station; not "said on state television". */
    private boolean isStation(Chunk phrase) {
        int from = phrase.tokens().from();
        boolean whose = phrase.head() > from && article.token(phrase.head() - 1).pos() != Pos.DET;
        boolean on = from > 0
                && !article.token(from - 1).is("to")
                && article.chunkOf(from - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.PREPOSITION))
                        .isPresent();
        return whose && !on && SpeechClass.STATION.holds(article.token(phrase.head()));
    }

    /** "The West has accused Peru": with its article and nothing else. */
    private boolean isWest(Chunk phrase) {
        return phrase.tokens().size() == 2
                && article.token(phrase.tokens().from()).is("the")
                && article.token(phrase.head()).text().equals("West");
    }

    private static boolean isOfPeople(String word) {
        return SpeechClass.COLLECTIVE_SAYER.holds(word)
                || (!SpeechClass.SAYS_NOTHING.holds(word)
                        && SpeechClass.PERSON_SUFFIX.words().stream().anyMatch(word::endsWith));
    }
}

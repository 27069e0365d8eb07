package org.parley.extract.statement;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;

/** "…, prompting Peru to reject the plan": the object of the verb does what the infinitive says. */
final class Causation {
    private final ParsedArticle article;

    Causation(ParsedArticle article) {
        this.article = article;
    }

    /** The phrase between a verb of causing and an infinitive. */
    Optional<Range> causee(VerbGroup infinitive) {
        int before = infinitive.tokens().from() - 1;
        return before < 0 || infinitive.form() != Form.INFINITIVE
                ? Optional.empty()
                : article.chunkOf(described(before))
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(Chunk::tokens)
                        .filter(this::isCaused);
    }

    /** The last token of the name that an apposition before the infinitive describes: "prompting the envoy, Lind, to". */
    private int described(int before) {
        int comma = article.token(before).is(",")
                ? article.chunkOf(before - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().from() - 1)
                        .orElse(0)
                : 0;
        return comma > 0 && article.token(comma).is(",") ? comma - 1 : before;
    }

    private boolean isCaused(Range phrase) {
        return article.verbsBetween(Math.max(0, phrase.from() - 1), phrase.from()).stream()
                .anyMatch(verb -> verb.tokens().to() == phrase.from()
                        && (verb.form() == Form.FINITE || verb.form() == Form.PARTICIPLE)
                        && !verb.passive()
                        && !verb.negated()
                        && verb.modal().isEmpty()
                        && SpeechClass.CAUSING_VERB.holds(article.token(verb.head())));
    }
}

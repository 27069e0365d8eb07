package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/** Names who quotes: "The agency quoted Lara as saying that …", "Lara was quoted by the agency as saying …". */
final class Quoters {
    private final ParsedArticle article;
    private final ActorResolver actors;

    Quoters(Reading reading) {
        this.article = reading.article();
        this.actors = reading.actors();
    }

    List<Draft> named(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.reportedBy().isEmpty()
                        ? quoter(draft).map(draft::reportedBy).orElse(draft)
                        : draft)
                .toList();
    }

    private Optional<Actors> quoter(Draft draft) {
        int as = draft.cue().from() - 1;
        if (as < 1 || !(article.token(as).is("as") || isHeard(as))) {
            return Optional.empty();
        }
        Range sentence = article.sentenceOf(as).tokens();
        return article.verbsBetween(sentence.from(), as).stream()
                .filter(verb -> verb.form() == Form.FINITE)
                .reduce((first, second) -> second)
                .filter(verb ->
                        QuotationCues.QUOTED.contains(article.token(verb.head()).lower()))
                .flatMap(verb -> teller(verb, draft.cue().to()))
                .filter(found ->
                        !Optional.of(found.keys()).equals(draft.speaker().map(Actors::keys)));
    }

    /** "quoted an army source accusing": the phrase before the participle follows the verb of quoting. */
    private boolean isHeard(int last) {
        int verb = article.chunkOf(last)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().from())
                        .orElse(0)
                - 1;
        return verb >= 0 && QuotationCues.QUOTED.contains(article.token(verb).lower());
    }

    private Optional<Actors> teller(VerbGroup verb, int behind) {
        if (!verb.passive()) {
            return actors.of(verb.subjects());
        }
        boolean by =
                behind + 1 < article.tokens().size() && article.token(behind).is("by");
        return verb.agent()
                .or(() -> by ? article.chunkOf(behind + 1).map(Chunk::tokens) : Optional.empty())
                .flatMap(actors::of);
    }
}

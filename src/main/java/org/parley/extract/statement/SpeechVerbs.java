package org.parley.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver;
import org.parley.model.ParsedArticle;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** Tells which verbs report a quotation or a whole clause, whatever its place. */
final class SpeechVerbs {
    /** Words of "has also been reported". */
    private static final int HEARSAY = 5;

    private final ParsedArticle article;
    private final Cues cues;

    SpeechVerbs(ParsedArticle article, Cues cues) {
        this.article = article;
        this.cues = cues;
    }

    boolean isCue(VerbGroup verb) {
        return !rows(verb).isEmpty();
    }

    /** A noun that may have a clause: "her claim that". */
    boolean isNoun(Token noun) {
        return cues.noun(noun.lower()).stream().anyMatch(row -> row.frame().equals("THAT"));
    }

    List<Cues.Verb> rows(VerbGroup verb) {
        return cues.verb(article.token(verb.head()).lower());
    }

    /** The row by which a verb reports direct speech. */
    Optional<Cue> speech(VerbGroup verb) {
        return rows(verb).stream()
                .filter(row -> row.frame().takesSpeech() && followsParticle(verb, row))
                .min(Comparator.comparingInt(row -> rank(row)))
                .map(row -> new Cue(verb, row));
    }

    /** The row of a verb whose particle follows: "sounded the alarm", not "sounded upbeat". */
    Optional<Cues.Verb> told(VerbGroup verb) {
        return rows(verb).stream().filter(row -> followsParticle(verb, row)).findFirst();
    }

    /** "was quoted as saying". */
    boolean isQuoted(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return verb.form() == VerbGroup.Form.PARTICIPLE
                && before >= 0
                && article.token(before).is("as");
    }

    /** "is understood to have told the king", "was heard to say": others tell that it was said. */
    boolean isHearsay(VerbGroup verb) {
        int from = verb.tokens().from();
        return verb.form() == VerbGroup.Form.INFINITIVE
                && !verb.negated()
                && article.verbsBetween(Math.max(0, from - HEARSAY), from).stream()
                        .anyMatch(told -> told.tokens().to() == from
                                && isHearsayPassive(told)
                                && told.subjects().equals(verb.subjects())
                                && (article.token(told.head()).is("heard")
                                        || verb.tokens().indices().anyMatch(i -> article.token(i)
                                                .is("have"))));
    }

    /** "is said", "was reported", before what somebody is to have said. */
    boolean isHearsayPassive(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.FINITE
                && verb.passive()
                && !verb.negated()
                && SpeechClass.HEARSAY_VERB.holds(article.token(verb.head()))
                && verb.tokens().to() < article.tokens().size()
                && article.token(verb.tokens().to()).is("to");
    }

    /** The row by which a verb reports a clause that stands before it. */
    Optional<Cues.Verb> clause(VerbGroup verb) {
        return rows(verb).stream()
                .filter(row -> row.frame() == Frame.CLAUSE
                        || row.frame() == Frame.ADDRESSEE_CLAUSE
                        || (row.lemma().equals("read") && isText(verb)))
                .filter(row -> followsParticle(verb, row))
                .min(Comparator.comparingInt(row -> rank(row)));
    }

    /** "the statement read", "reads the press release": only texts read as something. */
    private boolean isText(VerbGroup verb) {
        return verb.subjects().size() == 1
                && ActorResolver.isDocument(article, verb.subjects().get(0).last());
    }

    /** "fired back", "made clear": a cue of several words needs them all, and more words are the better reading. */
    private boolean followsParticle(VerbGroup verb, Cues.Verb row) {
        int at = verb.tokens().to();
        for (String word : row.particle()) {
            if (at >= article.tokens().size() || !article.token(at).is(word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static int rank(Cues.Verb row) {
        int frame =
                switch (row.frame()) {
                    case QUOTE -> 0;
                    case CLAUSE -> 1;
                    default -> 2;
                };
        return frame - 3 * row.particle().size();
    }
}

package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Tells verbs of meeting that only say more of a noun before them, which tells the encounter. */
final class ToldByNoun {
    private final ParsedArticle article;
    private final MeetingWords words;

    ToldByNoun(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    boolean tells(MeetingWords.Verb row, VerbGroup verb) {
        return isPurpose(row, verb) || isConvened(row, verb) || isGiven(row, verb) || isConvening(row, verb);
    }

    /** "a summit convened by Lara": told by the noun. */
    private static boolean isConvened(MeetingWords.Verb row, VerbGroup verb) {
        boolean joint = row.is(Mark.MUTUAL)
                && !row.is(Mark.CEREMONY)
                && !row.particles().contains("-");
        return joint && verb.passive() && verb.agent().isPresent();
    }

    /** "convened talks between Peru and Chile": told by the noun. */
    private boolean isConvening(MeetingWords.Verb row, VerbGroup verb) {
        int next = verb.tokens().to();
        return row.is(Mark.MUTUAL)
                && next < article.tokens().size()
                && article.chunkOf(next)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .filter(chunk ->
                                words.noun(article.token(chunk.head()).lower()).isPresent())
                        .isPresent();
    }

    /** "received a call from Lara", "hosted a dinner for Lara": told by the noun, as "paid a call on Lara" is not. */
    private boolean isGiven(MeetingWords.Verb row, VerbGroup verb) {
        return row.is(Mark.PERSON)
                && !row.is(Mark.VISIT)
                && article.chunkOf(Math.min(verb.tokens().to(), article.tokens().size() - 1))
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .flatMap(chunk -> words.noun(article.token(chunk.head()).lower()))
                        .filter(noun -> noun.is(Mark.SPOKEN) || row.is(Mark.HOST))
                        .isPresent();
    }

    /** "a meeting to discuss the border with Lara": told by the noun. */
    private boolean isPurpose(MeetingWords.Verb row, VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return row.is(Mark.FAR)
                && verb.form() == Form.INFINITIVE
                && before >= 0
                && words.noun(article.token(before).lower()).isPresent();
    }
}

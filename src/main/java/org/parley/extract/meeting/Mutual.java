package org.parley.extract.meeting;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Tells whether the joint subjects of a verb of meeting or speaking meet each other: "Lara and Varga spoke by phone". */
final class Mutual {
    /** Words within which the means of speaking stand behind the verb. */
    private static final int MEANS = 8;

    /** Words of "for more than an hour". */
    private static final int MEASURE = 7;

    private final ParsedArticle article;
    private final MeetingWords words;

    Mutual(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** "saw each other", "last spoke in March", "spoke for an hour", "spoke on the sidelines of the summit". */
    boolean isReciprocal(MeetingWords.Verb row, VerbGroup verb, int at) {
        return isEachOther(at) || isLast(row, verb, at) || (row.is(Mark.SPOKEN) && isAlone(verb, at));
    }

    /** "spoke briefly", "spoke on Sunday for 40 minutes": two who give a speech are not told so; nor is it who speaks "about" or "at" something. */
    private boolean isAlone(VerbGroup verb, int at) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        int i = at;
        while (i < end
                && article.chunkOf(i).filter(chunk -> chunk.is(Chunk.Kind.TIME)).isPresent()) {
            i = article.chunkOf(i).get().tokens().to();
        }
        return i + 1 < end
                && !verb.passive()
                && (isPrivately(i) || article.token(i).is("again") || isBeside(i) || isFor(i));
    }

    /** "spoke briefly": in one room. */
    private boolean isPrivately(int at) {
        return words.is(Use.PRIVATELY, article.token(at));
    }

    private boolean isBeside(int on) {
        return article.token(on).is("on")
                && article.chunkOf(on + 1)
                        .filter(chunk -> words.is(Use.SIDELINES, article.token(chunk.head())))
                        .isPresent();
    }

    /** "for about an hour". */
    private boolean isFor(int preposition) {
        int end = Math.min(article.tokens().size(), preposition + MEASURE);
        return article.token(preposition).is("for")
                && IntStream.range(preposition + 1, end)
                        .takeWhile(i -> article.chunkOf(i)
                                .filter(chunk -> !chunk.is(Chunk.Kind.COMMA) && !chunk.is(Chunk.Kind.VERB_GROUP))
                                .isPresent())
                        .anyMatch(i -> words.is(Use.MEASURE, article.token(i)));
    }

    /** "saw each other", "telephoned one another". */
    private boolean isEachOther(int at) {
        return at + 1 < article.tokens().size()
                && ((article.token(at).is("each") && article.token(at + 1).is("other"))
                        || (article.token(at).is("one") && article.token(at + 1).is("another")));
    }

    /** "Lara and Varga last spoke in March": with each other. */
    private boolean isLast(MeetingWords.Verb row, VerbGroup verb, int at) {
        boolean to = at < article.tokens().size() && article.token(at).is("to");
        return row.is(Mark.SPOKEN)
                && !to
                && verb.tokens().indices().anyMatch(i -> article.token(i).is("last"));
    }

    /** "the two leaders spoke by phone", "talked for an hour by video": with each other. */
    boolean isByPhone(MeetingWords.Verb row, int at) {
        int end = Math.min(
                article.sentenceOf(Math.min(at, article.tokens().size() - 1))
                        .tokens()
                        .to(),
                at + MEANS);
        for (int i = at; row.kind() == MeetingKind.CALL && i + 1 < end; i++) {
            Optional<Chunk> means = article.chunkOf(i + 1);
            boolean phone = words.is(Use.MEANS, article.token(i))
                    && means.filter(chunk -> words.is(Use.PHONE, article.token(chunk.head())))
                            .isPresent();
            if (phone) {
                return true;
            }
            if (means.filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP) || chunk.is(Chunk.Kind.COMMA))
                    .isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** "Officials of Peru and Chile are due to speak on Monday to discuss the truce": with each other. */
    boolean isToDiscuss(MeetingWords.Verb row, VerbGroup verb) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        return row.is(Mark.SPOKEN)
                && article.verbsBetween(verb.tokens().to(), end).stream()
                        .findFirst()
                        .filter(next -> next.form() == Form.INFINITIVE
                                && words.is(Use.DISCUSSING, article.token(next.head()))
                                && next.subjects().equals(verb.subjects()))
                        .isPresent();
    }
}

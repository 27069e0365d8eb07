package org.parley.extract.statement;

import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Reports by others that the reporter adds behind a comma to what somebody said. */
final class AppendedReports {
    private static final Set<String> LINKS = WordClass.CLAUSE_LINK.words();

    private final ParsedArticle article;
    private final SpeechVerbs speech;

    AppendedReports(ParsedArticle article, SpeechVerbs speech) {
        this.article = article;
        this.speech = speech;
    }

    /** Index of the comma before such a report; -1 if the verb makes none. */
    int cut(VerbGroup cue, VerbGroup verb, int begin, boolean clausal) {
        int sequel = clausal && verb.subjects().equals(cue.subjects()) ? sequel(verb, begin) : -1;
        if (sequel > begin) {
            return sequel;
        }
        if ((!clausal && (isReason(cue, verb, begin) || isCalling(cue, verb))) || (clausal && isAdding(cue, verb))) {
            return verb.tokens().from();
        }
        if (isAppended(verb, begin)) {
            return verb.subjects().get(0).from() - 1;
        }
        return isLastRelative(verb, begin) || isAbsolute(verb, begin)
                ? verb.subjects().get(0).from() - 2
                : -1;
    }

    /** "rejected the plan saying it was late": the speaker's next words without a comma; not "a letter saying". */
    private boolean isReason(VerbGroup cue, VerbGroup verb, int begin) {
        int before = verb.tokens().from() - 1;
        return verb.form() == Form.PARTICIPLE
                && before > begin
                && cue.form() == Form.FINITE
                && verb.subjects().equals(cue.subjects())
                && speech.clause(verb).isPresent()
                && article.chunkOf(before)
                        .filter(phrase -> phrase.is(Chunk.Kind.NOUN_PHRASE))
                        .filter(phrase -> !SpeechClass.DOCUMENT.holds(article.token(phrase.head()))
                                && !speech.isNoun(article.token(phrase.head())))
                        .isPresent();
    }

    /** "rejected the plan calling it a trap". */
    private boolean isCalling(VerbGroup cue, VerbGroup verb) {
        int object = verb.tokens().to();
        return verb.form() == Form.PARTICIPLE
                && cue.form() == Form.FINITE
                && verb.subjects().equals(cue.subjects())
                && object < article.tokens().size()
                && article.token(object).pos() == Pos.PRON
                && speech.rows(verb).stream()
                        .anyMatch(row -> row.frame() == Frame.COMPLEMENT || row.frame() == Frame.AS);
    }

    /** "said it was late adding that nobody had come": the speaker's next words without a comma. */
    private boolean isAdding(VerbGroup cue, VerbGroup verb) {
        int that = verb.tokens().to();
        return verb.form() == Form.PARTICIPLE
                && cue.form() == Form.FINITE
                && article.token(verb.head()).is("adding")
                && that < article.tokens().size()
                && article.token(that).is("that");
    }

    /** Index of the mark before ", a charge Peru denies", " – claims that Peru rejects", ", which it denies"; the end if none. */
    int beforeDenial(int begin, int end) {
        for (int i = begin + 1; i + 2 < end; i++) {
            boolean opens = !article.token(i).isWord()
                    && (article.token(i + 1).is("which") || SpeechClass.RELATED_OBJECT.holds(article.token(i + 1)));
            if ((opens && isDenied(i + 1, end)) || isRemark(i, end)) {
                return i;
            }
        }
        return end;
    }

    /** " – something that infuriated allies", ", a move that surprised many", " – a claim amplified by Lind": the reporter says what came of it. */
    private boolean isRemark(int mark, int end) {
        int noun = article.token(mark + 1).is("something") ? mark + 1 : mark + 2;
        boolean remark = !article.token(mark).isWord()
                && noun + 1 < end
                && SpeechClass.REMARKED_NOUN.holds(article.token(noun))
                && (noun == mark + 1
                        || article.token(mark + 1).is("a")
                        || article.token(mark + 1).is("an"));
        return remark
                && (article.token(noun + 1).is("that")
                        || article.token(noun + 1).is("which")
                        || article.verbsBetween(noun + 1, noun + 2).stream()
                                .anyMatch(verb -> verb.form() == Form.REDUCED_PASSIVE));
    }

    /** The first verb behind denies or rejects, and nothing follows it. */
    private boolean isDenied(int from, int end) {
        return article.verbsBetween(from, end).stream()
                .findFirst()
                .filter(verb -> verb.form() == Form.FINITE && !verb.passive())
                .filter(verb -> verb.tokens().to() >= end
                        || !article.token(verb.tokens().to()).isWord())
                .filter(verb -> speech.rows(verb).stream()
                        .anyMatch(row -> row.act() == SpeechAct.DENY || row.act() == SpeechAct.REJECT))
                .isPresent();
    }

    /** ", an accusation denied by Peru": the reporter adds what somebody else said to it. */
    private boolean isAppended(VerbGroup verb, int begin) {
        int phrase = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from();
        return verb.form() == Form.REDUCED_PASSIVE
                && verb.agent().isPresent()
                && phrase - 1 > begin
                && article.token(phrase - 1).text().equals(",")
                && (article.token(phrase).is("a") || article.token(phrase).is("an"));
    }

    /** "wrote that it was late before thanking Peru", " – before later saying": where the speaker's next words begin; -1 if they do not. */
    private int sequel(VerbGroup verb, int begin) {
        int at = verb.tokens().from() - 1;
        while (at > begin && article.token(at).pos() == Pos.ADV) {
            at--;
        }
        boolean next = verb.form() == Form.PARTICIPLE
                && at > begin
                && article.token(at).is("before")
                && speech.rows(verb).stream()
                        .anyMatch(row -> row.frame() == Frame.CLAUSE || row.frame() == Frame.BLAME_FOR);
        boolean told = article.verbsBetween(begin, at).stream()
                .allMatch(inner -> inner.form() == Form.FINITE && inner.modal().isEmpty());
        return next && told ? at : -1;
    }

    /** ", with the envoy saying it was lost": what somebody else said beside it. */
    private boolean isAbsolute(VerbGroup verb, int begin) {
        int with = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        return verb.form() == Form.PARTICIPLE
                && with - 1 > begin
                && article.token(with).is("with")
                && article.token(with - 1).text().equals(",")
                && speech.clause(verb).isPresent();
    }

    /** ", which it accuses of theft" at the end of a sentence: the reporter tells of another act. */
    private boolean isLastRelative(VerbGroup verb, int begin) {
        int which = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        boolean relative = which - 1 > begin
                && verb.form() == Form.FINITE
                && article.token(which - 1).text().equals(",")
                && article.chunkOf(which)
                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                        .isPresent();
        int end = article.sentenceOf(verb.head()).tokens().to();
        return relative
                && !goesOnWithThat(verb.tokens().to(), end)
                && article.verbsBetween(verb.tokens().to(), end).stream()
                        .noneMatch(later -> later.form() == Form.FINITE && later.depth() < verb.depth());
    }

    private boolean goesOnWithThat(int from, int to) {
        return new Range(from, to)
                .indices()
                .anyMatch(i -> article.token(i).is("that")
                        && LINKS.contains(article.token(i - 1).lower()));
    }

    /** "said it was late while Peru demanded more": without a comma, what somebody else said at the same time. */
    boolean isContrast(VerbGroup cue, VerbGroup verb, int link) {
        return link > 0
                && (article.token(link).is("while") || article.token(link).is("whereas"))
                && verb.tense() == cue.tense()
                && verb.modal().isEmpty()
                && speech.isCue(verb)
                && article.token(link + 1).pos() == Pos.PROPN;
    }

    /** "condemned the raid, closed its borders and promised aid": the next of several deeds, right behind a comma. */
    boolean isListed(VerbGroup cue, VerbGroup verb, int begin) {
        int mark = verb.tokens().from() - 1;
        int comma = mark > begin + 1 && article.token(mark).text().equals("\"") ? mark - 1 : mark;
        return comma > begin
                && article.token(comma).text().equals(",")
                && !isAndThen(begin, comma)
                && cue.form() == Form.FINITE
                && verb.tense() == cue.tense()
                && !verb.passive()
                && !verb.subjects().isEmpty()
                && verb.subjects().equals(cue.subjects())
                && verb.subjects().get(0).to() <= cue.tokens().from();
    }

    /** "thanked him and then, within the hour, accused him": what stands before the comma belongs to the next deed. */
    private boolean isAndThen(int begin, int comma) {
        return new Range(begin, comma - 1)
                .indices()
                .anyMatch(
                        i -> article.token(i).is("and") && article.token(i + 1).is("then"));
    }

    /** ", however, the envoy", "but so far, the envoy": the comma or "but" before the adverb. */
    int beforeHowever(int comma) {
        boolean closed = comma > 2
                && article.token(comma).text().equals(",")
                && article.token(comma - 1).pos() == Pos.ADV;
        if (closed && article.token(comma - 2).text().equals(",")) {
            return comma - 2;
        }
        int link = closed && article.token(comma - 2).pos() == Pos.ADV ? comma - 3 : comma - 2;
        return closed && article.token(link).is("but") ? link : comma;
    }

    /** "While aides have said that all is well, Lind said": the main clause behind one that opens the sentence. */
    boolean closesOpening(VerbGroup cue, VerbGroup verb, int begin) {
        Range sentence = article.sentenceOf(cue.head()).tokens();
        int comma = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        boolean subordinate = article.chunkOf(sentence.from())
                .filter(chunk -> chunk.is(Chunk.Kind.SUBORDINATOR))
                .isPresent();
        boolean absolute =
                cue.form() == Form.PARTICIPLE && WordClass.GERUND_PREPOSITION.holds(article.token(sentence.from()));
        boolean opens = (subordinate || absolute)
                && cue.subjects().stream().anyMatch(subject -> subject.from() == sentence.from() + 1);
        return opens
                && comma > begin
                && article.token(comma).text().equals(",")
                && article.verbsBetween(begin, comma).stream().anyMatch(inner -> inner.form() == VerbGroup.Form.FINITE);
    }

    /** "The claim that Peru agreed to a truce surprised many": the verb of the subject that the report belongs to. */
    boolean isOuterPredicate(VerbGroup cue, VerbGroup verb, int begin) {
        int first = cue.subjects().isEmpty() ? 0 : cue.subjects().get(0).from();
        return verb.depth() < cue.depth()
                && verb.tokens().from() > begin
                && first > 0
                && article.token(first - 1).is("that")
                && article.token(verb.tokens().from() - 1).isWord()
                && !article.token(verb.tokens().from() - 1).is("and")
                && verb.subjects().stream().anyMatch(subject -> subject.to() < first);
    }
}

package org.parley.extract.statement;

import java.util.BitSet;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues.Frame;
import org.parley.rules.WordClass;

/** Tells whether a verb behind the beginning of a content ends it, and where: "said it was late and left", ", she added". */
final class LaterVerb {
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "though", "although");
    private static final Set<String> LINKS = WordClass.CLAUSE_LINK.words();

    private final ParsedArticle article;
    private final SpeechVerbs speech;
    private final Following following;
    private final AppendedReports appended;
    private final Semicolons semicolons;
    /** Tokens that close a quotation. */
    private final BitSet closing = new BitSet();

    LaterVerb(ParsedArticle article, SpeechVerbs speech) {
        this.article = article;
        this.speech = speech;
        this.following = new Following(article);
        this.appended = new AppendedReports(article, speech);
        this.semicolons = new Semicolons(article);
        article.annotated()
                .quotations()
                .forEach(quotation -> closing.set(quotation.outer().last()));
    }

    /** Where a later verb ends the content of a cue; -1 if the verb belongs to it. */
    int cut(VerbGroup cue, VerbGroup verb, int begin, boolean clausal) {
        if (verb.form() == Form.FINITE) {
            if (closesInterruption(cue, verb, begin)) {
                return mark(verb.tokens().from());
            }
            if (!clausal && appended.isOuterPredicate(cue, verb, begin)) {
                return verb.tokens().from();
            }
            if (isMain(cue, verb, begin) || appended.closesOpening(cue, verb, begin)) {
                return verb.subjects().get(0).from() - 1;
            }
            int meanwhile = meanwhile(cue, verb);
            if (meanwhile > begin) {
                return meanwhile;
            }
            if (!clausal && appended.isListed(cue, verb, begin)) {
                return verb.tokens().from() - 1;
            }
            int sibling = sibling(cue, verb, begin, clausal);
            if (sibling > begin) {
                return sibling;
            }
        }
        if (verb.form() == Form.FINITE && verb.depth() < cue.depth() && goesBack(cue, verb)) {
            return start(verb);
        }
        if (!speech.isCue(verb)) {
            return coordinated(cue, verb) ? start(verb) : -1;
        }
        int other = appended.cut(cue, verb, begin, clausal);
        if (other > begin) {
            return other;
        }
        int before = verb.tokens().from() - 1;
        boolean comma = article.token(before).text().equals(",");
        boolean meantime = article.token(before).is("while") && closes(before - 1);
        if (verb.form() == Form.PARTICIPLE && meantime && isSpeakers(cue, verb)) {
            return before - 1;
        }
        if (verb.form() == Form.PARTICIPLE && closes(before) && isSpeakers(cue, verb)) {
            return article.token(before).text().equals("\"") ? before + 1 : before;
        }
        if (verb.form() == Form.FINITE && isInverted(verb) && comma) {
            return before;
        }
        if (verb.form() == Form.FINITE && isAttribution(verb, begin)) {
            int mark = verb.subjects().get(0).from() - 1;
            return closing.get(mark) ? mark + 1 : semicolons.last(begin, mark);
        }
        return coordinated(cue, verb) ? start(verb) : -1;
    }

    /** "told us that Peru had refused to come and accused it": the outer subject goes on behind the inner content. */
    private boolean goesBack(VerbGroup cue, VerbGroup verb) {
        return link(verb) >= 0
                && !verb.subjects().isEmpty()
                && !verb.subjects().equals(cue.subjects())
                && verb.subjects().get(0).to() <= cue.tokens().from();
    }

    boolean isClosing(int mark) {
        return closing.get(mark);
    }

    /** A comma or dash, or a comma before a closing quotation mark. */
    private boolean closes(int mark) {
        String text = article.token(mark).text();
        return text.equals(",") || DASHES.contains(text) || closing.get(mark);
    }

    /** "said it had met Peru, adding that": the pronoun goes back to the speaker. */
    private boolean isSpeakers(VerbGroup cue, VerbGroup verb) {
        boolean pronoun = verb.subjects().size() == 1
                && verb.subjects().get(0).size() == 1
                && article.token(verb.subjects().get(0).from()).pos() == Pos.PRON
                && speech.clause(verb).isPresent();
        return verb.subjects().equals(cue.subjects()) || pronoun;
    }

    /** "X, who proposed talks, declined", "X, warning of war, said": the outer verb stands right behind the comma. */
    private boolean closesInterruption(VerbGroup cue, VerbGroup verb, int begin) {
        boolean outer =
                verb.depth() < cue.depth() || cue.form() == Form.PARTICIPLE || cue.form() == Form.REDUCED_PASSIVE;
        return outer
                && mark(verb.tokens().from()) > begin
                && !verb.subjects().isEmpty()
                && verb.subjects().get(0).to() <= cue.tokens().from();
    }

    /** "Stressing that time was short, Lind urged all to come": the clause that a participle at its head belongs to. */
    private boolean isMain(VerbGroup cue, VerbGroup verb, int begin) {
        return cue.form() == Form.PARTICIPLE
                && !verb.subjects().isEmpty()
                && verb.subjects().equals(cue.subjects())
                && verb.subjects().get(0).from() - 1 > begin
                && article.token(verb.subjects().get(0).from() - 1).text().equals(",");
    }

    /** Index of the comma right before a token, adverbs and times passed over; -1 if there is none. */
    private int mark(int token) {
        int i = token - 1;
        while (i > 0 && semicolons.isLight(i)) {
            i--;
        }
        boolean mark = i > 0
                && (article.token(i).text().equals(",")
                        || DASHES.contains(article.token(i).text()));
        return mark ? i : -1;
    }

    /** ", and he has vowed", ", but she warned", "; the envoy denied": a clause beside the cue's, not inside its content. */
    private int sibling(VerbGroup cue, VerbGroup verb, int begin, boolean clausal) {
        if (verb.subjects().isEmpty() || verb.subjects().get(0).from() <= begin) {
            return -1;
        }
        int link = appended.beforeHowever(
                semicolons.beforeDay(verb.subjects().get(0).from() - 1));
        boolean semicolon = link > begin && article.token(link).text().equals(";");
        if (semicolon) {
            return !clausal || speech.isCue(verb) ? link : -1;
        }
        boolean linked = link > begin + 1
                && LINKS.contains(article.token(link).lower())
                && article.token(link - 1).text().equals(",");
        boolean contrast = isSameTime(cue, verb)
                && link > 0
                && CONTRASTS.contains(article.token(link).lower());
        boolean beside = !clausal || ((contrast || verb.depth() <= cue.depth()) && speech.isCue(verb));
        boolean also = link > begin + 1
                && (article.token(link).is("and") || article.token(link).is("but"))
                && isSameTime(cue, verb)
                && speech.clause(verb).isPresent()
                && !article.token(link + 1).pos().equals(Pos.PRON);
        if (clausal && !linked && (also || appended.isContrast(cue, verb, link))) {
            return link;
        }
        boolean spliced = !clausal && link > begin && article.token(link).text().equals(",");
        return linked && beside ? link - 1 : spliced ? link : -1;
    }

    /** ", as the envoy urged calm", ", after the envoy warned": what somebody else said at the time; -1 if it is none of that. */
    private int meanwhile(VerbGroup cue, VerbGroup verb) {
        int as = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        boolean beside = as > 0
                && (article.token(as).is("as") || article.token(as).is("after"))
                && article.token(as - 1).text().equals(",")
                && isSameTime(cue, verb)
                && speech.isCue(verb);
        return beside ? as - 1 : -1;
    }

    /** "… and warned": the same subject goes on with another verb of its own. */
    private boolean coordinated(VerbGroup cue, VerbGroup verb) {
        boolean same = !verb.subjects().isEmpty() && verb.subjects().equals(cue.subjects());
        boolean direct = same && verb.subjects().get(0).to() <= cue.tokens().from();
        boolean past = cue.form() == Form.PARTICIPLE && verb.tense() == VerbGroup.Tense.PAST;
        boolean done = (cue.form() == Form.INFINITIVE || past)
                && verb.form() == Form.FINITE
                && verb.modal().isEmpty();
        boolean form = done || (verb.form() == cue.form() && isSameTime(cue, verb));
        return direct && form && verb.form() != Form.INFINITIVE && link(verb) >= 0 && !isAdjective(verb);
    }

    /** "a systematic and coordinated disarmament": a participle between "and" and its noun. */
    private boolean isAdjective(VerbGroup verb) {
        int at = verb.tokens().from();
        boolean open = verb.tokens().to() < article.tokens().size();
        boolean noun = open
                && article.chunkOf(verb.tokens().to())
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .filter(chunk -> article.token(chunk.tokens().from()).pos() == Pos.NOUN)
                        .isPresent();
        boolean single = verb.tokens().size() == 1 && article.token(at).lower().endsWith("ed");
        boolean beside = at > 2
                && article.token(at - 1).is("and")
                && article.chunkOf(at - 2)
                        .filter(chunk -> article.token(chunk.tokens().from()).pos() == Pos.DET)
                        .filter(chunk -> chunk.tokens().size() == 2
                                && article.token(at - 2).pos() != Pos.NOUN)
                        .isPresent();
        return single && noun && beside;
    }

    /** Of one tense; the present perfect goes with past and present: "rejects the plan and has called for talks". */
    private boolean isSameTime(VerbGroup cue, VerbGroup verb) {
        boolean many = article.token(cue.tokens().from()).is("have");
        boolean present = verb.tokens().size() == 1
                && (many
                        ? verb.tense() == VerbGroup.Tense.PRESENT
                        : article.token(verb.head()).lower().endsWith("s"));
        return verb.tense() == cue.tense() || isPresentPerfect(verb) || (isPresentPerfect(cue) && present);
    }

    private boolean isPresentPerfect(VerbGroup verb) {
        return verb.tokens()
                .indices()
                .anyMatch(i -> i < verb.head()
                        && (article.token(i).is("has") || article.token(i).is("have")));
    }

    /** Index of the "and" before a verb, adverbs and dates between them passed over; -1 if there is none. */
    private int link(VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        boolean listed = comma > 0
                && article.token(comma).text().equals(",")
                && verb.form() == Form.FINITE
                && speech.clause(verb).isPresent()
                && following.is(verb.tokens().to(), article.tokens().size(), "that");
        if (listed) {
            return comma;
        }
        for (int i = verb.tokens().from() - 1; i >= Math.max(0, verb.tokens().from() - 4); i--) {
            if (article.token(i).is("and")
                    || article.token(i).is("but")
                    || article.token(i).is("or")) {
                return i;
            }
            if (!semicolons.isLight(i)) {
                return -1;
            }
        }
        return -1;
    }

    private int start(VerbGroup verb) {
        int before = link(verb);
        return before > 0 && article.token(before - 1).text().equals(",") ? before - 1 : before;
    }

    static boolean isInverted(VerbGroup verb) {
        return verb.form() == Form.FINITE
                && !verb.subjects().isEmpty()
                && verb.subjects().get(0).from() >= verb.tokens().to();
    }

    /** "…, Reuters reported on Monday", not "if it fights, Peru will respond": a clause of speech right behind a comma, nothing behind it. */
    private boolean isAttribution(VerbGroup verb, int begin) {
        if (verb.subjects().isEmpty()
                || verb.modal().isPresent()
                || speech.clause(verb).isEmpty()) {
            return false;
        }
        int before = verb.subjects().get(0).from() - 1;
        int mark = before - 1 > begin && closing.get(before) ? before - 1 : before;
        boolean comma = before > begin && article.token(mark).text().equals(",");
        int limit = article.sentenceOf(verb.head()).tokens().to();
        boolean hearers = speech.clause(verb)
                .filter(row -> row.frame() == Frame.ADDRESSEE_CLAUSE)
                .isPresent();
        int at = verb.tokens().to();
        boolean whole = article
                .verbsBetween(verb.subjects().get(0).to(), verb.tokens().from())
                .stream()
                .noneMatch(inner -> inner.form() == Form.FINITE);
        return comma
                && whole
                && isMark(hearers ? following.skipHearers(at, limit) : following.skipAdjuncts(at, limit), limit);
    }

    private boolean isMark(int i, int limit) {
        return i >= limit
                || !(article.token(i).isWord() || article.token(i).text().equals("\""));
    }
}

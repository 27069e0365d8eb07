package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;

/** Finds the verb of speech right before or behind a quotation. */
final class QuotationCues {
    /** Words between a verb and the quotation it reports; more before a colon, which leaves no doubt. */
    private static final int REACH = 14;

    private static final int REACH_OF_COLON = 40;
    private static final int BEHIND = 60;
    /** Words of a sentence before a quotation that goes on with it. */
    static final int OPENING = 12;

    static final Set<String> QUOTED = SpeechClass.QUOTING_PARTICIPLE.words();

    private final ParsedArticle article;
    private final SpeechVerbs speech;
    private final FrameMatcher frames;
    private final SpokenWords spoken;
    private final Following following;

    QuotationCues(Reading reading) {
        this.article = reading.article();
        this.speech = reading.speech();
        this.frames = reading.frames();
        this.spoken = reading.spoken();
        this.following = new Following(article);
    }

    Optional<Cue> of(Quotation quotation) {
        Optional<Cue> before = before(quotation);
        Optional<Cue> behind = behind(quotation);
        boolean comma = article.token(quotation.inner().last()).text().equals(",");
        return comma ? behind.or(() -> before) : before.or(() -> behind);
    }

    /** "The raid was “a crime. It must end,” she said": where the words begin that go on in a quotation over several sentences. */
    int opening(Quotation quotation, Cue cue) {
        int open = quotation.outer().from();
        Range first = article.sentenceOf(open).tokens();
        boolean inside = open > first.from()
                && open - first.from() <= OPENING
                && first.to() < quotation.outer().to()
                && cue.verb().head() >= quotation.outer().to()
                && article.token(open - 1).isWord();
        boolean clause = inside
                && article.chunkOf(first.from())
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent()
                && isBegun(first.from(), open)
                && article.verbsBetween(first.from(), open).stream().noneMatch(this::reports);
        return clause ? first.from() : quotation.inner().from();
    }

    /** A verb of speech in the same sentence before the quotation, with no clause of its own in between. */
    private Optional<Cue> before(Quotation quotation) {
        int open = quotation.outer().from();
        int begin = article.sentenceOf(open).tokens().from();
        if (open == begin) {
            return Optional.empty();
        }
        if (goesOn(quotation)
                && (article.token(open - 1).is("that")
                        || QuotedSubject.is(
                                following,
                                open,
                                article.sentenceOf(open).tokens().to()))) {
            return Optional.empty();
        }
        int reach = article.token(open - 1).text().equals(":") ? REACH_OF_COLON : REACH;
        Optional<Cue> cue = Optional.empty();
        for (VerbGroup verb : article.verbsBetween(Math.max(begin, open - reach), open)) {
            boolean beside = verb.tokens().to() > open || spoken.holds(verb.head());
            Optional<Cue> found = speech.speech(verb);
            boolean adjunct = found.isEmpty()
                    && (verb.form() != VerbGroup.Form.FINITE
                            || cue.filter(it -> isInserted(it.verb(), verb, open))
                                    .isPresent());
            if (!beside && !adjunct && !verb.negated()) {
                cue = found.filter(it -> !hasClause(verb, open) || isWhole(verb, quotation) || isSecond(verb, open));
            }
        }
        return cue;
    }

    /** "said that “they will go” and that “it is late”": one more clause of speech right behind the first. */
    private boolean isSecond(VerbGroup verb, int open) {
        int close = open - 3;
        return close > verb.tokens().to()
                && article.token(open - 1).is("that")
                && article.token(open - 2).is("and")
                && article.token(close).text().equals("\"")
                && following.is(verb.tokens().to(), open, "that")
                && following.isQuotationAt(verb.tokens().to() + 1, open);
    }

    /** "said that “in due time” Peru “would agree”": words of the same clause right behind the mark. */
    private boolean goesOn(Quotation quotation) {
        int close = quotation.outer().to();
        return close < article.sentenceOf(quotation.outer().last()).tokens().to()
                && article.token(close).isWord()
                && (article.token(close).pos() != Pos.CCONJ || goesOnWithThat(close))
                && article.token(quotation.inner().last()).isWord();
    }

    /** "said that “it is late” and that Peru “wants more”". */
    private boolean goesOnWithThat(int and) {
        return following.is(and + 1, article.tokens().size(), "that")
                && !following.isQuotationAt(and + 2, article.tokens().size());
    }

    /** "said Lind, who leads the party, “…”": of a clause between commas about the speaker. */
    private boolean isInserted(VerbGroup cue, VerbGroup verb, int open) {
        return verb.depth() > cue.depth()
                && article.token(open - 1).text().equals(",")
                && verb.subjects().equals(cue.subjects());
    }

    /** "said he was “ready to go”": the words between are what was said, the quotation is a part of them. */
    private boolean hasClause(VerbGroup verb, int open) {
        return !LaterVerb.isInverted(verb)
                && frames.match(verb)
                        .or(() -> frames.wide(verb))
                        .filter(match -> match.begin() < open - 1 && !isOpener(match.begin(), open))
                        .isPresent();
    }

    /** "wrote on X “my husband is free”": only where it was written stands between, and the quotation is a clause. */
    private boolean isWhole(VerbGroup verb, Quotation quotation) {
        int open = quotation.outer().from();
        int limit = quotation.outer().to();
        boolean behindWord = article.token(open - 1).isWord();
        return behindWord
                && verb.tokens().to() < open
                && following.skipAdjuncts(verb.tokens().to(), limit) == open
                && article.verbsBetween(limit, limit + 1).isEmpty()
                && article.verbsBetween(open, limit).stream()
                        .anyMatch(inner -> inner.form() == VerbGroup.Form.FINITE
                                && inner.subjects().stream().anyMatch(quotation.inner()::contains));
    }

    /** The match begins with the quotation itself, at its mark or right behind a comma or colon. */
    private boolean isOpener(int begin, int open) {
        for (int i = begin; i < open; i++) {
            if (article.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** "will meet traders and “people of all kinds” on Friday, X said": words of the clause around them. */
    private boolean isInside(Quotation quotation) {
        int open = quotation.outer().from();
        int close = quotation.outer().to();
        Range sentence = article.sentenceOf(open).tokens();
        return open > sentence.from()
                && close < sentence.to()
                && article.token(open - 1).isWord()
                && article.token(close).isWord()
                && article.token(quotation.inner().last()).isWord()
                && (isBegun(sentence.from(), open)
                        || article.verbsBetween(sentence.from(), open).stream()
                                .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE));
    }

    /** "met Lind “at the king's wish,” an aide said": the end of a clause without a cue of its own. */
    private boolean isTail(Quotation quotation) {
        int open = quotation.outer().from();
        int begin = article.sentenceOf(open).tokens().from();
        boolean inside = article.token(quotation.inner().last()).text().equals(",");
        boolean outside = article.token(quotation.outer().to()).text().equals(",");
        return (inside || outside)
                && open > begin
                && article.token(open - 1).isWord()
                && isBegun(begin, open)
                && article.verbsBetween(begin, open).stream()
                        .noneMatch(verb -> reports(verb)
                                && !tellsClause(verb, open)
                                && !(speech.speech(verb).isEmpty()
                                        && isAttributed(quotation.outer().to())));
    }

    /** "condemned the “attack at sea,” an aide said". */
    private boolean isAttributed(int close) {
        int end = article.sentenceOf(close - 1).tokens().to();
        List<VerbGroup> behind = article.verbsBetween(close, end);
        return !behind.isEmpty()
                && speech.speech(behind.get(0)).isPresent()
                && behind.get(0).subjects().stream().anyMatch(subject -> subject.from() == close);
    }

    /** "told Peru that it must “act at once,” an aide said": the words before the quotation belong to a clause with "that". */
    private boolean tellsClause(VerbGroup verb, int open) {
        return frames.match(verb)
                .filter(match -> match.isClausal() && match.begin() < open)
                .filter(match -> article.token(match.begin() - 1).is("that"))
                .filter(match -> article.verbsBetween(match.begin(), open).stream()
                        .anyMatch(inner -> inner.form() == VerbGroup.Form.FINITE))
                .isPresent();
    }

    /** A cue with words that it reports, or right before the quotation; not "hold talks". */
    private boolean reports(VerbGroup verb) {
        return speech.speech(verb).isPresent()
                || (speech.isCue(verb) && frames.match(verb).isPresent());
    }

    /** A subject and its verb stand before the quotation; the tagger may take the verb for a noun: "The world faces “…”". */
    private boolean isBegun(int begin, int open) {
        boolean verb = article.verbsBetween(begin, open).stream()
                .anyMatch(found -> found.form() == VerbGroup.Form.FINITE
                        && !found.subjects().isEmpty());
        boolean phrase = article.chunkOf(begin)
                .filter(chunk ->
                        chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.tokens().to() == open)
                .filter(chunk -> chunk.tokens().size() > 1
                        && article.token(open - 1).lower().endsWith("s"))
                .isPresent();
        Token last = article.token(open - 1);
        boolean auxiliary = open - 1 > begin && (last.pos() == Pos.AUX || last.is("cannot"));
        return verb || phrase || auxiliary;
    }

    /**
     * "…," X said; "…," said X: the first verb behind the quotation, its subject behind it too; not what somebody "who asked
     * not to be named" told.
     */
    private Optional<Cue> behind(Quotation quotation) {
        int close = quotation.outer().to();
        if (close >= article.tokens().size() || isInside(quotation) || isTail(quotation)) {
            return Optional.empty();
        }
        Sentence sentence = article.sentenceOf(quotation.outer().last());
        int end = Math.min(sentence.tokens().to(), close + BEHIND);
        for (VerbGroup verb : article.verbsBetween(close, Math.max(close, end))) {
            boolean inserted =
                    verb.form() == VerbGroup.Form.PARTICIPLE || verb.form() == VerbGroup.Form.REDUCED_PASSIVE;
            if (inserted
                    && !speech.isQuoted(verb)
                    && article.token(verb.tokens().from() - 1).text().equals(",")) {
                continue;
            }
            boolean own = verb.subjects().stream().anyMatch(subject -> subject.from() >= close);
            Optional<Cue> cue = speech.speech(verb);
            boolean quoted = isToldByOthers(verb, end);
            boolean finite = verb.form() == VerbGroup.Form.FINITE || speech.isQuoted(verb) || speech.isHearsay(verb);
            if (own && isApart(close, verb)) {
                return Optional.empty();
            }
            boolean aside = verb.depth() > 0
                    && following.startsInfinitive(
                            verb.tokens().to(), sentence.tokens().to());
            if (cue.isPresent() && own && finite && !quoted && !aside) {
                return cue;
            }
            boolean around = verb.form() == VerbGroup.Form.FINITE
                    && cue.isEmpty()
                    && verb.subjects().stream()
                            .anyMatch(
                                    subject -> subject.to() <= quotation.outer().from()
                                            && sentence.tokens().contains(subject.from()));
            if (around || (own && verb.depth() == 0 && !quoted)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "“…”, while Lind said", "“…” and Lind warned": the clause of somebody else begins right behind the quotation. */
    private boolean isApart(int close, VerbGroup verb) {
        int at = article.token(close).text().equals(",") ? close + 1 : close;
        boolean link = at < article.tokens().size()
                && (article.token(at).is("while")
                        || article.token(at).is("and")
                        || article.token(at).is("but"));
        return link && verb.subjects().stream().anyMatch(subject -> subject.from() == at + 1);
    }

    /** "was quoted as saying", "is said to have told aides": the words are those of a verb behind it. */
    private boolean isToldByOthers(VerbGroup verb, int end) {
        return (QUOTED.contains(article.token(verb.head()).lower()) && (verb.passive() || quotesOther(verb, end)))
                || speech.isHearsayPassive(verb);
    }

    /** "it quoted Lind as telling reporters". */
    private boolean quotesOther(VerbGroup verb, int end) {
        return article.verbsBetween(verb.tokens().to(), end).stream()
                .findFirst()
                .filter(speech::isQuoted)
                .isPresent();
    }
}

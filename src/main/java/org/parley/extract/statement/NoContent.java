package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** Tells what behind a verb of speech holds no words that were said: whom, how long, why. */
final class NoContent {
    private static final Set<String> HEARERS = SpeechClass.WARNING_VERB.words();

    private static final Set<String> TAKES_NO_ACTOR = SpeechClass.NOT_OF_ACTOR.words();

    private static final Set<String> MUTUAL = SpeechClass.MUTUAL_SPEECH.words();

    private final ParsedArticle article;
    private final Speakers speakers;

    NoContent(ParsedArticle article, Speakers speakers) {
        this.article = article;
        this.speakers = speakers;
    }

    boolean is(VerbGroup verb, Match match, Range content) {
        return isSource(match)
                || isGround(verb, match)
                || isBare(match, content)
                || isIdle(match, content)
                || isReaction(verb, match, content)
                || isReception(match)
                || isMeans(match)
                || isPlace(match)
                || isRepresented(match)
                || isConversation(verb, match)
                || isPointer(match, content)
                || isSilence(match)
                || isExplained(verb, match);
    }

    /** "spoke for an hour", "with aides standing by his side", "agreed to differ". */
    private boolean isIdle(Match match, Range content) {
        boolean lasting = match.row().particle().contains("for")
                && MUTUAL.contains(match.row().lemma())
                && article.chunkOf(content.from())
                        .filter(chunk ->
                                chunk.is(Chunk.Kind.TIME) && chunk.tokens().size() > 1)
                        .isPresent();
        boolean side = match.row().particle().contains("by")
                && article.chunkOf(content.from())
                        .filter(chunk -> article.token(chunk.head()).is("side"))
                        .isPresent();
        boolean differs = match.row().frame() == Frame.TO_INF
                && content.size() > 1
                && SpeechClass.AT_ODDS.holds(article.token(content.from() + 1));
        return lasting || side || differs;
    }

    /** "responded to the strike", "responded to the remark, saying": the reporter names the matter. */
    private boolean isReaction(VerbGroup verb, Match match, Range content) {
        boolean respond = match.row().lemma().equals("respond") && match.row().frame() == Frame.PREP;
        boolean words = article.chunkOf(content.from())
                .filter(chunk -> SpeechClass.DOCUMENT.holds(article.token(chunk.head())))
                .isPresent();
        return respond && (!words || verb.form() == Form.PARTICIPLE);
    }

    /** "welcomed the envoys to the palace", "welcomed him at the airport": a guest, and where he was received. */
    private boolean isReception(Match match) {
        boolean guest = match.row().lemma().equals("welcome")
                && match.row().frame() == Frame.OBJECT
                && article.chunkOf(match.begin())
                        .flatMap(object -> speakers.of(object.tokens()))
                        .filter(found -> found.keys().stream()
                                .allMatch(
                                        key -> key.kind() == EntityKind.PERSON || key.kind() == EntityKind.DELEGATION))
                        .isPresent();
        int behind = behindObject(match);
        return guest
                && behind + 1 < article.tokens().size()
                && SpeechClass.RECEIVED_AT.holds(article.token(behind))
                && article.chunkOf(behind + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent();
    }

    /** "backs the process through an envoy": a deed, not a word. */
    private boolean isMeans(Match match) {
        int behind = behindObject(match);
        return SpeechClass.NOT_OF_ACTOR.holds(match.row().lemma())
                && match.row().act() == SpeechAct.PRAISE
                && match.row().frame() == Frame.OBJECT
                && behind + 1 < article.tokens().size()
                && (article.token(behind).is("through") || article.token(behind).is("via"));
    }

    /** "pointed to Lima, where": a place that the reporter goes on about. */
    private boolean isPlace(Match match) {
        int behind = behindObject(match);
        return match.row().particle().contains("to")
                && match.row().act() == SpeechAct.ASSERT
                && behind + 1 < article.tokens().size()
                && article.token(behind).text().equals(",")
                && article.token(behind + 1).is("where");
    }

    /** "spoke for the people": in whose name, nothing that was said. */
    private boolean isRepresented(Match match) {
        return MUTUAL.contains(match.row().lemma())
                && match.row().particle().equals(List.of("for"))
                && article.chunkOf(match.begin())
                        .flatMap(object -> speakers.of(object.tokens()))
                        .isPresent();
    }

    private int behindObject(Match match) {
        return article.chunkOf(match.begin())
                .map(object -> object.tokens().to())
                .orElse(match.begin());
    }

    /** "Lind and her aides talked about a new envoy": among themselves. */
    private boolean isConversation(VerbGroup verb, Match match) {
        return MUTUAL.contains(match.row().lemma())
                && match.row().particle().contains("about")
                && verb.subjects().size() > 1;
    }

    /** "said this in an interview", "announced this after the talks": words told before. */
    private boolean isPointer(Match match, Range content) {
        boolean tells = match.row().act() == SpeechAct.ASSERT || match.row().act() == SpeechAct.ANNOUNCE;
        boolean alone = article.chunkOf(content.from())
                .filter(chunk -> chunk.tokens().size() == 1)
                .isPresent();
        return tells
                && alone
                && match.row().frame() != Frame.AS
                && match.row().frame() != Frame.COMPLEMENT
                && article.token(content.from()).is("this")
                && article.verbsBetween(content.from() + 1, Math.min(content.to(), content.from() + 2))
                        .isEmpty();
    }

    /** "declined comment", "refused further comment on the talks". */
    private boolean isSilence(Match match) {
        return match.row().act() == SpeechAct.REJECT
                && match.row().frame() == Frame.OBJECT
                && article.chunkOf(match.begin())
                        .filter(object -> article.token(object.head()).is("comment"))
                        .filter(object -> article.token(object.tokens().from()).pos() != Pos.DET)
                        .isPresent();
    }

    /** "She was referring to the dinner": the reporter tells what words said before are about. */
    private boolean isExplained(VerbGroup verb, Match match) {
        return verb.form() == Form.FINITE
                && match.row().frame() == Frame.PREP
                && (match.row().lemma().equals("refer") || match.row().lemma().equals("allude"))
                && article.token(verb.head()).lower().endsWith("ing");
    }

    /** "called for 8 October", "warned Peru": a day or a hearer, no words. */
    private boolean isBare(Match match, Range content) {
        Optional<Chunk> whole =
                article.chunkOf(content.from()).filter(chunk -> chunk.tokens().to() >= content.to());
        boolean time = whole.filter(chunk -> chunk.is(Chunk.Kind.TIME))
                .filter(chunk -> article.token(chunk.tokens().last()).isCapitalised())
                .isPresent();
        boolean hearer = match.row().frame() == Frame.OBJECT
                && HEARERS.contains(match.row().lemma())
                && whole.flatMap(chunk -> speakers.of(chunk.tokens())).isPresent();
        return time || hearer;
    }

    /** "citing threats, she stayed away": the reporter's account of why. */
    private boolean isGround(VerbGroup verb, Match match) {
        return verb.form() == Form.PARTICIPLE
                && match.row().lemma().equals("cite")
                && match.row().frame() == Frame.OBJECT;
    }

    /** "The paper cited two diplomats", "backs the rebels": who it is from or about, nothing that was said. */
    private boolean isSource(Match match) {
        return TAKES_NO_ACTOR.contains(match.row().lemma())
                && match.row().frame() == Frame.OBJECT
                && article.token(match.begin()).pos() != Pos.PRON
                && article.chunkOf(match.begin())
                        .filter(object -> ActorResolver.isDocument(
                                article.token(object.head()).lower()))
                        .isEmpty()
                && article.chunkOf(match.begin())
                        .flatMap(object -> speakers.of(object.tokens()))
                        .isPresent();
    }
}

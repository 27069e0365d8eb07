package org.parley.extract.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;

/** What a neutral verb ("said") does by its content: announce what the speaker will do, hope, demand. */
final class ContentAct {
    private static final Set<String> SELF = SpeechClass.OWN_PRONOUN.words();
    private static final Set<String> WILL = Set.of("will", "would", "'ll", "shall");

    private static final Set<String> FACTUAL = SpeechClass.FACTUAL_MODAL.words();
    private static final Set<SpeechAct> ATTITUDES =
            EnumSet.of(SpeechAct.PRAISE, SpeechAct.CRITICISE, SpeechAct.REJECT, SpeechAct.HOPE);

    private static final Set<String> SPEAKER = Set.of("we", "i");

    private final ParsedArticle article;
    private final FrameMatcher frames;

    ContentAct(Reading reading) {
        this.article = reading.article();
        this.frames = reading.frames();
    }

    /** "We condemn the raid", "I thank the envoy": who speaks names the act. */
    Optional<SpeechAct> ofSpeech(Range content) {
        return article.verbsBetween(content.from(), content.to()).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .filter(verb -> !verb.negated() && verb.modal().isEmpty() && isSpeakers(verb))
                .flatMap(frames::match)
                .map(match -> match.row().act())
                .or(() -> future(content));
    }

    private boolean isSpeakers(VerbGroup verb) {
        return verb.tense() == VerbGroup.Tense.PRESENT
                && verb.subjects().size() == 1
                && verb.subjects().get(0).size() == 1
                && SPEAKER.contains(article.token(verb.subjects().get(0).from()).lower());
    }

    /** Of a clause in the reporter's words. */
    Optional<SpeechAct> of(Range content) {
        return article.verbsBetween(content.from(), content.to()).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .flatMap(this::attitude)
                .or(() -> future(content));
    }

    private Optional<SpeechAct> future(Range content) {
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(content.from()))) {
            if (!content.contains(verb.tokens()) || verb.form() != VerbGroup.Form.FINITE) {
                continue;
            }
            String head = article.token(verb.head()).lower();
            if (head.startsWith("hope") || head.startsWith("wish")) {
                return Optional.of(SpeechAct.HOPE);
            }
            boolean self = SELF.contains(article.token(content.from()).lower());
            boolean future = verb.modal().filter(WILL::contains).isPresent();
            boolean lasts = head.equals("take") && article.token(content.from()).is("it");
            boolean deed = !lasts && !SpeechClass.NO_DEED.holds(head) && !isConditional(content);
            return self && future && deed && !verb.negated() ? Optional.of(SpeechAct.ANNOUNCE) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "he would come if asked": nothing is announced. */
    private boolean isConditional(Range content) {
        return content.indices()
                .anyMatch(i -> article.token(i).is("if") || article.token(i).is("unless"));
    }

    /** The clause tells what is or was, or what could or would be; not "must leave", "leave", "might come". */
    boolean isIndicative(Range content) {
        return article.verbsBetween(content.from(), content.to()).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .filter(verb -> verb.modal().map(FACTUAL::contains).orElseGet(() -> isInflected(verb)))
                .isPresent();
    }

    /** "was", "has", "agrees", "left": not the bare form that follows what is demanded. */
    private boolean isInflected(VerbGroup verb) {
        String first = article.token(verb.tokens().from()).lower();
        return verb.tense() == VerbGroup.Tense.PAST
                || first.endsWith("s")
                || first.equals("are")
                || first.equals("have");
    }

    /** "said he welcomed the plan": the speaker's own attitude names the act. */
    private Optional<SpeechAct> attitude(VerbGroup verb) {
        boolean own = verb.subjects().size() == 1
                && verb.subjects().get(0).size() == 1
                && SELF.contains(article.token(verb.subjects().get(0).from()).lower());
        boolean simple =
                verb.tokens().size() == 1 && !verb.negated() && verb.modal().isEmpty();
        return own && simple
                ? frames.match(verb).map(match -> match.row().act()).filter(ATTITUDES::contains)
                : Optional.empty();
    }
}

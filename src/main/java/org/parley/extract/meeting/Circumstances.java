package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/**
 * Reads from the phrases behind an encounter who else had a part in it: "hosted by Norway", "with Lara presiding", "under the
 * mediation of Qatar", "accompanied by Soto", "without Chile".
 */
final class Circumstances {
    /** Words between "with" and the participle behind those named. */
    private static final int ABSOLUTE = 14;

    private final Scene scene;
    private final ParsedArticle article;
    private final Mediation mediation;

    Circumstances(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.mediation = new Mediation(article, scene.words(), scene.participants());
    }

    /** @param all the encounters of the sentence in text order */
    void tell(List<Encounter> all, Sentence sentence) {
        List<Encounter> here = all.stream()
                .filter(mention -> !MentionKinds.isPresence(mention))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        Range tokens = sentence.tokens();
        article.verbsIn(sentence).forEach(verb -> {
            participle(here, verb, tokens);
            relative(here, verb, tokens);
        });
        if (article.token(tokens.from()).is("with")) {
            absolute(here.get(0), tokens.from(), tokens);
        }
        for (int i = here.get(0).trigger.to(); i < tokens.to(); i++) {
            int at = i;
            if (isPreposition(i)) {
                last(here, i).ifPresent(encounter -> phrase(encounter, at, tokens));
            }
        }
    }

    private boolean isPreposition(int token) {
        return article.chunkOf(token)
                        .filter(chunk -> chunk.is(Kind.PREPOSITION))
                        .isPresent()
                || article.token(token).is("without");
    }

    /** The encounter told last before the token, with nothing but where, when and of whom between. */
    private Optional<Encounter> last(List<Encounter> here, int token) {
        return here.stream()
                .filter(encounter -> encounter.trigger.to() <= token)
                .reduce((one, other) -> other)
                .filter(encounter -> isPlain(new Range(encounter.trigger.to(), token)));
    }

    private boolean isPlain(Range between) {
        int i = between.from();
        while (i < between.to()) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.filter(this::isPlain).isEmpty()) {
                return false;
            }
            i = chunk.get().tokens().to();
        }
        return true;
    }

    /** No verb and no thing: "truce" may be what was brokered. */
    private boolean isPlain(Chunk chunk) {
        return switch (chunk.kind()) {
            case PREPOSITION, TIME, COMMA, CONJUNCTION -> true;
            case NOUN_PHRASE -> isSetting(chunk);
            case VERB_GROUP -> isTakingPlace(chunk);
            case OTHER -> article.token(chunk.head()).pos() == Pos.ADV;
            default -> false;
        };
    }

    /** "the talks opened", "were held", "took place". */
    private boolean isTakingPlace(Chunk verb) {
        return article.token(verb.head()).pos() == Pos.VERB && scene.is(Use.HAPPENING, verb.head());
    }

    private boolean isSetting(Chunk phrase) {
        Token head = article.token(phrase.head());
        return head.is("place")
                || head.isCapitalised()
                || scene.is(Use.PARTY_HEAD, phrase.head())
                || scene.is(Use.GROUP, phrase.head())
                || scene.words().noun(head.lower()).isPresent()
                || scene.is(Use.VENUE, phrase.head())
                || scene.is(Use.TOWN, phrase.head())
                || !scene.participants().of(phrase.tokens()).isEmpty();
    }

    /** "the talks, which Norway is hosting", "a session that was chaired by Lara". */
    private void relative(List<Encounter> here, VerbGroup verb, Range sentence) {
        int relative = verb.passive()
                ? verb.tokens().from() - 1
                : verb.subjects().stream().mapToInt(Range::from).min().orElse(0) - 1;
        boolean told = verb.form() == VerbGroup.Form.FINITE
                && !verb.negated()
                && relative > sentence.from()
                && relative < verb.tokens().from()
                && (article.token(relative).is("which")
                        || article.token(relative).is("that"));
        if (!told) {
            return;
        }
        List<EntityKey> who = verb.passive()
                ? verb.agent()
                        .map(agent -> scene.participants().list(agent.from(), sentence.to()))
                        .orElse(List.of())
                : verb.subjects().stream()
                        .flatMap(phrase -> scene.participants().of(phrase).stream())
                        .toList();
        String word = article.token(verb.head()).lower();
        last(here, relative)
                .flatMap(encounter ->
                        encounter.part(scene.words().handling(word), verb.passive() && word.equals("convened")))
                .ifPresent(part -> part.addAll(who));
    }

    /** ", hosted by Norway", ", accompanied by Soto". */
    private void participle(List<Encounter> here, VerbGroup verb, Range sentence) {
        if (verb.form() != VerbGroup.Form.REDUCED_PASSIVE || verb.agent().isEmpty()) {
            return;
        }
        int from = verb.agent().get().from();
        if (scene.is(Use.ACCOMPANYING, verb.head())) {
            last(here, verb.tokens().from())
                    .or(() -> next(here, verb))
                    .filter(Circumstances::isTold)
                    .ifPresent(encounter -> encounter.participants.addAll(persons(from, sentence)));
            return;
        }
        last(here, verb.tokens().from()).ifPresent(encounter -> {
            String word = article.token(verb.head()).lower();
            encounter
                    .part(scene.words().handling(word), word.equals("convened"))
                    .ifPresent(part -> part.addAll(scene.participants().list(from, sentence.to())));
        });
    }

    /** "Lara, accompanied by Soto, met Varga". */
    private Optional<Encounter> next(List<Encounter> here, VerbGroup verb) {
        return here.stream()
                .filter(encounter -> encounter.verbal
                        && encounter.trigger.from() > verb.tokens().to())
                .findFirst()
                .filter(encounter -> article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(other -> other.tokens().overlaps(encounter.trigger))
                        .flatMap(other -> other.subjects().stream())
                        .anyMatch(subject -> subject.to() <= verb.tokens().from()
                                && verb.subjects().contains(subject)));
    }

    private static boolean isTold(Encounter encounter) {
        return !encounter.unreal && !encounter.rule.equals(AlsoThere.RULE);
    }

    private List<EntityKey> persons(int from, Range sentence) {
        return scene.participants().list(from, sentence.to()).stream()
                .filter(key -> key.kind() == EntityKind.PERSON)
                .toList();
    }

    private void phrase(Encounter encounter, int at, Range sentence) {
        encounter.mediators.addAll(mediation.behind(at));
        if (article.token(at).is("with")) {
            absolute(encounter, at, sentence);
        }
        if (article.token(at).is("with") || article.token(at).is("in")) {
            partaking(encounter, at, sentence);
        }
        if (article.token(at).is("without") && isTold(encounter) && isReal(encounter)) {
            encounter.absentees.addAll(named(at + 1, sentence));
            encounter.participants.removeAll(encounter.absentees);
        }
    }

    private static boolean isReal(Encounter encounter) {
        return encounter
                .status
                .filter(status -> status == MeetingStatus.HELD || status == MeetingStatus.PLANNED)
                .isPresent();
    }

    /** "without Chile", not "without Chilean help". */
    private List<EntityKey> named(int from, Range sentence) {
        return article.chunkOf(Math.min(from, sentence.last()))
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && (article.token(chunk.head()).isCapitalised() || scene.is(Use.PARTY_HEAD, chunk.head())))
                .map(chunk -> scene.participants().list(chunk.tokens().from(), sentence.to()))
                .orElse(List.of());
    }

    /** "with the participation of Chile", "in the presence of Lara". */
    private void partaking(Encounter encounter, int at, Range sentence) {
        article.chunkOf(Math.min(at + 1, sentence.last()))
                .filter(chunk -> scene.is(Use.PARTAKING, chunk.head()))
                .map(chunk -> chunk.tokens().to())
                .filter(of -> of + 1 < sentence.to()
                        && (article.token(of).is("of") || article.token(of).is("from")))
                .ifPresent(
                        of -> encounter.participants.addAll(scene.participants().list(of + 1, sentence.to(), true)));
    }

    /** "with Lara presiding", "with Qatar acting as mediator", "with Lara in the chair", "with Chile absent". */
    private void absolute(Encounter encounter, int with, Range sentence) {
        int tail = tail(with, sentence);
        if (tail == with) {
            return;
        }
        Optional<Set<EntityKey>> part = partAt(encounter, tail);
        part.ifPresent(keys -> {
            List<EntityKey> who = scene.participants().list(with + 1, tail, true);
            keys.addAll(who);
            if (!keys.equals(encounter.participants)) {
                encounter.participants.removeAll(who);
            }
        });
    }

    /** Behind those named after "with": the first token of what is said of them. */
    private int tail(int with, Range sentence) {
        int limit = Math.min(sentence.to(), with + ABSOLUTE);
        int i = with + 1;
        while (i < limit) {
            Optional<Chunk> chunk = article.chunkOf(i);
            boolean list = chunk.filter(c -> c.is(Kind.NOUN_PHRASE) || c.is(Kind.CONJUNCTION) || c.is(Kind.COMMA))
                    .isPresent();
            if (!list || scene.is(Use.BEING_AWAY, i)) {
                return chunk.isEmpty() || chunk.get().is(Kind.OTHER) ? with : i;
            }
            i = chunk.get().tokens().to();
        }
        return with;
    }

    private Optional<Set<EntityKey>> partAt(Encounter encounter, int tail) {
        String word = article.token(tail).lower();
        if (scene.is(Use.BEING_AWAY, tail)) {
            return Optional.of(encounter.absentees);
        }
        boolean serving = scene.is(Use.SERVING, tail);
        int as = serving ? tail + 1 : tail;
        if (article.token(as).is("as")) {
            return ofOffice(encounter, as + 1);
        }
        if (article.token(tail).is("in")) {
            return ofOffice(encounter, tail + 1);
        }
        return word.endsWith("ing") ? encounter.part(scene.words().handling(word), false) : Optional.empty();
    }

    /** "as mediator", "as host", "in the chair", "in attendance". */
    private Optional<Set<EntityKey>> ofOffice(Encounter encounter, int at) {
        int token = Math.min(at, article.tokens().size() - 1);
        int head = article.chunkOf(token).map(Chunk::head).orElse(token);
        if (scene.is(Use.MEDIATOR_NOUN, head)) {
            return Optional.of(encounter.mediators);
        }
        if (scene.is(Use.HOST_NOUN, head)) {
            return Optional.of(encounter.hosts);
        }
        if (scene.is(Use.CHAIR_NOUN, head)) {
            return Optional.of(encounter.chairs);
        }
        return scene.is(Use.BEING_THERE, head) ? Optional.of(encounter.participants) : Optional.empty();
    }
}

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
    private final Scene scene;
    private final ParsedArticle article;
    private final Mediation mediation;
    private final Absolutes absolutes;

    Circumstances(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.mediation = new Mediation(article, scene.words(), scene.participants());
        this.absolutes = new Absolutes(scene);
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
            absolutes.tell(here.get(0), tokens.from(), tokens);
        }
        for (int i = here.get(0).trigger.to(); i < tokens.to(); i++) {
            int at = i;
            if (article.token(i).is("with")) {
                here.stream()
                        .filter(encounter -> encounter.trigger.to() <= at)
                        .forEach(encounter -> support(encounter, at, tokens));
            }
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
        if (verb.passive() && scene.is(Use.SKIPPING, verb.head())) {
            last(here, relative).ifPresent(encounter -> encounter.absentees.addAll(who));
        }
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
            List<EntityKey> who = scene.participants().list(from, sentence.to());
            Optional<Set<EntityKey>> part = encounter.part(scene.words().handling(word), word.equals("convened"));
            part.ifPresent(those -> those.addAll(who));
            part.filter(those -> those == encounter.hosts && isMeal(encounter))
                    .ifPresent(those -> encounter.participants.addAll(persons(from, sentence)));
        });
    }

    /** "attended a dinner given by Lara": who gives it eats with the guests. */
    private static boolean isMeal(Encounter encounter) {
        return encounter.rule.equals(Sufficiency.MEAL);
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
        (mediation.isChair(at) ? encounter.chairs : encounter.mediators).addAll(mediation.behind(at));
        if (article.token(at).is("with")) {
            absolutes.tell(encounter, at, sentence);
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

    /** "with the support of Norway and Qatar": they stay outside, unless the sentence named them before. */
    private void support(Encounter encounter, int with, Range sentence) {
        article.chunkOf(Math.min(with + 1, sentence.last()))
                .filter(chunk -> scene.is(Use.SUPPORT, chunk.head()))
                .map(chunk -> chunk.tokens().to())
                .filter(of -> of + 1 < sentence.to() && scene.is(Use.ORIGIN, of))
                .map(of -> scene.participants().list(of + 1, sentence.to(), true))
                .ifPresent(helpers -> encounter.participants.removeIf(
                        key -> helpers.contains(key) && !isNamed(key, new Range(sentence.from(), with))));
    }

    private boolean isNamed(EntityKey key, Range words) {
        return scene.linked().referencesIn(words).stream()
                .anyMatch(reference -> reference.entities().contains(key));
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
}

package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/** Finds who stayed away: "opted not to attend", "would not take part", "X's absence", "a boycott by X". */
final class Absences {
    private static final Set<String> AWAY_FROM = Set.of("from", "at");

    private static final Set<String> MOVING = Set.of("go", "come");

    /** Not "he's", which is "he has" as often. */
    private static final Set<String> BE = Set.of("be", "is", "was", "were", "been", "are");

    static final String RULE = "absence";

    private static final Set<String> ELSEWHERE = WordClass.MOTION_ELSEWHERE.words();

    /** Words between a verb and the encounter that it is away from. */
    private static final int FROM = 3;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final Participants participants;
    private final MeetingWords words;

    Absences(LinkedArticle linked, MeetingWords words) {
        this.words = words;
        this.linked = linked;
        this.article = linked.parsed();
        this.participants = new Participants(linked, words);
    }

    /** Mentions that only tell of absentees, pointing back to an encounter told elsewhere. */
    List<Encounter> find(List<Encounter> known) {
        List<Encounter> absences = new ArrayList<>();
        ActorResolver actors = new ActorResolver(linked);
        for (VerbGroup verb : article.verbs()) {
            if ((isAbsence(verb) && !isOfOther(verb)) || (isExclusion(verb) && isBesideOne(known, verb.head()))) {
                List<EntityKey> away = absentees(actors, verb).stream()
                        .filter(key -> isMeant(key, verb) || isSideAway(key, verb, known))
                        .toList();
                add(absences, known, verb.tokens(), away);
            }
        }
        for (Chunk phrase : article.chunks()) {
            boolean absence = phrase.is(Chunk.Kind.NOUN_PHRASE)
                    && (words.is(Use.ABSENCE, article.token(phrase.head())) || isWithout(phrase))
                    && article.annotated()
                                    .blockOf(article.sentenceOf(phrase.head()))
                                    .kind()
                            == Block.Kind.BODY;
            add(
                    absences,
                    known,
                    phrase.tokens(),
                    absence && isBesideOne(known, phrase.head()) ? whose(phrase) : List.of());
        }
        return absences;
    }

    /** An encounter is told in the sentence or right before it: absence from work, a boycott of goods are others. */
    private boolean isBesideOne(List<Encounter> known, int token) {
        int sentence = article.sentenceOf(token).index();
        return known.stream()
                .map(mention -> article.sentenceOf(mention.trigger.from()).index())
                .anyMatch(other -> sentence - other == 0 || sentence - other == 1);
    }

    private void add(List<Encounter> absences, List<Encounter> known, Range tokens, List<EntityKey> who) {
        boolean taken = known.stream().anyMatch(m -> m.evidence.contains(tokens) && !m.absentees.isEmpty());
        boolean thought = known.stream()
                .anyMatch(m -> m.unreal
                        && m.trigger.to() <= tokens.from()
                        && article.sentenceOf(m.trigger.from()).equals(article.sentenceOf(tokens.from())));
        Optional<Encounter> missed = missed(known, tokens);
        missed.filter(encounter -> !who.isEmpty()).ifPresent(encounter -> {
            encounter.absentees.addAll(who);
            encounter.participants.removeAll(who);
        });
        if (!taken && !thought && missed.isEmpty() && !who.isEmpty()) {
            Encounter absence = new Encounter(tokens, MeetingKind.TALKS, RULE);
            absence.absentees.addAll(who);
            absence.definite = true;
            absences.add(absence);
        }
    }

    /** "was absent from the talks", "stayed away from a meeting": the one behind "from". */
    private Optional<Encounter> missed(List<Encounter> known, Range verb) {
        return known.stream()
                .filter(mention -> mention.trigger.from() > verb.to()
                        && mention.trigger.from() - verb.to() < FROM
                        && AWAY_FROM.contains(
                                article.token(mention.trigger.from() - 1).lower()))
                .findFirst();
    }

    /** Who does not do it; of "his decision not to attend" the one who decides. */
    private List<EntityKey> absentees(ActorResolver actors, VerbGroup verb) {
        int before = verb.tokens().from()
                - (article.token(Math.max(0, verb.tokens().from() - 1)).is("not") ? 2 : 1);
        if (verb.form() == Form.INFINITIVE
                && before > 0
                && (words.is(Use.JOURNEY, article.token(before)) || words.is(Use.INABILITY, article.token(before)))) {
            List<EntityKey> owners =
                    article.chunkOf(before).map(participants::possessors).orElse(List.of());
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return actors.of(verb.subjects()).map(ActorResolver.Actors::keys).orElse(List.of());
    }

    private boolean isMeant(EntityKey key, VerbGroup verb) {
        boolean person = key.kind() == EntityKind.PERSON || key.kind() == EntityKind.DELEGATION;
        return (person
                        || words.is(Use.TAKING_PART, article.token(verb.head()))
                        || words.is(Use.TURNING_UP, article.token(verb.head()).lower() + " " + next(verb))
                        || isSending(verb)
                        || isExclusion(verb)
                        || isDeclined(verb))
                && !linked.entity(key).anonymous();
    }

    /** "Peru and Chile held talks, but Bolivia stayed away": a state too, where an encounter is told, and from nothing else. */
    private boolean isSideAway(EntityKey key, VerbGroup verb, List<Encounter> known) {
        int from = verb.tokens().to() + 1;
        boolean away = words.is(Use.STAYING_AWAY, article.token(verb.head()).lower() + " " + next(verb));
        boolean ofOther = from < article.tokens().size()
                && article.token(from).is("from")
                && missed(known, verb.tokens()).isEmpty();
        return away
                && !ofOther
                && key.kind() != EntityKind.PLACE
                && !linked.entity(key).anonymous()
                && isBesideOne(known, verb.head());
    }

    /** "Lara's absence", "the absence of Lara", "a boycott by Lara". */
    private List<EntityKey> whose(Chunk phrase) {
        List<EntityKey> owners =
                isWithout(phrase) ? participants.possessors(phrase) : persons(participants.possessors(phrase));
        int next = phrase.tokens().to();
        boolean behind = next + 1 < article.tokens().size()
                && (article.token(next).is("of") || article.token(next).is("by"));
        if (!owners.isEmpty() || !behind) {
            return owners;
        }
        boolean boycott = article.token(phrase.head()).is("boycott");
        List<EntityKey> named = boycott == article.token(next).is("by")
                ? participants.list(next + 1, article.sentenceOf(next).tokens().to())
                : List.of();
        return isWithout(phrase) ? named : persons(named);
    }

    private static List<EntityKey> persons(List<EntityKey> keys) {
        return keys.stream().filter(key -> key.kind() == EntityKind.PERSON).toList();
    }

    /** "would not attend", "stayed away", "was absent", "was not there". */
    private boolean isAbsence(VerbGroup verb) {
        String head = article.token(verb.head()).lower();
        String next = next(verb);
        boolean negated = verb.negated()
                || (verb.tokens().from() > 0
                        && article.token(verb.tokens().from() - 1).is("not"));
        boolean being = BE.contains(head);
        boolean gone = head.equals("absent")
                ? !negated
                : being && (negated ? next.equals("there") || next.equals("present") : next.equals("absent"));
        boolean away = verb.form() != Form.PARTICIPLE && words.is(Use.STAYING_AWAY, head + " " + next);
        boolean never = head.equals("left")
                && article.token(verb.tokens().from()).is("never")
                && isCapital(verb.tokens().to());
        return gone
                || away
                || never
                || isRefusal(verb, head, next)
                || isDeclined(verb)
                || (negated && (isAttending(head, next) || isSending(verb)));
    }

    /** The word behind the verb; of "was notably absent" the adjective. */
    private String next(VerbGroup verb) {
        int at = verb.tokens().to();
        boolean adverb =
                at + 1 < article.tokens().size() && article.token(at).lower().endsWith("ly");
        int next = adverb ? at + 1 : at;
        return next < article.tokens().size() ? article.token(next).lower() : "";
    }

    /** "did not attend", "never left Lima"; who cannot go home, or back on their word, stays away from nothing. */
    private boolean isAttending(String head, String next) {
        boolean moving = MOVING.contains(head);
        boolean part = head.equals("take") && next.equals("part");
        return (words.is(Use.ATTENDING, head) || part)
                && !(moving && (ELSEWHERE.contains(next) || words.is(Use.PHRASAL, next)));
    }

    /** "without the participation of Lara", "without Lara's presence". */
    private boolean isWithout(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        return before >= 0
                && article.token(before).is("without")
                && words.is(Use.PARTAKING, article.token(phrase.head()));
    }

    /** "send a delegation", "send negotiators". */
    private boolean isSending(VerbGroup verb) {
        return article.token(verb.head()).is("send")
                && verb.tokens().to() < article.tokens().size()
                && article.chunkOf(verb.tokens().to())
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                                && (words.is(Use.TEAM, article.token(chunk.head()))
                                        || words.is(Use.PARTY_HEAD, article.token(chunk.head()))))
                        .isPresent();
    }

    /** "was excluded from the talks", "has not been invited". */
    private boolean isExclusion(VerbGroup verb) {
        boolean invited = words.is(Use.ADMITTED, article.token(verb.head()));
        return verb.passive()
                && verb.form() == Form.FINITE
                && (verb.negated() ? invited : words.is(Use.EXCLUDING, article.token(verb.head())));
    }

    /** "never took part in the arms race": not an encounter. */
    private boolean isOfOther(VerbGroup verb) {
        int in = verb.tokens().to();
        boolean behind = article.token(verb.head()).lower().startsWith("participat")
                && in + 1 < article.tokens().size()
                && article.token(in).is("in");
        return behind
                && article.chunkOf(in + 1)
                        .filter(chunk ->
                                words.noun(article.token(chunk.head()).lower()).isEmpty())
                        .isPresent();
    }

    /** "never left Lima", where the next word is a name. */
    private boolean isCapital(int token) {
        return token < article.tokens().size() && article.token(token).isCapitalised();
    }

    /** "was invited but declined": nothing says what. */
    private boolean isDeclined(VerbGroup verb) {
        int but = verb.tokens().from() - 1;
        int next = verb.tokens().to();
        boolean ends = next >= article.tokens().size()
                || article.chunkOf(next)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.PREPOSITION))
                        .isEmpty();
        return verb.form() == Form.FINITE
                && !verb.negated()
                && ends
                && but > 0
                && article.token(but).is("but")
                && words.is(Use.REFUSAL, article.token(verb.head()))
                && article.verbsIn(article.sentenceOf(but)).stream()
                        .filter(other -> other.tokens().to() <= but)
                        .reduce((first, last) -> last)
                        .filter(other -> other.passive() && words.is(Use.INVITING, article.token(other.head())))
                        .isPresent();
    }

    /** "refused to attend", "failed to show up", "her inability to attend". */
    private boolean isRefusal(VerbGroup verb, String head, String next) {
        int before = verb.tokens().from() - 1;
        boolean coming = words.is(Use.TAKING_PART, head) || words.is(Use.TURNING_UP, head + " " + next);
        return verb.form() == Form.INFINITIVE
                && before > 0
                && (coming || isSending(verb) || isExclusion(verb))
                && (words.is(Use.REFUSAL, article.token(before)) || words.is(Use.INABILITY, article.token(before)));
    }
}

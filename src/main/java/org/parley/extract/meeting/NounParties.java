package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the parties of an encounter that a noun names: behind it, or among the subjects of its sentence. */
final class NounParties {
    /** Between an envoy and what he is sent to. */
    private static final Set<String> ENVOY_OF = Set.of("in", "at", "to", "for");

    /** Behind "speaking". */
    private static final int REACH = 14;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final SpokenWords speech;
    private final Subjects subjects;
    private final Control control;
    private final Mediation mediation;
    private final CallParties calls;
    private final PartyReach reach;
    private final MainSubject main;

    NounParties(ParsedArticle article, MeetingWords words, Participants participants, SpokenWords speech) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.speech = speech;
        this.subjects = new Subjects(article, words, participants);
        this.control = new Control(article, words, participants);
        this.calls = new CallParties(article, words, participants, subjects);
        this.mediation = new Mediation(article, words, participants);
        this.main = new MainSubject(article, words, subjects);
        this.reach = new PartyReach(article, words);
    }

    /** "between A and B", "with A and B", "of A and B" behind the noun. */
    void behind(Encounter encounter, Chunk phrase) {
        Range sentence = article.sentenceOf(phrase.head()).tokens();
        int limit = Math.min(sentence.to(), phrase.tokens().to() + REACH);
        for (int i = phrase.tokens().to(); i < limit; i++) {
            String word = article.token(i).lower();
            if (reach.stops(i, phrase)) {
                return;
            }
            List<EntityKey> brokers = mediation.behind(i);
            (mediation.isChair(i) ? encounter.chairs : encounter.mediators).addAll(brokers);
            boolean jointly = i > 0 && words.is(Use.JOINTLY, article.token(i - 1));
            boolean ofOther = word.equals("between") && isOfOther(i, phrase);
            boolean other = jointly || ofOther || !brokers.isEmpty() || reach.isAbsolute(i, phrase);
            if (words.is(Use.PARTY_PREPOSITION, word) && !other) {
                boolean closed = word.equals("between") || word.equals("among") || beginsClause(phrase);
                List<EntityKey> others = holders(i + 1, participants.list(i + 1, sentence.to(), closed));
                encounter.participants.addAll(others);
                encounter.closed |= word.equals("between") && others.size() != 1;
                encounter.withOne |= word.equals("with") && others.size() == 1;
                encounter.withUnnamed |= word.equals("with") && others.isEmpty() && namesGroup(i + 1, sentence.to());
                encounter.withGroup |= others.size() < 2 && namesGroup(i + 1, sentence.to());
                encounter.evidence = others.isEmpty()
                        ? encounter.evidence
                        : Range.covering(encounter.evidence, new Range(i, Math.min(i + 2, sentence.to())));
            }
            if (word.equals("of") && i == article.pastTime(phrase.tokens().to(), limit)) {
                List<EntityKey> members = participants.list(i + 1, sentence.to(), beginsClause(phrase));
                encounter.participants.addAll(members);
                encounter.ofOthers =
                        encounter.indefinite && members.isEmpty() && i + 1 < sentence.to() && isBarePlural(i + 1);
            }
        }
    }

    /** "between the presidents of Peru and Chile, Lara and Soto": those who are named, not their states too. */
    private List<EntityKey> holders(int at, List<EntityKey> found) {
        boolean chiefs = at < article.tokens().size()
                && article.chunkOf(at)
                        .filter(chunk -> words.is(Use.CHIEF, article.token(chunk.head()))
                                && article.token(chunk.head()).lower().endsWith("s"))
                        .isPresent();
        List<EntityKey> persons =
                found.stream().filter(key -> key.kind() == EntityKind.PERSON).toList();
        return chiefs && persons.size() > 1 ? persons : found;
    }

    /** "African states", "tribal elders". */
    private boolean isBarePlural(int at) {
        return article.chunkOf(at)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && !words.is(Use.DEFINITE, article.token(chunk.tokens().from()))
                        && article.token(chunk.head()).pos() == Pos.NOUN
                        && article.token(chunk.head()).lower().endsWith("s"))
                .isPresent();
    }

    /** The noun may be the subject of the verb behind its parties: "the meeting of A, B and C was held". */
    private boolean beginsClause(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        return before < article.sentenceOf(phrase.head()).tokens().from()
                || article.chunkOf(before)
                        .filter(chunk -> chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.VERB_GROUP))
                        .isPresent();
    }

    /** "a gathering at a time of tensions between A and B": those have the tensions. */
    private boolean isOfOther(int between, Chunk phrase) {
        return article.chunkOf(between - 1)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && !chunk.equals(phrase)
                        && article.token(chunk.head()).pos() == Pos.NOUN
                        && words.noun(article.token(chunk.head()).lower()).isEmpty())
                .isPresent();
    }

    /** "between regional leaders and Li", "with opposition leaders": people without a name among the next phrases. */
    private boolean namesGroup(int from, int limit) {
        int i = from;
        while (i < limit) {
            Optional<Chunk> chunk = article.chunkOf(i);
            boolean listed = chunk.filter(c -> c.is(Kind.NOUN_PHRASE) || c.is(Kind.CONJUNCTION) || c.is(Kind.COMMA))
                    .isPresent();
            if (!listed) {
                return false;
            }
            boolean group = chunk.get().is(Kind.NOUN_PHRASE)
                    && words.is(Use.PARTY_HEAD, article.token(chunk.get().head()))
                    && participants.of(chunk.get().tokens()).isEmpty();
            if (group) {
                return true;
            }
            i = chunk.get().tokens().to();
        }
        return false;
    }

    /** Who spoke on a call that names fewer than two. */
    void spokenIn(Encounter encounter, Chunk phrase) {
        calls.find(encounter, phrase);
    }

    /** "A and B failed to agree in two days of talks": the joint subjects of the sentence are the parties. */
    void jointSubjects(Encounter encounter) {
        if (encounter.closed || isAhead(encounter.trigger.from() - 1)) {
            return;
        }
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(encounter.trigger.from()))) {
            List<EntityKey> parties = subjects.of(verb);
            boolean actors = parties.stream().allMatch(key -> key.kind() != EntityKind.ORGANIZATION);
            boolean told = verb.form() == VerbGroup.Form.FINITE && !speech.holds(verb.head());
            if (parties.size() > 1 && actors && told && !isOfOthers(verb, encounter)) {
                encounter.participants.addAll(parties);
                verb.agent()
                        .filter(agent -> words.is(Use.ACCOMPANYING, article.token(verb.head())))
                        .ifPresent(agent -> encounter.participants.addAll(
                                participants.list(agent.from(), encounter.trigger.from())));
                encounter.confidence = 0.55;
                return;
            }
        }
    }

    /**
     * "The meeting came as Lara and Soto held talks": those have another one; "the session for which Peru and Chile had pushed" is
     * one that they want.
     */
    private boolean isOfOthers(VerbGroup verb, Encounter encounter) {
        int before = verb.subjects().get(0).from() - 1;
        if (before < encounter.trigger.to()) {
            return false;
        }
        boolean relative =
                article.token(before).is("that") || article.token(before).is("which");
        return article.token(before).is("as") || (relative && words.is(Use.WANTING, article.token(verb.head())));
    }

    /** "met ahead of a conference", "spoke before a summit": whoever comes to that. */
    private boolean isAhead(int before) {
        boolean of = before > 0 && article.token(before).is("of");
        return before >= 0
                && (article.token(before).is("before")
                        || (of && article.token(before - 1).is("ahead")));
    }

    /** "at their first summit the two men pledged": the owners are the subjects of the sentence. */
    boolean isOwnedBySubjects(Chunk phrase) {
        return article.token(phrase.tokens().from()).is("their");
    }

    /**
     * "says no progress can come without a meeting with Y", "After a meeting with Y, X said": the one who speaks or acts in
     * the main clause is the other side.
     */
    void otherSide(Encounter encounter, Chunk phrase) {
        int next = phrase.tokens().to();
        boolean with = IntStream.range(next, Math.min(article.tokens().size(), next + 6))
                .anyMatch(i -> article.token(i).is("with"));
        if (with || encounter.withUnnamed) {
            List<EntityKey> envoy = envoy(phrase);
            List<EntityKey> others =
                    envoy.isEmpty() ? told(phrase).map(List::of).orElseGet(() -> main.all(phrase)) : envoy;
            encounter.participants.addAll(others);
            encounter.confidence = others.isEmpty() ? encounter.confidence : 0.6;
        }
    }

    /** "Peru's chief negotiator in the talks with Y": whom he negotiates for. */
    private List<EntityKey> envoy(Chunk phrase) {
        int in = phrase.tokens().from() - 1;
        return in > 0 && ENVOY_OF.contains(article.token(in).lower())
                ? article.chunkOf(in - 1)
                        .filter(chunk ->
                                chunk.is(Kind.NOUN_PHRASE) && words.is(Use.PARTY_HEAD, article.token(chunk.head())))
                        .map(chunk -> participants.of(chunk.tokens()))
                        .orElse(List.of())
                : List.of();
    }

    /** "said he had told Z to seek talks with Y": Z. */
    private Optional<EntityKey> told(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().to() <= phrase.tokens().from())
                .reduce((first, last) -> last)
                .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
                .flatMap(control::of)
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.get(0));
    }

    /** "X said the meeting with A and B was short": both are the other side. */
    void teller(Encounter encounter, Chunk phrase) {
        int next = phrase.tokens().to();
        if (next < article.tokens().size() && article.token(next).is("with")) {
            boolean states = encounter.participants.stream().allMatch(key -> key.kind() == EntityKind.STATE);
            main.of(phrase)
                    .filter(subject ->
                            subject.kind() == EntityKind.PERSON || (states && subject.kind() == EntityKind.STATE))
                    .ifPresent(encounter.participants::add);
        }
    }
}

package org.parley.extract.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;
import org.parley.rules.WordClass;

/** Reads encounters from nouns: "talks between A and B", "a summit", "his call with C". */
final class NounEncounters {
    private static final Set<String> POSSESSIVE = WordClass.POSSESSIVE.words();

    private final Scene scene;
    private final ParsedArticle article;
    /** Tokens inside the names of persons. */
    private final BitSet inPersons = new BitSet();

    private final NounParties parties;
    private final Governor governor;
    private final Scheduling scheduling;
    private final Asides asides;
    private final Apart apart;
    private final NoEncounter none;
    private final HeldRelative relative;
    private final NounKinds kinds;
    private final ImpliedParties implied;
    private final GroupMeant group;
    private final Comers comers;
    private final Requests requests;

    NounEncounters(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        article.annotated().names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .forEach(name ->
                        inPersons.set(name.tokens().from(), name.tokens().to()));
        this.parties = new NounParties(article, scene.words(), scene.participants(), scene.longSpeech());
        EncounterAsObject object = new EncounterAsObject(scene);
        this.governor = new Governor(scene, object);
        this.scheduling = new Scheduling(article, scene.words());
        this.relative = new HeldRelative(article, scene.words(), scene.participants(), object);
        this.none = new NoEncounter(article, scene.words(), object);
        this.kinds = new NounKinds(article, scene.words());
        this.asides = new Asides(article, scene.words());
        this.apart = new Apart(article, scene.words());
        this.comers = new Comers(scene);
        this.requests = new Requests(scene);
        this.group = new GroupMeant(article, scene.words(), scene.participants());
        this.implied = new ImpliedParties(article, scene.words(), scene.participants(), scene.statuses());
    }

    /**
     * The encounter that a noun tells of.
     *
     * @param first no encounter was told before
     */
    Optional<Encounter> find(int token, boolean first) {
        Optional<MeetingWords.Noun> row =
                scene.words().noun(article.token(token).lower());
        Optional<Chunk> noun =
                article.chunkOf(token).filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.head() == token);
        boolean other = row.isEmpty() || noun.isEmpty() || scene.longSpeech().holds(token) || isName(token);
        if (other || kinds.isOther(noun.get(), row.get())) {
            return Optional.empty();
        }
        Chunk phrase = kinds.measured(noun.get());
        Encounter encounter = new Encounter(
                phrase.tokens(), kinds.of(row.get(), noun.get()), row.get().id());
        determiner(encounter, noun.get());
        encounter.goesOn = kinds.isDayOf(phrase, noun.get());
        encounter.definite |= encounter.goesOn;
        inside(encounter, noun.get());
        kinds.counted(noun.get())
                .filter(talks -> row.get().is(Mark.SERIES))
                .ifPresent(talks -> inside(encounter, talks));
        boolean owned = !encounter.participants.isEmpty();
        behind(encounter, phrase, row.get());
        if (requests.tell(encounter, phrase)) {
            return Optional.of(encounter);
        }
        int named = encounter.participants.size();
        govern(encounter, phrase);
        if (none.is(phrase) && !none.isRefused(encounter, phrase)) {
            return Optional.empty();
        }
        implied.find(encounter, phrase);
        beside(encounter, phrase, !owned && named > 1 && named == encounter.participants.size());
        around(encounter, phrase, first);
        boolean lonelyCall = row.get().is(Mark.SPOKEN) && encounter.participants.size() < 2;
        return lonelyCall && !encounter.definite && !group.isOfGroup(encounter)
                ? Optional.empty()
                : Optional.of(encounter);
    }

    /** Those named behind the noun. */
    private void behind(Encounter encounter, Chunk phrase, MeetingWords.Noun row) {
        encounter.plural = row.kind() != MeetingKind.TALKS
                && article.token(phrase.head()).lower().endsWith("s");
        Set<EntityKey> owners = Set.copyOf(encounter.participants);
        parties.behind(encounter, phrase);
        encounter.apart = isWith(phrase) && apart.isOneByOne(phrase);
        if ((encounter.plural || encounter.apart) && isWith(phrase)) {
            encounter.severally.addAll(encounter.participants);
            encounter.severally.removeAll(owners);
        }
    }

    /** What the verb does with it, and how far it came. */
    private void govern(Encounter encounter, Chunk phrase) {
        encounter.aside = asides.isAside(phrase);
        if (!encounter.aside) {
            governor.apply(encounter, phrase);
            relative.tell(encounter, phrase);
        }
        if (encounter.aside && asides.isMatter(phrase)) {
            encounter.status = Optional.of(MeetingStatus.PROPOSED);
        }
        boolean open =
                encounter.status.filter(status -> status != MeetingStatus.HELD).isEmpty();
        if (open && scheduling.isAhead(phrase)) {
            encounter.status = Optional.of(MeetingStatus.PLANNED);
        }
        encounter.another &= !isNewlyHeld(encounter, phrase);
    }

    /**
     * Those that the sentence names elsewhere.
     *
     * @param complete nobody but those behind the noun was found
     */
    private void beside(Encounter encounter, Chunk phrase, boolean complete) {
        boolean call = encounter.kind == MeetingKind.CALL;
        boolean unnamed = encounter.participants.stream().allMatch(key -> key.kind() == EntityKind.ORGANIZATION);
        if (unnamed && !call) {
            comers.travellers(encounter, phrase);
        }
        boolean unmet = encounter.participants.isEmpty() && encounter.withUnnamed && encounter.indefinite;
        if (encounter.participants.size() == 1 || unmet) {
            parties.otherSide(encounter, phrase);
        } else if (complete) {
            parties.teller(encounter, phrase);
        }
        boolean assembly = encounter.kind == MeetingKind.SUMMIT
                || article.token(phrase.head()).is("session");
        if (assembly && encounter.participants.isEmpty()) {
            comers.speaker(encounter, phrase);
            comers.arriving(encounter, phrase);
        }
        if (encounter.participants.isEmpty() && !call) {
            comers.fronted(encounter, phrase);
        }
    }

    /** Those who are subjects of the sentence, where nobody is named with the noun. */
    private void around(Encounter encounter, Chunk phrase, boolean first) {
        boolean joint = !encounter.definite || first || parties.isOwnedBySubjects(phrase);
        if (encounter.participants.isEmpty() && joint && !encounter.aside && !encounter.unreal) {
            parties.jointSubjects(encounter);
        }
        boolean told = encounter.indefinite && encounter.participants.isEmpty();
        if (told || (encounter.kind == MeetingKind.CALL && encounter.participants.size() < 2)) {
            parties.spokenIn(encounter, phrase);
        }
    }

    /** "opened a new round of talks": the one that the article is about, not one that follows it. */
    private boolean isNewlyHeld(Encounter encounter, Chunk phrase) {
        boolean other = new Range(phrase.tokens().from(), phrase.head())
                .indices()
                .mapToObj(i -> article.token(i).lower())
                .anyMatch(word -> scene.words().is(Use.SERIES, word) && !word.equals("new"));
        return !other && encounter.indefinite && encounter.status.equals(Optional.of(MeetingStatus.HELD));
    }

    private boolean isWith(Chunk phrase) {
        int next = phrase.tokens().to();
        return next < article.tokens().size() && article.token(next).is("with");
    }

    /** "Senator Jeff Sessions". */
    private boolean isName(int token) {
        return article.token(token).isCapitalised() && inPersons.get(token);
    }

    /** "Russia-Ukraine talks", "his talks"; "Qatari-mediated talks" has a mediator. */
    private void inside(Encounter encounter, Chunk phrase) {
        List<EntityKey> inside = scene.participants().modifiers(phrase);
        encounter.participants.addAll(measured(phrase));
        Optional<Integer> brokered = brokered(phrase);
        if (brokered.isPresent()) {
            boolean hosts = scene.is(Use.BROKERED_BY_HOST, brokered.get());
            boolean chairs = article.token(brokered.get()).is("chaired");
            Set<EntityKey> part = hosts ? encounter.hosts : chairs ? encounter.chairs : encounter.mediators;
            part.addAll(brokered.get() < phrase.tokens().from() ? before(brokered.get() - 1) : inside);
        } else if (inside.size() > 1 || hasPossessor(phrase) || isBody(inside)) {
            encounter.participants.addAll(inside);
        } else if (isInternal(inside, encounter) && !encounter.rule.equals("round")) {
            encounter.participants.addAll(inside);
            encounter.withGroup = true;
        }
    }

    /** "Lara's three hours of talks": who has them. */
    private List<EntityKey> measured(Chunk phrase) {
        int of = phrase.tokens().from() - 1;
        Optional<Chunk> span = of > 0 && article.token(of).is("of") ? article.chunkOf(of - 1) : Optional.empty();
        return span.filter(chunk -> chunk.is(Chunk.Kind.TIME) || scene.is(Use.MEASURE, chunk.head()))
                .map(scene.participants()::possessors)
                .orElse(List.of());
    }

    /** "Syrian peace talks": of parties inside the state, or with it; but "the Mexican round" is one that is held there. */
    private static boolean isInternal(List<EntityKey> inside, Encounter encounter) {
        return encounter.kind == MeetingKind.TALKS
                && inside.size() == 1
                && inside.get(0).kind() == EntityKind.STATE;
    }

    /** "the ASEAN summit": the body that meets. */
    private static boolean isBody(List<EntityKey> inside) {
        return inside.size() == 1 && inside.get(0).kind() == EntityKind.ORGANIZATION;
    }

    private List<EntityKey> before(int hyphen) {
        return article.chunkOf(hyphen)
                .map(chunk -> scene.participants().modifiers(new Chunk(Kind.NOUN_PHRASE, chunk.tokens(), hyphen)))
                .orElse(List.of());
    }

    /** The participle behind a hyphen, "EU-brokered talks", inside the phrase or right before it. */
    private Optional<Integer> brokered(Chunk phrase) {
        for (int i = Math.max(2, phrase.tokens().from() - 1); i < phrase.head(); i++) {
            boolean hyphen = article.token(i - 1).text().equals("-");
            if (hyphen && scene.is(Use.BROKERED, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean hasPossessor(Chunk phrase) {
        return phrase.tokens()
                .indices()
                .anyMatch(i -> article.token(i).isPossessive()
                        || (i == phrase.tokens().from()
                                && POSSESSIVE.contains(article.token(i).lower())));
    }

    /** "The talks in Lima were the sixth and last session", "This was the third meeting": one encounter, told twice. */
    private boolean isPredicate(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().last() == before
                        && article.token(verb.head()).pos() == Pos.AUX)
                .flatMap(verb -> verb.subjects().stream())
                .anyMatch(subject -> scene.words()
                                .noun(article.token(subject.last()).lower())
                                .isPresent()
                        || isPronoun(subject));
    }

    private boolean isPronoun(Range subject) {
        String word = article.token(subject.from()).lower();
        return subject.size() == 1 && (scene.words().is(Use.POINTING, word) || word.equals("it"));
    }

    /** "last night's dinner", "next week's talks": the word belongs to the time. */
    private boolean isOfTime(int token) {
        return token + 2 < article.tokens().size()
                && article.token(token + 2).isPossessive()
                && !scene.words().noun(article.token(token + 1).lower()).isPresent();
    }

    private void determiner(Encounter encounter, Chunk phrase) {
        String first = article.token(phrase.tokens().from()).lower();
        encounter.indefinite = first.equals("a") || first.equals("an");
        Range before = new Range(phrase.tokens().from(), phrase.head());
        before.indices().forEach(i -> {
            String word = article.token(i).lower();
            encounter.definite |= scene.words().is(Use.DEFINITE, word);
            encounter.another |= scene.words().is(Use.SERIES, word) && !isOfTime(i);
            encounter.ofSeries |= scene.words().is(Use.FIRST, word) && !isOfTime(i);
        });
        encounter.another &= !scene.words().is(Use.POINTING, first) && !isPredicate(phrase);
    }
}

package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells who speaks by a verb: its subject, or the agent of a passive. */
final class Speakers {
    private static final int REACH = 6;
    /** Sentences for which a document is remembered. */
    private static final int MEMORY = 12;
    /** Sentences back in which a body may have spoken. */
    private static final int NEAR = 4;

    private static final Set<String> DEFINITE = Set.of("the", "this");

    private final ParsedArticle article;
    private final ActorResolver actors;
    private final SpokenWords spoken;
    private final Causation causation;
    private final DocumentOwners owners;

    Speakers(ParsedArticle article, ActorResolver actors, SpokenWords spoken) {
        this.article = article;
        this.actors = actors;
        this.spoken = spoken;
        this.causation = new Causation(article);
        this.owners = new DocumentOwners(article, actors);
    }

    Optional<Actors> of(VerbGroup verb) {
        if (verb.passive()) {
            return verb.agent().flatMap(agent -> actors.of(agents(agent)));
        }
        Optional<Range> causee = causation.causee(verb);
        if (causee.isPresent()) {
            return actors.of(causee.get());
        }
        return verb.subjects().isEmpty() && verb.form() == Form.FINITE
                ? goingOn(verb)
                : documentBefore(verb)
                        .or(() -> oneOf(verb))
                        .or(() -> actors.of(verb.subjects()))
                        .or(() -> people(verb))
                        .or(() -> publisher(verb))
                        .or(() -> owner(verb))
                        .or(() -> issuer(verb))
                        .or(() -> member(verb))
                        .or(() -> included(verb));
    }

    /** "condemned by Peru and Chile": both, unless a verb of the second follows. */
    private List<Range> agents(Range agent) {
        int and = agent.to();
        boolean joined = and + 1 < article.tokens().size() && article.token(and).is("and");
        return (joined ? article.chunkOf(and + 1) : Optional.<Chunk>empty())
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                .map(Chunk::tokens)
                .filter(second ->
                        article.verbsBetween(second.to(), second.to() + 1).isEmpty())
                .map(second -> List.of(agent, second))
                .orElseGet(() -> List.of(agent));
    }

    /** "Lind was among those who called for a boycott", "one of many who". */
    private Optional<Actors> member(VerbGroup verb) {
        return verb.subjects().stream()
                .filter(subject ->
                        article.token(Math.max(0, subject.from() - 1)).is("among"))
                .flatMap(subject -> article.verbsBetween(Math.max(0, subject.from() - 3), subject.from()).stream())
                .filter(main ->
                        main.form() == Form.FINITE && !main.negated() && WordClass.BE.holds(article.token(main.head())))
                .findFirst()
                .flatMap(main -> actors.of(main.subjects()));
    }

    /** "Lind was one of a chorus of lawmakers who said", "the latest in a line of officials who": the subject of the clause before. */
    private Optional<Actors> oneOf(VerbGroup verb) {
        return verb.subjects().stream()
                .filter(subject -> subject.to() < verb.tokens().from()
                        && article.token(subject.to()).is("who"))
                .map(subject -> startOfPhrases(subject.from()))
                .filter(first -> SpeechClass.ONE_OF_MANY.holds(article.token(first))
                        || (article.token(first).is("the") && SpeechClass.ONE_OF_MANY.holds(article.token(first + 1))))
                .flatMap(first -> article.verbsBetween(Math.max(0, first - REACH), first).stream()
                        .filter(main -> main.tokens().to() == first))
                .filter(main ->
                        main.form() == Form.FINITE && !main.negated() && WordClass.BE.holds(article.token(main.head())))
                .findFirst()
                .flatMap(main -> actors.of(main.subjects()));
    }

    /** "one of a chorus of lawmakers": the first token of the phrases that prepositions join to one. */
    private int startOfPhrases(int from) {
        int first = from;
        while (first > 1
                && article.chunkOf(first - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.PREPOSITION))
                        .isPresent()) {
            Optional<Chunk> before = article.chunkOf(first - 2).filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE));
            first = before.map(chunk -> chunk.tokens().from()).orElse(first - 1);
            if (before.isEmpty()) {
                return first;
            }
        }
        return first;
    }

    /** "Many countries, including Peru, have said": those of them that are named. */
    private Optional<Actors> included(VerbGroup verb) {
        return verb.subjects().stream()
                .flatMap(subject ->
                        article.verbsBetween(subject.to(), verb.tokens().from()).stream())
                .filter(including -> article.token(including.head()).is("including")
                        && article.token(including.tokens().from() - 1).text().equals(","))
                .findFirst()
                .flatMap(including ->
                        actors.of(named(including.tokens().to(), verb.tokens().from())));
    }

    /** The noun phrases of an enumeration. */
    private List<Range> named(int from, int to) {
        return new Range(from, to)
                .indices()
                .mapToObj(
                        i -> article.chunkOf(i).filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.head() == i))
                .flatMap(Optional::stream)
                .map(Chunk::tokens)
                .toList();
    }

    /** "The Russians insisted": a people that speaks is its state. */
    private Optional<Actors> people(VerbGroup verb) {
        return verb.subjects().stream()
                .filter(this::isPeople)
                .flatMap(subject -> actors.people(subject).stream())
                .findFirst();
    }

    /** "the Russians", "Russians": in the plural, or with an article. */
    private boolean isPeople(Range subject) {
        boolean definite = subject.size() == 2
                && DEFINITE.contains(article.token(subject.from()).lower());
        return definite
                || (subject.size() == 1 && article.token(subject.from()).lower().endsWith("ns"));
    }

    Optional<Actors> of(Range phrase) {
        return actors.of(phrase);
    }

    /** "Peru issued a statement that expressed regret": who issued it. */
    private Optional<Actors> publisher(VerbGroup verb) {
        return verb.subjects().stream()
                .filter(this::isDocument)
                .flatMap(document -> article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(main -> main.form() == Form.FINITE
                                && !main.passive()
                                && main.tokens().to() == document.from()))
                .findFirst()
                .flatMap(main -> actors.of(main.subjects()));
    }

    /** "the army statement said". */
    private Optional<Actors> owner(VerbGroup verb) {
        return verb.subjects().stream()
                .flatMap(subject -> owners.of(subject).stream())
                .findFirst();
    }

    /** "the statement said. It continued": the document goes on. */
    private Optional<Actors> documentBefore(VerbGroup verb) {
        int index = article.sentenceOf(verb.head()).index();
        boolean it = verb.subjects().size() == 1
                && verb.subjects().get(0).size() == 1
                && article.token(verb.subjects().get(0).from()).is("it");
        return it && index > 0
                ? article.verbsIn(article.sentences().get(index - 1)).stream()
                        .filter(before -> before.form() == Form.FINITE
                                && !before.subjects().isEmpty())
                        .filter(before -> isDocument(before.subjects().get(0)))
                        .findFirst()
                        .flatMap(before -> actors.of(before.subjects())
                                .or(() -> owner(before))
                                .or(() -> issuer(before)))
                : Optional.empty();
    }

    /** "The statement said": who issued the statement told of in the sentences before. */
    private Optional<Actors> issuer(VerbGroup verb) {
        boolean document = verb.subjects().stream()
                .anyMatch(subject -> isDocument(subject)
                        && DEFINITE.contains(article.token(subject.from()).lower()));
        int sentence = article.sentenceOf(verb.head()).index();
        return document ? issuer(sentence) : Optional.empty();
    }

    /** Who issued the document told of last before or in a sentence; else the body that spoke right before. */
    Optional<Actors> issuer(int sentence) {
        for (int back = sentence; back >= 0 && back > sentence - MEMORY; back--) {
            Optional<Actors> found = issuedIn(article.sentences().get(back));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int back = sentence - 1; back >= 0 && back > sentence - NEAR; back--) {
            Optional<Actors> body = bodyIn(article.sentences().get(back));
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** "The ministry said the port was open. // The statement said": a body, and no person, says something. */
    private Optional<Actors> bodyIn(Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .filter(verb -> verb.form() == Form.FINITE && verb.depth() == 0 && !verb.passive())
                .filter(verb -> SpeechClass.PLAIN_SPEECH.holds(article.token(verb.head()))
                        || SpeechClass.SAYING_VERB.holds(article.token(verb.head())))
                .flatMap(verb -> actors.of(verb.subjects()).stream())
                .filter(found -> found.keys().size() == 1
                        && (found.first().kind() == EntityKind.ORGANIZATION
                                || found.first().kind() == EntityKind.STATE))
                .findFirst();
    }

    /** The author of a document that a sentence tells of, or who speaks in it. */
    private Optional<Actors> issuedIn(Sentence sentence) {
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            int at = i;
            Optional<Range> phrase = article.chunkOf(i)
                    .filter(chunk -> chunk.head() == at)
                    .map(Chunk::tokens)
                    .filter(this::isDocument);
            if (phrase.isPresent()) {
                Optional<Actors> issuer = actors.of(phrase.get());
                if (issuer.isPresent()) {
                    return issuer;
                }
                if (!DEFINITE.contains(article.token(phrase.get().from()).lower())) {
                    return mainSubject(sentence);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDocument(Range phrase) {
        return ActorResolver.isDocument(article, phrase.last());
    }

    /** "wrote that “it is bad. It is worse” and pledged": the subject stands before the quotation, sentences ago. */
    private Optional<Actors> goingOn(VerbGroup verb) {
        Sentence sentence = article.sentenceOf(verb.head());
        int back = sentence.index();
        while (back > 0
                && sentence.index() - back < REACH
                && spoken.holds(article.sentences().get(back).tokens().from())) {
            back--;
        }
        if (back == sentence.index()) {
            return Optional.empty();
        }
        return mainSubject(article.sentences().get(back));
    }

    private Optional<Actors> mainSubject(Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .filter(main -> main.form() == Form.FINITE && main.depth() == 0 && !spoken.holds(main.head()))
                .findFirst()
                .flatMap(main -> actors.of(main.subjects()));
    }
}

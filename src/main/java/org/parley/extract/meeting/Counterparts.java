package org.parley.extract.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;
import org.parley.rules.WordClass;

/** Tells whether those beside a verb are parties that it lets meet: persons with a name, no audience, nobody's own people. */
final class Counterparts {
    private static final Set<String> POSSESSIVE = WordClass.POSSESSIVE.words();

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final EncounterVerbs verbs;
    private final Signers signers;
    private final Subjects subjects;
    private final Parties sides;

    Counterparts(Scene scene) {
        this.linked = scene.linked();
        this.article = scene.article();
        this.words = scene.words();
        this.verbs = new EncounterVerbs(article, words);
        this.signers = new Signers(linked, words);
        this.subjects = scene.subjects();
        this.sides = scene.parties();
    }

    /** Speaking to someone is an encounter only between persons and parties; a state is not visited but travelled to. */
    boolean meet(VerbGroup verb, List<EntityKey> subjects, List<EntityKey> others) {
        MeetingWords.Verb row = verbs.row(verb).orElseThrow();
        if (subjects.isEmpty() && this.subjects.isWriter(verb)) {
            return others.stream().anyMatch(key -> key.kind() == EntityKind.PERSON);
        }
        if (subjects.isEmpty()) {
            return row.particles().contains("between") && others.size() > 1;
        }
        if (row.is(Mark.BARE) && isName(verb)) {
            return false;
        }
        boolean persons = isOfChiefs(verb)
                || (!row.is(Mark.BARE) && isOfPeople(verb))
                || others.stream()
                        .anyMatch(key -> key.kind() == EntityKind.PERSON || key.kind() == EntityKind.DELEGATION);
        boolean named = others.stream().noneMatch(key -> linked.entity(key).anonymous());
        if (row.is(Mark.CEREMONY)) {
            return signers.sitTogether(verb)
                    || subjects.stream()
                            .allMatch(key -> key.kind() == EntityKind.PERSON
                                    && !linked.entity(key).anonymous());
        }
        if (row.is(Mark.PLACED) && isAmongThemselves(subjects, others)) {
            return false;
        }
        return (!row.is(Mark.MEDIATOR) || others.size() > 1)
                && (!row.is(Mark.PERSON) || (persons && named))
                && (!row.is(Mark.NAMED) || named);
    }

    /** "European leaders", "the team": people without a name, and nobody's own. */
    boolean isGroup(Range phrase) {
        String first = article.token(phrase.from()).lower();
        String last = article.token(phrase.last()).lower();
        boolean many = last.endsWith("s") || last.equals("team") || last.equals("delegation");
        return many && !POSSESSIVE.contains(first) && words.is(Use.PARTY_HEAD, last) && phrase.size() > 1;
    }

    /**
     * "a port called Lara", "opened the port, called Lara": its name; not "the president, Ana Lara, called Varga" or "Ana Lara,
     * who opened it, called Varga".
     */
    private boolean isName(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        boolean comma = before >= 0 && article.token(before).text().equals(",");
        boolean second = article.verbsIn(article.sentenceOf(verb.head())).stream()
                .anyMatch(other -> other.tokens().to() <= before
                        && other.depth() <= verb.depth()
                        && other.subjects().stream().anyMatch(verb.subjects()::contains));
        return verb.form() == Form.REDUCED_PASSIVE
                || (comma && second && verb.tokens().size() == 1);
    }

    /** "called the leaders of Peru and Chile": persons, though told by their states. */
    private boolean isOfChiefs(VerbGroup verb) {
        int at = verbs.end(verb);
        return at < article.tokens().size()
                && article.chunkOf(at)
                        .filter(chunk -> words.is(Use.CHIEF, article.token(chunk.head())))
                        .isPresent();
    }

    /** "received Peruvian negotiators", "Peruvian negotiators were received": people, though told by their state. */
    private boolean isOfPeople(VerbGroup verb) {
        int at = verb.passive() && !verb.subjects().isEmpty()
                ? verb.subjects().get(0).last()
                : Math.min(verbs.end(verb), article.tokens().size() - 1);
        return article.chunkOf(at)
                .map(chunk -> article.token(chunk.head()).lower())
                .filter(head -> head.endsWith("s") && words.is(Use.PARTY_HEAD, head))
                .isPresent();
    }

    /** "met separately with King A and Crown Prince B": both of the same state. */
    boolean isOneSide(List<EntityKey> others) {
        return others.stream().map(sides::party).distinct().count() == 1
                && others.stream().noneMatch(key -> sides.party(key).equals(key));
    }

    /** "Lara was joined by her foreign minister": of one party. */
    private boolean isAmongThemselves(List<EntityKey> subjects, List<EntityKey> others) {
        List<EntityKey> all = Stream.concat(subjects.stream(), others.stream()).toList();
        return isOneSide(all);
    }
}

package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Gives an encounter of a group that is told by no name, "They then called Lara", "the four leaders later spoke with Soto", those who
 * met right before.
 */
final class GroupMeant {
    /** Tokens between the encounter of the group and what it does next. */
    private static final int NEAR = 70;

    /** Words between the verb and the noun of encounter that is its object. */
    private static final int REACH = 6;

    private static final int FEWEST = 3;

    private static final List<String> NUMBERS = List.of("three", "four", "five", "six", "seven", "eight");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;

    GroupMeant(ParsedArticle article, MeetingWords words, Participants participants) {
        this.article = article;
        this.words = words;
        this.participants = participants;
    }

    void tell(Encounter mention, List<Cluster> told) {
        if (mention.participants.size() < 2
                && mention.trigger.indices().anyMatch(i -> words.is(Use.THREE_WAY, article.token(i)))) {
            three(mention, told);
            return;
        }
        Optional<Range> group =
                mention.participants.size() != 1 || mention.withGroup ? Optional.empty() : subject(mention);
        if (group.isEmpty()) {
            return;
        }
        int number = number(group.get());
        told.stream()
                .filter(cluster -> cluster.persons().size() > 1
                        && cluster.last().trigger.from() < mention.trigger.from()
                        && mention.trigger.from() - cluster.last().trigger.to() < NEAR)
                .max(Comparator.comparing(cluster -> cluster.last().trigger))
                .filter(cluster -> mention.participants.stream().noneMatch(cluster::involves))
                .filter(cluster -> number == 0 || number == cluster.persons().size())
                .ifPresent(cluster -> mention.participants.addAll(cluster.persons()));
    }

    /** "met A and then B; a trilateral meeting followed": those of the encounters right before, if they are three with those it names. */
    private void three(Encounter mention, List<Cluster> told) {
        Set<EntityKey> persons = new TreeSet<>(mention.participants);
        told.stream()
                .filter(cluster -> cluster.last().trigger.from() <= mention.trigger.from()
                        && mention.trigger.from() - cluster.last().trigger.to() < NEAR)
                .sorted(Comparator.comparing((Cluster cluster) -> cluster.last().trigger)
                        .reversed())
                .limit(2)
                .takeWhile(cluster -> persons.size() < FEWEST)
                .forEach(cluster -> persons.addAll(cluster.persons()));
        if (persons.size() == FEWEST) {
            mention.participants.addAll(persons);
        }
    }

    /** Its verb has a subject in the plural that no name is known for. */
    boolean isOfGroup(Encounter mention) {
        return subject(mention).isPresent();
    }

    private Optional<Range> subject(Encounter mention) {
        return article.verbsIn(article.sentenceOf(mention.trigger.from())).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE && !verb.passive())
                .filter(verb -> verb.tokens().overlaps(mention.trigger)
                        || (verb.tokens().to() <= mention.trigger.from()
                                && mention.trigger.from() - verb.tokens().to() < REACH))
                .reduce((first, last) -> last)
                .flatMap(verb -> verb.subjects().stream().findFirst())
                .filter(this::isGroup);
    }

    private boolean isGroup(Range subject) {
        String last = article.token(subject.last()).lower();
        boolean they = subject.size() == 1 && last.equals("they");
        boolean leaders = article.token(subject.from()).is("the") && words.is(Use.CHIEF, last);
        return (they || leaders) && participants.of(subject).isEmpty();
    }

    /** Of "the four leaders" 4; 0 if none is said. */
    private int number(Range subject) {
        return subject.indices()
                .map(i -> NUMBERS.indexOf(article.token(i).lower()))
                .filter(index -> index >= 0)
                .map(index -> index + FEWEST)
                .findFirst()
                .orElse(0);
    }
}

package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the news conferences and the gatherings that an article tells of, and the encounters that were held beside them. */
final class Backdrops {
    static final String RULE = "backdrop";

    /** Sentences between an encounter and the news conference behind it, or the gathering before it. */
    private static final int REACH = 3;

    private static final int FAR = 1000;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Setting setting;
    private final List<Backdrop> found = new ArrayList<>();

    Backdrops(LinkedArticle linked, TimeExpressions times, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
        this.setting = new Setting(linked, times, words);
        article.sentences().stream()
                .filter(sentence -> article.annotated().blockOf(sentence).kind() == Block.Kind.BODY)
                .forEach(this::read);
    }

    private void read(Sentence sentence) {
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            int head = i;
            article.chunkOf(i)
                    .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.head() == head)
                    .flatMap(chunk -> backdrop(chunk, sentence))
                    .filter(backdrop -> backdrop.place().isPresent())
                    .ifPresent(found::add);
        }
    }

    private Optional<Backdrop> backdrop(Chunk chunk, Sentence sentence) {
        String noun = article.token(chunk.head()).lower();
        boolean press = words.is(Use.OCCASION, noun) && isPress(chunk);
        if (!words.is(Use.OCCASION, noun) || (press && !isJoint(chunk))) {
            return Optional.empty();
        }
        Set<EntityKey> speakers = press ? persons(sentence) : Set.of();
        if (press && speakers.isEmpty()) {
            return Optional.empty();
        }
        Encounter probe = new Encounter(chunk.tokens(), MeetingKind.SUMMIT, RULE);
        probe.told = article.article()
                .sectionOf(article.annotated().blockOf(sentence))
                .date();
        setting.fill(probe);
        return Optional.of(new Backdrop(chunk.tokens(), noun, speakers, probe.place, probe.date));
    }

    private boolean isPress(Chunk chunk) {
        return chunk.tokens().indices().anyMatch(i -> i < chunk.head() && isPressWord(i));
    }

    private boolean isPressWord(int token) {
        return article.token(token).is("news") || article.token(token).is("press");
    }

    private boolean isJoint(Chunk chunk) {
        boolean with = chunk.tokens().to() < article.tokens().size()
                && article.token(chunk.tokens().to()).is("with");
        return with || chunk.tokens().indices().anyMatch(i -> article.token(i).is("joint"));
    }

    private Set<EntityKey> persons(Sentence sentence) {
        Set<EntityKey> persons = new LinkedHashSet<>();
        linked.referencesIn(sentence.tokens()).stream()
                .map(Reference::entity)
                .filter(key -> key.kind() == EntityKind.PERSON)
                .forEach(persons::add);
        return persons;
    }

    /** What an encounter without its own place, or day, stands beside. */
    Optional<Backdrop> of(Cluster cluster, MeetingStatus status, Optional<EntityKey> place, Optional<TimeValue> date) {
        if (status != MeetingStatus.HELD || cluster.is(MeetingKind.CALL) || (place.isPresent() && date.isPresent())) {
            return Optional.empty();
        }
        return cluster.mentions().stream()
                .filter(mention -> mention.follower.isEmpty())
                .flatMap(mention -> Stream.concat(conference(cluster, mention), gathering(mention)))
                .filter(backdrop -> place.isEmpty() || place.equals(backdrop.place()))
                .filter(backdrop -> date.isEmpty() || agree(date.get(), backdrop))
                .findFirst();
    }

    private static boolean agree(TimeValue date, Backdrop backdrop) {
        return backdrop.date()
                .filter(day -> !day.covers(date) && !date.covers(day))
                .isEmpty();
    }

    private Stream<Backdrop> conference(Cluster cluster, Encounter mention) {
        return found.stream()
                .filter(backdrop -> backdrop.isPress()
                        && (Math.abs(distance(backdrop, mention)) <= REACH || isOfBoth(backdrop, cluster))
                        && backdrop.speakers().stream().anyMatch(cluster.participants()::contains))
                .sorted(Comparator.comparing(backdrop -> Math.abs(distance(backdrop, mention))));
    }

    /** Two who give a news conference together do so after their meeting, wherever the article tells of that. */
    private static boolean isOfBoth(Backdrop backdrop, Cluster cluster) {
        return cluster.mentions().stream().noneMatch(Encounter::hasSetting)
                && cluster.persons().size() > 1
                && backdrop.speakers().containsAll(cluster.persons());
    }

    /** "met on the sidelines of the conference", "met after the opening ceremony": the gathering told last. */
    private Stream<Backdrop> gathering(Encounter mention) {
        Sentence sentence = article.sentenceOf(mention.trigger.from());
        return found.stream()
                .filter(backdrop -> !backdrop.isPress()
                        && distance(backdrop, mention) > 0
                        && distance(backdrop, mention) <= REACH
                        && isBeside(sentence.tokens(), backdrop))
                .sorted(Comparator.comparing(backdrop -> distance(backdrop, mention)));
    }

    /** The sentence points back at the gathering, by its noun or a general one. */
    private boolean isBeside(Range sentence, Backdrop backdrop) {
        return sentence.indices()
                .filter(i -> i > sentence.from())
                .anyMatch(i -> (article.token(i).is(backdrop.noun()) || words.is(Use.OCCASION, article.token(i)))
                        && article.chunkOf(i)
                                .filter(chunk -> chunk.head() == i
                                        && words.is(
                                                Use.DEFINITE,
                                                article.token(chunk.tokens().from())))
                                .isPresent());
    }

    private int distance(Backdrop backdrop, Encounter mention) {
        Sentence one = article.sentenceOf(backdrop.tokens().from());
        Sentence other = article.sentenceOf(mention.trigger.from());
        boolean joined = article.annotated().blockOf(one).section()
                == article.annotated().blockOf(other).section();
        return joined ? other.index() - one.index() : FAR;
    }
}

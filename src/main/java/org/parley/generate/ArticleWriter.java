package org.parley.generate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.generate.Office.Rank;
import org.parley.generate.Tenures.Tenure;

/** A telling -> the article with its annotation. */
final class ArticleWriter {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private static final int FEWEST_WORDS = 120;

    private final long seed;
    private final World world;
    private final Speeches speeches;
    private final Phrases phrases = Phrases.read();

    ArticleWriter(long seed, World world, Speeches speeches) {
        this.seed = seed;
        this.world = world;
        this.speeches = speeches;
    }

    /** @param number in the corpus, from 0 */
    GeneratedArticle write(Telling telling, int number) {
        Dice dice = Dice.of(seed, "article", number);
        Draft draft = new Draft(telling, phrases, everybody(telling), dice);
        MeetingWriter meetings = new MeetingWriter(draft);
        SpeechWriter speech = new SpeechWriter(draft, speeches);
        meetings.lead();
        if (dice.percent(70)) {
            noise(draft);
        }
        speech.statements();
        career(draft);
        if (dice.percent(60)) {
            speech.voice();
        }
        meetings.earlier();
        governments(draft);
        do {
            noise(draft);
        } while (draft.words() < FEWEST_WORDS);
        return article(draft);
    }

    private GeneratedArticle article(Draft draft) {
        Telling telling = draft.telling();
        Encounter encounter = telling.encounter();
        Phrase title = draft.dice().pick(phrases.titles(telling.phase()));
        String headline = Phrase.sentence(title.fill(slot -> switch (slot) {
            case "na" -> encounter.side(0).nation().name();
            case "nb" -> encounter.side(1).nation().name();
            case "topic" -> encounter.topic();
            default -> throw new IllegalArgumentException(title.id() + ": no such slot: " + slot);
        }));
        draft.gold().nation(encounter.side(0).nation());
        draft.gold().nation(encounter.side(1).nation());
        return new GeneratedArticle(
                telling.id(),
                telling.published(),
                headline,
                telling.publisher().name(),
                "https://%s/%s".formatted(telling.publisher().host(), telling.id()),
                draft.text(),
                GSON.toJson(draft.gold().json(telling)),
                Stream.concat(draft.used().stream(), Stream.of(title.id())).collect(Collectors.toSet()));
    }

    private void noise(Draft draft) {
        List<Phrase> left = phrases.noise().stream()
                .filter(phrase -> !draft.used().contains(phrase.id()))
                .toList();
        draft.paragraph();
        draft.say(draft.dice().pick(left));
    }

    private void governments(Draft draft) {
        draft.paragraph();
        for (Nation nation : draft.cast().ungoverned()) {
            draft.say(draft.dice().pick(phrases.governments()), slot -> draft.cast()
                    .properName(nation));
        }
    }

    /** How the leader of the first side came into office, and whom it follows. */
    private void career(Draft draft) {
        Side side = draft.encounter().side(0);
        Optional<Tenure> before = before(draft.telling());
        if (before.isEmpty()
                || draft.cast().isMisplaced(side.person())
                || draft.dice().percent(40)) {
            return;
        }
        int year = world.tenures(side.nation())
                .on(side.office().rank(), draft.encounter().date())
                .from()
                .getYear();
        Phrase phrase = draft.dice().pick(phrases.careers());
        draft.paragraph();
        draft.say(phrase, slot -> switch (slot) {
            case "p" -> draft.cast().person(side);
            case "q" -> draft.cast().former(before.get().side());
            case "year" -> Integer.toString(year);
            case "office" -> side.office().label(side.person());
            case "Office" -> side.office().title(before.get().side().person());
            case "adj" -> draft.cast().adjective(side.nation());
            case "of" -> draft.cast().properName(side.nation());
            default -> throw new IllegalArgumentException(phrase.id() + ": no such slot: " + slot);
        });
    }

    private Optional<Tenure> before(Telling telling) {
        Side side = telling.encounter().side(0);
        LocalDate day = telling.encounter().date();
        return side.office().rank() == Rank.ENVOY
                ? Optional.empty()
                : world.tenures(side.nation()).before(side.office().rank(), day);
    }

    /** Whom the article may name. */
    private List<Person> everybody(Telling telling) {
        Encounter encounter = telling.encounter();
        List<Person> all = new ArrayList<>();
        encounter.sides().forEach(side -> all.add(side.person()));
        telling.earlier().forEach(round -> round.sides().forEach(side -> all.add(side.person())));
        encounter.said().forEach(said -> all.add(said.speaker().person()));
        encounter.mediator().ifPresent(side -> all.add(side.person()));
        before(telling).ifPresent(tenure -> all.add(tenure.side().person()));
        return all;
    }
}

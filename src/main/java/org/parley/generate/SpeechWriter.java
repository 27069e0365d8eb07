package org.parley.generate;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes who said what: the statements of the encounter, as the agencies word them or otherwise, and voices without a name. */
final class SpeechWriter {
    private static final String GAP = " … ";
    private static final int OTHER_WORDS = 45;
    private static final int OTHER_FRAME = 30;

    private final Draft draft;
    private final Dice dice;
    private final Speeches speeches;

    SpeechWriter(Draft draft, Speeches speeches) {
        this.draft = draft;
        this.dice = draft.dice();
        this.speeches = speeches;
    }

    /** Some of the encounter's statements, in pairs. */
    void statements() {
        List<Said> left = new ArrayList<>(draft.encounter().said());
        int count = dice.between(2, 4);
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                draft.paragraph();
            }
            statement(left.remove(dice.below(left.size())));
        }
    }

    private void statement(Said said) {
        boolean own =
                draft.telling().wire().isEmpty() && !draft.telling().publisher().wire();
        boolean otherWords = own && dice.percent(OTHER_WORDS);
        Phrase frame = own && dice.percent(OTHER_FRAME) ? speeches.another(said, dice) : said.frame();
        String content =
                content(otherWords ? said.saying().otherWords() : said.saying().text(), said.number());
        List<String> parts = List.of(content.split(GAP, 2));
        Draft.Placed placed = draft.say(frame, slot -> switch (slot) {
            case "who" -> draft.cast().person(said.speaker());
            case "other" -> draft.cast().nation(said.other());
            case "x", "x1" -> parts.get(0);
            case "x2" -> parts.get(1);
            default -> throw new IllegalArgumentException(frame.id() + ": no such slot: " + slot);
        });
        JsonObject gold = gold(said.speaker().person().id(), content, placed);
        gold.addProperty("id", said.id());
        gold.addProperty("quoted", frame.text().contains("\"{x"));
        gold.add("act", GoldDraft.list(acts(said.saying(), frame)));
        gold.addProperty("cue", frame.kind().get(2));
        boolean addressed = frame.has("other") && frame.kind().get(1).equals("appeal");
        gold.add("addressee", GoldDraft.list(addressed ? List.of(said.other().id()) : List.of()));
        draft.gold().statement(gold);
    }

    /** A source, a state or an organisation, with a saying that no other article has. */
    void voice() {
        Phrase phrase = dice.pick(draft.phrases().voices());
        draft.paragraph();
        Nation nation = draft.encounter().side(0).nation();
        Organization organization = dice.pick(speeches.organizations(phrase.has("x")));
        String content = phrase.has("x") ? said(phrase) : "";
        Draft.Placed placed = draft.say(phrase, slot -> switch (slot) {
            case "adj" -> draft.cast().adjective(nation);
            case "n" -> draft.cast().properName(nation);
            case "org" -> draft.cast().organization(organization);
            case "x" -> content;
            default -> throw new IllegalArgumentException(phrase.id() + ": no such slot: " + slot);
        });
        if (phrase.has("x")) {
            JsonObject gold = gold(speaker(phrase, nation, organization), content, placed);
            gold.addProperty("quoted", false);
            gold.add("act", GoldDraft.list(List.of(phrase.kind().get(2))));
            draft.gold().statement(gold);
        }
    }

    private String said(Phrase voice) {
        Saying saying =
                dice.pick(speeches.sayings(voice.kind().get(1), voice.kind().get(2)));
        return content(saying.text(), dice.between(2, 30));
    }

    private String speaker(Phrase phrase, Nation nation, Organization organization) {
        return switch (phrase.kind().get(0)) {
            case "state" -> nation.id();
            case "organization" -> organization.id();
            default -> source(phrase, nation);
        };
    }

    private String source(Phrase phrase, Nation nation) {
        String id = "source-" + draft.telling().id();
        String description = Stream.of("senior %s official", "%s diplomatic source", "%s diplomat")
                .filter(form -> phrase.text().contains(form.formatted("{adj}")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(phrase.id() + ": no such source"));
        draft.gold().anonymous(id, description.formatted(nation.adjective()));
        return id;
    }

    private String content(String form, int number) {
        return new Phrase("", List.of(), form).fill(slot -> switch (slot) {
            case "topic" -> draft.encounter().topic();
            case "n" -> Integer.toString(number);
            default -> throw new IllegalArgumentException(form + ": no such slot: " + slot);
        });
    }

    private JsonObject gold(String speaker, String content, Draft.Placed placed) {
        List<String> parts = List.of(content.split(GAP));
        int begin = placed.sentence().indexOf(parts.get(0));
        int end = placed.sentence().lastIndexOf(parts.get(parts.size() - 1))
                + parts.get(parts.size() - 1).length();
        JsonObject gold = new JsonObject();
        gold.add("speaker", GoldDraft.list(List.of(speaker)));
        gold.addProperty("content", content);
        gold.addProperty("begin", draft.codePoints(placed.begin() + begin));
        gold.addProperty("end", draft.codePoints(placed.begin() + end));
        gold.add("date", GoldDraft.list(List.of()));
        return gold;
    }

    private static List<String> acts(Saying saying, Phrase frame) {
        return Stream.concat(
                        Stream.of(frame.kind().get(1)), saying.acts().stream().sorted())
                .distinct()
                .toList();
    }
}

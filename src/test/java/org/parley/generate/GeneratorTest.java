package org.parley.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Letters;
import org.parley.rules.Table;

/** The corpus that is generated: the same for all, and at one with its annotations. */
final class GeneratorTest {
    private static final int MANY = 2500;
    private static final List<GeneratedArticle> CORPUS = articles(1, MANY);
    private static final List<String> SLOTS = List.of("participant", "chair", "host", "mediator", "absentee");

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, Long.MAX_VALUE})
    void next_ofTheSameSeed_isTheSame(long seed) {
        assertThat(articles(seed, 60)).isEqualTo(articles(seed, 60));
    }

    @Test
    void next_ofAnotherSeed_isAnother() {
        assertThat(texts(1, 60)).doesNotContainAnyElementsOf(texts(2, 60));
    }

    @Test
    void next_whenMoreAreTaken_beginsWithTheFewer() {
        assertThat(articles(3, 400)).startsWith(articles(3, 90).toArray(GeneratedArticle[]::new));
    }

    @Test
    void next_overManyArticles_usesAllSentenceForms() {
        Set<String> forms = new HashSet<>(Phrases.read().ids());
        Table.read("generate/frames.tsv").rows().forEach(row -> forms.add(row.get("id")));
        Set<String> used = new HashSet<>();
        CORPUS.forEach(article -> used.addAll(article.forms()));
        assertThat(forms).hasSizeGreaterThan(120);
        assertThat(used).containsExactlyInAnyOrderElementsOf(forms);
    }

    @Test
    void next_overManyArticles_givesEachItsOwnIdAndLength() {
        List<GeneratedArticle> articles = CORPUS;
        assertThat(articles).extracting(GeneratedArticle::id).doesNotHaveDuplicates();
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.text().split("\\s+")).hasSizeBetween(120, 250))
                .allSatisfy(article -> assertThat(article.text()).doesNotContain("{", "}", ",,", ",.", "\n\n\n", "  "));
    }

    @Test
    void next_overManyArticles_tellsOfAnEncounterInTwoOnAverage() {
        Set<String> told = new TreeSet<>();
        CORPUS.forEach(article -> told.add(gold(article)
                .getAsJsonArray("meetings")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString()));
        assertThat(told).hasSizeBetween(MANY * 2 / 5, MANY * 3 / 5);
    }

    @Test
    void persons_whenArticlesAreFourfold_growLittle() {
        assertThat(personsAfter(4000) - personsAfter(1000)).isBetween(10, 150);
    }

    @Test
    void gold_overManyArticles_namesOnlyItsOwnActors() {
        for (GeneratedArticle article : CORPUS) {
            JsonObject gold = gold(article);
            Set<String> actors = ids(gold.getAsJsonArray("actors"));
            assertThat(actors).as(article.id()).containsAll(named(gold));
            assertThat(actors).hasSameSizeAs(gold.getAsJsonArray("actors"));
        }
    }

    @Test
    void gold_overManyArticles_meansTheSameThingByTheSameId() {
        Map<String, String> actors = new HashMap<>();
        Map<String, String> meetings = new HashMap<>();
        Map<String, String> statements = new HashMap<>();
        for (GeneratedArticle article : CORPUS) {
            JsonObject gold = gold(article);
            each(gold, "actors", actor -> same(actors, actor, actor.get("type").toString() + actor.get("names")));
            each(gold, "meetings", met -> same(meetings, met, met.get("series").toString() + met.get("round")));
            each(gold, "statements", said -> {
                if (said.has("id")) {
                    same(statements, said, said.get("speaker").toString());
                }
            });
        }
        assertThat(actors.values().stream().filter(value -> value.startsWith("\"State\"")))
                .hasSize(60);
        assertThat(statements).hasSizeGreaterThan(MANY);
    }

    @Test
    void gold_overManyArticles_standsInTheText() {
        for (GeneratedArticle article : CORPUS) {
            JsonObject gold = gold(article);
            String all = article.title() + "\n" + article.text();
            each(gold, "actors", actor -> {
                if (!actor.has("optional")) {
                    assertThat(texts(actor.getAsJsonArray("names")))
                            .as(article.id())
                            .anyMatch(all::contains);
                }
            });
            each(gold, "statements", said -> assertThat(covered(article.text(), said))
                    .as(article.id())
                    .startsWith(said.get("content").getAsString().split(" … ", -1)[0])
                    .endsWith(last(said.get("content").getAsString().split(" … ", -1))));
        }
    }

    @Test
    void gold_overManyArticles_namesNoPersonOfTheGazetteer() {
        Set<String> real = new HashSet<>();
        for (Table.Row row : Table.read("gazetteer/persons.tsv").rows()) {
            Stream.concat(Stream.of(row.get("name")), row.all("aliases").stream())
                    .filter(name -> name.contains(" "))
                    .forEach(name -> real.add(Letters.slug(name)));
        }
        for (GeneratedArticle article : CORPUS) {
            each(gold(article), "actors", actor -> {
                if (actor.get("type").getAsString().equals("Person")) {
                    assertThat(texts(actor.getAsJsonArray("names"))).noneMatch(n -> real.contains(Letters.slug(n)));
                }
            });
        }
    }

    @Test
    void gold_overManyArticles_hasWhatIsHardAboutIdentity() {
        Map<String, Set<String>> statusesOf = new HashMap<>();
        Map<String, Set<String>> startsOf = new HashMap<>();
        Map<String, Set<String>> placesOf = new HashMap<>();
        Map<String, Integer> statements = new HashMap<>();
        for (GeneratedArticle article : CORPUS) {
            each(gold(article), "meetings", met -> {
                String id = met.get("id").getAsString();
                add(statusesOf, id, met.get("status").toString());
                add(placesOf, id, met.get("place").toString() + met.get("venue"));
                if (met.has("start")) {
                    add(startsOf, id, met.get("start").toString());
                }
            });
            each(gold(article), "statements", said -> {
                if (said.has("id")) {
                    statements.merge(said.get("id").getAsString(), 1, Integer::sum);
                }
            });
        }
        assertThat(severalIn(statusesOf)).isGreaterThan(100);
        assertThat(severalIn(startsOf)).isGreaterThan(100);
        assertThat(severalIn(placesOf)).isGreaterThan(100);
        assertThat(statements.values().stream().filter(n -> n > 1).count()).isGreaterThan(1000);
    }

    @Test
    void gold_overManyArticles_hasManySpellingsAndNamesakes() {
        Map<String, Set<String>> spellingsOf = new HashMap<>();
        int namesakes = 0;
        for (GeneratedArticle article : CORPUS) {
            Set<String> lasts = new HashSet<>();
            int persons = 0;
            for (JsonObject actor : persons(article)) {
                List<String> names = texts(actor.getAsJsonArray("names"));
                names.stream()
                        .filter(name -> name.contains(" ") && article.text().contains(name))
                        .forEach(name -> add(spellingsOf, actor.get("id").getAsString(), name));
                lasts.add(Letters.slug(names.get(names.size() - 1)));
                persons++;
            }
            namesakes += persons > lasts.size() ? 1 : 0;
        }
        assertThat(severalIn(spellingsOf)).isGreaterThan(300);
        assertThat(namesakes).isGreaterThan(50);
    }

    private static List<JsonObject> persons(GeneratedArticle article) {
        List<JsonObject> persons = new ArrayList<>();
        each(gold(article), "actors", actor -> {
            if (actor.get("type").getAsString().equals("Person") && !actor.has("anonymous")) {
                persons.add(actor);
            }
        });
        return persons;
    }

    private static long severalIn(Map<String, Set<String>> values) {
        return values.values().stream().filter(all -> all.size() > 1).count();
    }

    private static void add(Map<String, Set<String>> all, String id, String value) {
        all.computeIfAbsent(id, key -> new HashSet<>()).add(value);
    }

    private static void same(Map<String, String> known, JsonObject item, String value) {
        String id = item.get("id").getAsString();
        assertThat(known.computeIfAbsent(id, key -> value)).as(id).isEqualTo(value);
    }

    private static String covered(String text, JsonObject said) {
        int begin = text.offsetByCodePoints(0, said.get("begin").getAsInt());
        return text.substring(begin, text.offsetByCodePoints(0, said.get("end").getAsInt()));
    }

    private static String last(String[] parts) {
        return parts[parts.length - 1];
    }

    private static Set<String> named(JsonObject gold) {
        Set<String> named = new HashSet<>();
        each(gold, "roles", role -> named.add(role.get("who").getAsString()));
        each(gold, "statements", said -> named.addAll(texts(said.getAsJsonArray("speaker"))));
        each(gold, "meetings", met -> {
            SLOTS.forEach(
                    slot -> met.getAsJsonArray(slot).forEach(filler -> named.addAll(texts(filler.getAsJsonArray()))));
            named.addAll(texts(met.getAsJsonArray("allowed")));
        });
        return named;
    }

    private static Set<String> ids(JsonArray items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.getAsJsonObject().get("id").getAsString()));
        return ids;
    }

    private static List<String> texts(JsonArray values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.getAsString()));
        return texts;
    }

    private static void each(JsonObject gold, String key, Consumer<JsonObject> use) {
        for (JsonElement item : gold.getAsJsonArray(key)) {
            use.accept(item.getAsJsonObject());
        }
    }

    private static JsonObject gold(GeneratedArticle article) {
        return JsonParser.parseString(article.gold()).getAsJsonObject();
    }

    private static List<String> texts(long seed, int count) {
        return articles(seed, count).stream().map(GeneratedArticle::text).toList();
    }

    private static List<GeneratedArticle> articles(long seed, int count) {
        return Stream.generate(new Generator(seed)::next).limit(count).toList();
    }

    private static int personsAfter(int articles) {
        Generator generator = new Generator(1);
        for (int i = 0; i < articles; i++) {
            generator.next();
        }
        return generator.persons();
    }
}

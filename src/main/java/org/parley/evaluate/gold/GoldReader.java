package org.parley.evaluate.gold;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;

/** Reads folders of annotation files. What is wrong in a file stops the reading: figures over half of the gold mislead. */
public final class GoldReader {
    private static final Map<String, EntityKind> KINDS = Map.of(
            "Person", EntityKind.PERSON,
            "State", EntityKind.STATE,
            "Organization", EntityKind.ORGANIZATION,
            "Delegation", EntityKind.DELEGATION);

    /** The articles of all folders, in order of their files' names. */
    public List<GoldArticle> read(List<Path> folders) throws GoldException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(files(folder));
        }
        files.sort(Comparator.comparing(Path::toString));
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(article(Json.read(file)));
        }
        return articles;
    }

    private static List<Path> files(Path folder) throws GoldException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "[!.]*.json")) {
            entries.forEach(files::add);
        } catch (IOException e) {
            throw new GoldException("%s: want a folder of annotations: %s".formatted(folder, e), e);
        }
        if (files.isEmpty()) {
            throw new GoldException("%s: no annotations in it, want files *.json".formatted(folder));
        }
        return files;
    }

    private static GoldArticle article(Json json) throws GoldException {
        return new GoldArticle(
                json.get("article").text(),
                all(json.get("actors"), GoldReader::actor),
                all(json.get("roles"), GoldReader::role),
                all(json.get("meetings"), GoldReader::meeting),
                all(json.get("statements"), GoldReader::statement));
    }

    private interface ItemReader<T> {
        T read(Json json) throws GoldException;
    }

    private static <T> List<T> all(Json list, ItemReader<T> reader) throws GoldException {
        List<T> all = new ArrayList<>();
        for (Json item : list.items()) {
            all.add(reader.read(item));
        }
        return all;
    }

    private static GoldActor actor(Json json) throws GoldException {
        Json type = json.get("type");
        EntityKind kind = Optional.ofNullable(KINDS.get(type.text()))
                .orElseThrow(() -> type.fault("Person, State, Organization or Delegation"));
        Optional<Json> wikidata = json.find("wikidata");
        return new GoldActor(
                json.get("id").text(),
                kind,
                json.get("names").texts(),
                wikidata.isPresent() ? Optional.of(wikidata.get().text()) : Optional.empty(),
                flag(json, "anonymous"),
                flag(json, "optional"));
    }

    private static GoldRole role(Json json) throws GoldException {
        List<String> labels = json.get("label").texts();
        if (labels.isEmpty()) {
            throw json.get("label").fault("at least one title");
        }
        return new GoldRole(
                json.get("who").text(),
                labels,
                new LinkedHashSet<>(json.get("of").texts()),
                flag(json, "former"),
                flag(json, "optional"));
    }

    private static GoldMeeting meeting(Json json) throws GoldException {
        Map<Slot, List<Set<String>>> fillers = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            Optional<Json> given = json.find(slot.key());
            if (given.isPresent() && !given.get().items().isEmpty()) {
                fillers.put(slot, fillers(slot, given.get()));
            }
        }
        return new GoldMeeting(json.get("id").text(), fillers, texts(json, "allowed"), flag(json, "optional"));
    }

    /** Several fillers for slots of actors; one for others, which list the accepted answers right away. */
    private static List<Set<String>> fillers(Slot slot, Json given) throws GoldException {
        if (slot.kind() != Slot.Kind.ACTOR) {
            return List.of(new LinkedHashSet<>(given.texts()));
        }
        return all(given, filler -> new LinkedHashSet<>(filler.texts()));
    }

    private static GoldStatement statement(Json json) throws GoldException {
        Json content = json.get("content");
        List<String> wordings = content.isList() ? content.texts() : List.of(content.text());
        if (wordings.isEmpty()) {
            throw content.fault("at least one wording");
        }
        return new GoldStatement(
                new LinkedHashSet<>(json.get("speaker").texts()),
                wordings,
                json.get("quoted").truth(),
                new LinkedHashSet<>(json.get("act").texts()),
                texts(json, "date"),
                texts(json, "addressee"),
                flag(json, "optional"));
    }

    private static Set<String> texts(Json json, String key) throws GoldException {
        Optional<Json> given = json.find(key);
        return given.isPresent() ? new LinkedHashSet<>(given.get().texts()) : Set.of();
    }

    private static boolean flag(Json json, String key) throws GoldException {
        Optional<Json> given = json.find(key);
        return given.isPresent() && given.get().truth();
    }
}

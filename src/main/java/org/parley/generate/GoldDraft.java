package org.parley.generate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.generate.Office.Rank;

/** The annotation of one article, which grows with its text. Its form is that of the annotations made by hand. */
final class GoldDraft {
    private static final List<String> HEAD_OF_DELEGATION = List.of(
            "head of delegation",
            "head of the delegation",
            "leader of delegation",
            "delegation head",
            "delegation leader");

    private final Map<String, JsonObject> actors = new LinkedHashMap<>();
    private final Set<JsonObject> roles = new LinkedHashSet<>();
    private final List<MeetingDraft> meetings = new ArrayList<>();
    private final JsonArray statements = new JsonArray();

    static JsonArray list(Collection<String> values) {
        JsonArray list = new JsonArray();
        values.forEach(list::add);
        return list;
    }

    void person(Person person) {
        actors.computeIfAbsent(person.id(), id -> actor(id, "Person", person.names()));
    }

    /** One that need not be found, because it is named as a place only. */
    void place(Nation nation) {
        actors.computeIfAbsent(nation.id(), id -> optional(state(nation)));
    }

    void nation(Nation nation) {
        JsonObject known = actors.computeIfAbsent(nation.id(), id -> state(nation));
        known.remove("optional");
    }

    void delegation(Nation nation) {
        List<String> names = List.of(nation.adjective() + " delegation", "delegation of " + nation.name());
        actors.computeIfAbsent(nation.delegation(), id -> optional(actor(id, "Delegation", names)));
    }

    void organization(Organization organization) {
        JsonObject actor = actor(organization.id(), "Organization", organization.names());
        organization.wikidata().ifPresent(id -> actor.addProperty("wikidata", id));
        actors.putIfAbsent(organization.id(), actor);
    }

    void anonymous(String id, String description) {
        JsonObject actor = actor(id, "Person", List.of(description));
        actor.addProperty("anonymous", true);
        actors.put(id, actor);
    }

    /** A spokesperson speaks for the ministry, too. */
    void role(Side side, boolean former) {
        boolean voice = side.office().rank() == Rank.VOICE;
        if (voice) {
            ministry(side.nation());
        }
        List<String> of = voice
                ? List.of(side.nation().id(), side.nation().ministry())
                : List.of(side.nation().id());
        role(side.person(), side.office().labels(), of, former);
    }

    void headOfDelegation(Side side) {
        delegation(side.nation());
        List<String> of = List.of(side.nation().id(), side.nation().delegation());
        role(side.person(), HEAD_OF_DELEGATION, of, false);
    }

    private void role(Person person, List<String> labels, List<String> of, boolean former) {
        JsonObject role = new JsonObject();
        role.addProperty("who", person.id());
        role.add("label", list(labels));
        role.add("of", list(of));
        role.addProperty("former", former);
        roles.add(role);
    }

    private void ministry(Nation nation) {
        List<String> names = List.of(
                nation.adjective() + " Foreign Ministry", nation.name() + " Foreign Ministry", "Foreign Ministry");
        actors.computeIfAbsent(nation.ministry(), id -> optional(actor(id, "Organization", names)));
    }

    /** An encounter of the article; what is said of it goes into what is returned. */
    MeetingDraft meeting(Encounter encounter, String status) {
        MeetingDraft draft = new MeetingDraft(encounter, status);
        meetings.add(draft);
        return draft;
    }

    void statement(JsonObject statement) {
        statements.add(statement);
    }

    JsonObject json(Telling telling) {
        JsonObject json = new JsonObject();
        json.addProperty("article", telling.id());
        json.addProperty("published", telling.published().toString());
        json.addProperty("publisher", telling.publisher().name());
        telling.wire().ifPresent(wire -> json.addProperty("wire", wire.name()));
        json.add("actors", array(actors.values()));
        json.add("roles", array(roles));
        json.add(
                "meetings",
                array(meetings.stream().map(m -> m.json(actors.keySet())).toList()));
        json.add("statements", statements);
        return json;
    }

    private static JsonObject state(Nation nation) {
        JsonObject actor = actor(nation.id(), "State", nation.names());
        nation.wikidata().ifPresent(id -> actor.addProperty("wikidata", id));
        return actor;
    }

    private static JsonObject actor(String id, String type, List<String> names) {
        JsonObject actor = new JsonObject();
        actor.addProperty("id", id);
        actor.addProperty("type", type);
        actor.add("names", list(names));
        return actor;
    }

    private static JsonObject optional(JsonObject actor) {
        actor.add("optional", new JsonPrimitive(true));
        return actor;
    }

    private static JsonArray array(Collection<? extends JsonElement> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array;
    }
}

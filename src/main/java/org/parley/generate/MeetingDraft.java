package org.parley.generate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one article says of one encounter. */
final class MeetingDraft {
    private static final List<String> SLOTS =
            List.of("date", "place", "venue", "participant", "chair", "host", "mediator", "absentee");

    private final Encounter encounter;
    private final String status;
    private final Map<String, List<String>> told = new LinkedHashMap<>();
    private final List<List<String>> participants = new ArrayList<>();
    private final List<List<String>> hosts = new ArrayList<>();
    private final List<List<String>> mediators = new ArrayList<>();
    private final JsonObject beside = new JsonObject();

    MeetingDraft(Encounter encounter, String status) {
        this.encounter = encounter;
        this.status = status;
        encounter
                .sides()
                .forEach(side -> participants.add(List.of(
                        side.person().id(), side.nation().id(), side.nation().delegation())));
        beside.addProperty("series", encounter.series());
        beside.addProperty("round", encounter.round());
    }

    void date(String date) {
        told.put("date", List.of(date));
    }

    void place(List<String> names) {
        told.put("place", names);
    }

    void venue(String name) {
        told.put("venue", List.of(name));
    }

    void host(Nation nation) {
        hosts.add(List.of(nation.id()));
    }

    void mediator(Side mediator) {
        mediators.add(List.of(mediator.person().id(), mediator.nation().id()));
    }

    void start(LocalTime time) {
        beside.addProperty("start", time.toString());
    }

    void count(int people) {
        beside.addProperty("count", people);
    }

    /** @param known ids of the article's actors; who isn't named is not asked for */
    JsonObject json(Set<String> known) {
        JsonObject json = new JsonObject();
        json.addProperty("id", encounter.id());
        json.add("type", GoldDraft.list(encounter.kind().types()));
        json.add("status", GoldDraft.list(List.of(status)));
        for (String slot : SLOTS) {
            json.add(slot, GoldDraft.list(told.getOrDefault(slot, List.of())));
        }
        json.add("participant", fillers(participants, known));
        json.add("host", fillers(hosts, known));
        json.add("mediator", fillers(mediators, known));
        json.add(
                "allowed",
                GoldDraft.list(allowed().filter(known::contains).distinct().toList()));
        beside.entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
        return json;
    }

    private Stream<String> allowed() {
        return Stream.of(
                        encounter.sides(),
                        encounter.aides(),
                        encounter.mediator().stream().toList())
                .flatMap(List::stream)
                .flatMap(side -> Stream.of(
                        side.person().id(), side.nation().id(), side.nation().delegation()));
    }

    private static JsonArray fillers(List<List<String>> fillers, Set<String> known) {
        JsonArray all = new JsonArray();
        for (List<String> filler : fillers) {
            List<String> named = filler.stream().filter(known::contains).toList();
            if (!named.isEmpty()) {
                all.add(GoldDraft.list(named));
            }
        }
        return all;
    }
}

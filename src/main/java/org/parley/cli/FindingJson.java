package org.parley.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import org.parley.check.Finding;
import org.parley.check.Place;
import org.parley.validate.Summary;

/** Findings as one JSON object, written one by one; terms as Turtle writes them. */
final class FindingJson {
    private final JsonWriter json;
    private final InputPlaces inputs;

    /** Begins the object; {@link #end} ends it and leaves the writer open. */
    FindingJson(Writer out, InputPlaces inputs) throws IOException {
        this.inputs = inputs;
        json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginObject().name("findings").beginArray();
    }

    void write(Finding finding) {
        try {
            json.beginObject();
            json.name("graph").value(finding.graph());
            json.name("shape").value(finding.shape());
            json.name("message").value(finding.message());
            json.name("focus").value(finding.focus());
            optional("path", finding.path());
            optional("value", finding.value());
            optional("where", inputs.find(finding).orElse(""));
            if (finding.place().isPresent()) {
                place(finding.place().get());
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void place(Place place) throws IOException {
        json.name("begin").value(place.begin());
        json.name("end").value(place.end());
        optional("words", place.words());
        optional("sentence", place.sentence());
    }

    private void optional(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name).value(value);
        }
    }

    void end(Summary summary) throws IOException {
        json.endArray();
        json.name("shapes").beginArray();
        for (Map.Entry<Summary.Break, Long> broken : summary.breaks().entrySet()) {
            json.beginObject();
            json.name("shape").value(broken.getKey().shape());
            json.name("message").value(broken.getKey().message());
            json.name("findings").value(broken.getValue());
            json.endObject();
        }
        json.endArray();
        json.name("articles").value(summary.articles());
        json.name("otherGraphs").value(summary.otherGraphs());
        json.name("conforms").value(summary.conforms());
        json.endObject().flush();
    }
}

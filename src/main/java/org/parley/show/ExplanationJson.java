package org.parley.show;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** An explanation as one JSON object, written article by article. */
public final class ExplanationJson implements AutoCloseable {
    private final JsonWriter json;

    /** Begins the object; {@link #close} ends it and leaves the writer open. */
    public ExplanationJson(Writer out, Thing thing) throws IOException {
        json = new JsonWriter(out);
        json.setIndent("  ");
        json.beginObject();
        json.name("iri").value(thing.iri());
        json.name("kind").value(thing.kind());
        json.name("name").value(thing.name());
        strings("details", thing.details());
        json.name("articles").beginArray();
    }

    /** Adds what one more article says. */
    public void write(Explanation part) throws IOException {
        json.beginObject();
        json.name("article").value(part.article());
        strings("about", part.about());
        words("mentions", part.mentions(), part);
        json.name("facts").beginArray();
        for (FactCard fact : part.facts()) {
            fact(fact, part);
        }
        json.endArray().endObject();
    }

    /** Adds what follows, after all articles. */
    public void write(List<Consequence> consequences) throws IOException {
        json.endArray();
        json.name("inferred").beginArray();
        for (Consequence consequence : consequences) {
            write(consequence);
        }
    }

    private void write(Consequence consequence) throws IOException {
        json.beginObject();
        json.name("triple").value(consequence.triple());
        json.name("rule").value(consequence.rule());
        json.name("meaning").value(consequence.meaning());
        json.name("reasons").beginArray();
        for (Consequence.Reason reason : consequence.reasons()) {
            json.beginObject();
            json.name("triple").value(reason.triple());
            strings("sources", reason.sources());
            json.name("because").beginArray();
            for (Consequence because : reason.because()) {
                write(because);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private void fact(FactCard fact, Explanation part) throws IOException {
        json.beginObject();
        json.name("iri").value(fact.iri());
        json.name("kind").value(fact.kind());
        words("evidence", fact.evidence(), part);
        json.name("slots").beginArray();
        for (Slot slot : fact.slots()) {
            json.beginObject();
            json.name("slot").value(slot.name());
            json.name("value").value(slot.value());
            if (!slot.target().isEmpty()) {
                json.name("iri").value(slot.target());
            }
            words("words", slot.words(), part);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void words(String name, List<Words> all, Explanation part) throws IOException {
        json.name(name).beginArray();
        for (Words words : all) {
            json.beginObject();
            json.name("text").value(words.text());
            json.name("begin").value(words.place().begin());
            json.name("end").value(words.place().end());
            json.name("rule").value(words.rules());
            json.name("confidence").value(Double.valueOf(words.confidence()));
            json.name("sentence").value(part.contextOf(words).text());
            json.endObject();
        }
        json.endArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    @Override
    public void close() throws IOException {
        json.endArray().endObject();
        json.flush();
    }
}

package org.parley.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.List;
import org.parley.evaluate.Figure;

/** Figures as a JSON object: for each name its precision, recall and F1. */
final class FigureJson {
    private FigureJson() {}

    static String of(List<Figure> figures) {
        JsonObject all = new JsonObject();
        for (Figure figure : figures) {
            JsonObject one = new JsonObject();
            one.addProperty("p", figure.precision());
            one.addProperty("r", figure.recall());
            one.addProperty("f1", figure.f1());
            all.add(figure.name(), one);
        }
        return new GsonBuilder().setPrettyPrinting().create().toJson(all) + "\n";
    }
}

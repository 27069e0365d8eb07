package org.parley.link;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/**
 * Reads on where an office deals with several things, up to its holder's name: "envoy for Peru and the Sahel, Ana Lara",
 * "minister of trade, industry and labour, Ana Lara".
 */
final class FieldRows {
    private static final int LONGEST = 12;

    private final Words words;

    FieldRows(Words words) {
        this.words = words;
    }

    /** The end of the row that goes on at a token and that a name follows on behind a comma; else the token itself. */
    int end(Title title, int from) {
        int at = from;
        int next = Sent.is(title) ? behindLand(at) : behindField(at);
        while (next > at && next - from <= LONGEST) {
            at = next;
            next = Sent.is(title) ? behindLand(at) : behindField(at);
        }
        boolean holder = at > from
                && !words.is(at - 1, "and")
                && words.nameAt(words.is(at, ",") ? at + 1 : at)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
        return holder ? at : from;
    }

    /** Behind "and the Sahel", ", Chile". */
    private int behindLand(int joint) {
        int at = words.is(joint + 1, "the") ? joint + 2 : joint + 1;
        Optional<Name> land = words.is(joint, ",", "and")
                ? words.nameAt(at).filter(name -> name.kind() == EntityKind.STATE || name.kind() == EntityKind.PLACE)
                : Optional.empty();
        return land.map(name -> name.tokens().to()).orElse(joint);
    }

    /** Behind ", peace", "and foreign affairs". */
    private int behindField(int joint) {
        int at = joint + 1;
        while (words.is(joint, ",", "and") && words.is(at, OfficeClass.PORTFOLIO)) {
            at++;
        }
        return at > joint + 1 ? at : joint;
    }
}

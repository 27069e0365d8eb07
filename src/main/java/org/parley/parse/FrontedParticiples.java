package org.parley.parse;

import java.util.List;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/** Gives participles that stand before their clause its subject. */
final class FrontedParticiples {
    private FrontedParticiples() {}

    /** "Speaking to reporters, Trump said": a participle before its clause takes that clause's subject. */
    static void attach(List<VerbGroup> verbs, List<Integer> fronted) {
        for (int index : fronted) {
            for (int v = index + 1; v < verbs.size(); v++) {
                VerbGroup main = verbs.get(v);
                if (main.form() == Form.FINITE && !main.subjects().isEmpty()) {
                    VerbGroup verb = verbs.get(index);
                    verbs.set(index, withSubjects(verb, main.subjects()));
                    break;
                }
            }
        }
    }

    private static VerbGroup withSubjects(VerbGroup verb, List<Range> subjects) {
        return new VerbGroup(
                verb.tokens(),
                verb.head(),
                verb.chunk(),
                verb.form(),
                verb.tense(),
                verb.modal(),
                verb.negated(),
                verb.passive(),
                subjects,
                0.75,
                verb.agent(),
                verb.depth());
    }
}

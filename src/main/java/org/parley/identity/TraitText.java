package org.parley.identity;

/** Traits as lines of text: type, tab, value. */
final class TraitText {
    private TraitText() {}

    static String encode(Trait trait) {
        return trait.type().name() + "\t" + trait.value().replaceAll("[\\t\\n\\r]+", " ");
    }

    static Trait decode(String line) {
        int tab = line.indexOf('\t');
        return new Trait(Trait.Type.valueOf(line.substring(0, tab)), line.substring(tab + 1));
    }
}

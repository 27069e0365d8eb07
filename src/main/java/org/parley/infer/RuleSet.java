package org.parley.infer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.parley.rdf.Sha256;
import org.parley.vocab.OntologyFile;

/** All rules, in the order in which they are applied: one reads what those before it conclude. */
public final class RuleSet {
    private static final String FOLDER = "/ontology/rules/";

    private final List<Rule> rules;
    private final String digest;

    private RuleSet(List<Rule> rules, String digest) {
        this.rules = List.copyOf(rules);
        this.digest = digest;
    }

    /** @throws RuleFault if one of them can't be used */
    public static RuleSet load() {
        List<Rule> rules = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String id : resource("order.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList()) {
            String text = resource(id + ".rq");
            all.append(text);
            rules.add(RuleFile.parse(id, text));
        }
        rules.addAll(AxiomRules.of(OntologyFile.ONTOLOGY.read()));
        rules.forEach(rule -> all.append(rule.query()));
        return new RuleSet(rules, hex(all.toString()));
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Other rules have another one. */
    String digest() {
        return digest;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String resource(String name) {
        try (InputStream in = RuleSet.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new RuleFault("ontology/rules/%s: missing; every line of order.txt names a rule".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

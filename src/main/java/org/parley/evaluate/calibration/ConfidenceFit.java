package org.parley.evaluate.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.evaluate.Judgement;
import org.parley.evaluate.calibration.Block.Prior;
import org.parley.model.FactKind;
import org.parley.rules.Confidences;
import org.parley.rules.Confidences.Row;

/**
 * Fits confidences to judged facts that carry the scores of their rules.
 *
 * <p>Few facts are judged, so no number is believed by itself. All facts of a kind, in order of score, are cut into bands of
 * some size and pooled until confidence grows with score; each band leans on the mean of the kind. The same is done for each
 * family of rules, whose bands lean on what the kind says of such scores. What leaning is worth is {@value #PRIOR} facts.
 */
public final class ConfidenceFit {
    private static final double PRIOR = 12;
    private static final int BAND = 20;
    private static final int DIGITS = 2;
    /** Nothing that rules find is certain, nor quite impossible. */
    private static final double LOWEST = 0.02;

    private static final double HIGHEST = 0.98;

    private final Confidences before;

    /**
     * @param before whose families are fitted anew
     */
    public ConfidenceFit(Confidences before) {
        this.before = before;
    }

    /** The rows of the new table, kinds and families in the order of the old one. */
    public List<Row> fit(List<Judgement> facts) {
        List<Row> rows = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Judgement> ofKind = facts.stream()
                    .filter(fact -> fact.kind() == kind)
                    .sorted(Comparator.comparingDouble(Judgement::confidence))
                    .toList();
            List<Block> all = blocks(ofKind, mean(ofKind));
            rows.addAll(rows(kind, "*", all));
            families(kind).forEach(family -> rows.addAll(rows(kind, family, ofFamily(kind, family, ofKind, all))));
        }
        return rows;
    }

    private Stream<String> families(FactKind kind) {
        return before.rows().stream()
                .filter(row -> row.kind() == kind && !row.family().equals("*"))
                .map(Row::family)
                .distinct();
    }

    private List<Block> ofFamily(FactKind kind, String family, List<Judgement> facts, List<Block> all) {
        List<Judgement> members = facts.stream()
                .filter(fact -> before.family(kind, fact.rule()).equals(family))
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double from = all.get(i).from();
            double to = i + 1 < all.size() ? all.get(i + 1).from() : Double.MAX_VALUE;
            List<Judgement> inside = members.stream()
                    .filter(fact -> fact.confidence() >= from && fact.confidence() < to)
                    .toList();
            blocks.add(block(from, inside, all.get(i).confidence()));
        }
        return Block.monotone(blocks);
    }

    private static double mean(List<Judgement> facts) {
        return (right(facts) + 1.0) / (facts.size() + 2);
    }

    /** Bands of at least {@value #BAND} facts, cut between different scores only; the first begins at 0. */
    private static List<Block> blocks(List<Judgement> sorted, double expected) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean cut = i - begin >= BAND
                    && sorted.size() - i >= BAND
                    && sorted.get(i).confidence() > sorted.get(i - 1).confidence();
            if (cut || i == sorted.size()) {
                double from = begin == 0 ? 0 : sorted.get(begin).confidence();
                blocks.add(block(from, sorted.subList(begin, i), expected));
                begin = i;
            }
        }
        return blocks.isEmpty() ? List.of(block(0, List.of(), expected)) : Block.monotone(blocks);
    }

    private static Block block(double from, List<Judgement> facts, double expected) {
        return new Block(from, facts.size(), right(facts), new Prior(expected * PRIOR, PRIOR));
    }

    private static int right(List<Judgement> facts) {
        return (int) facts.stream().filter(Judgement::right).count();
    }

    private static List<Row> rows(FactKind kind, String family, List<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        new Row(kind, family, block.from(), rounded(block.confidence()), block.facts(), block.right()))
                .toList();
    }

    private static double rounded(double confidence) {
        double bounded = Math.max(LOWEST, Math.min(HIGHEST, confidence));
        return new BigDecimal(bounded).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}

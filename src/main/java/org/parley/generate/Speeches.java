package org.parley.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.generate.Office.Rank;

/** What is said at an encounter, by its leaders, their aides and the spokespersons at home. */
final class Speeches {
    private static final int EACH = 6;

    private final World world;
    private final List<Saying> sayings = Saying.read();
    private final List<Phrase> frames = Phrase.read("generate/frames.tsv", "form", "acts", "cue");

    Speeches(World world) {
        this.world = world;
    }

    /** @param dice of this encounter alone, whose first throw names its statements */
    List<Said> at(LocalDate day, List<Side> sides, List<Side> aides, Dice dice) {
        List<Side> speakers = new ArrayList<>(sides);
        speakers.addAll(aides);
        Nation home = sides.get(0).nation();
        speakers.add(world.tenures(home).on(Rank.VOICE, day).side());
        List<Saying> left = new ArrayList<>(sayings);
        String prefix = "said-%08x%08x-".formatted(dice.below(Integer.MAX_VALUE), dice.below(Integer.MAX_VALUE));
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            Side speaker = i < sides.size() ? sides.get(i) : dice.pick(speakers);
            Saying saying = left.remove(dice.below(left.size()));
            all.add(new Said(
                    prefix + i,
                    speaker,
                    other(speaker, sides),
                    saying,
                    dice.pick(fitting(saying)),
                    dice.between(2, 30)));
        }
        return all;
    }

    /** The frames that a saying fits. */
    List<Phrase> fitting(Saying saying) {
        return frames.stream()
                .filter(frame -> frame.kind().get(0).equals(saying.form())
                        && saying.acts().contains(frame.kind().get(1)))
                .toList();
    }

    /** A frame of an article that words it otherwise. */
    Phrase another(Said said, Dice dice) {
        return dice.pick(fitting(said.saying()));
    }

    List<Saying> sayings(String form, String act) {
        return sayings.stream()
                .filter(saying -> saying.form().equals(form) && saying.acts().contains(act))
                .toList();
    }

    /** Real ones have nothing to say. */
    List<Organization> organizations(boolean speaking) {
        return world.organizations().stream()
                .filter(organization -> !(speaking && organization.isReal()))
                .toList();
    }

    private static Nation other(Side speaker, List<Side> sides) {
        return sides.stream()
                .map(Side::nation)
                .filter(nation -> !nation.equals(speaker.nation()))
                .findFirst()
                .orElse(sides.get(1).nation());
    }
}

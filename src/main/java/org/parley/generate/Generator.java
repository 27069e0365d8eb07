package org.parley.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A seed -> articles without end, one at a time. The same seed gives the same articles in the same order, however many are
 * taken; memory holds some storylines and the persons so far, of whom there are about as many more as the root of the articles.
 */
public final class Generator implements Iterator<GeneratedArticle> {
    private static final int STORYLINES_AT_ONCE = 8;

    private final World world;
    private final Storylines storylines;
    private final Tellings tellings;
    private final ArticleWriter writer;
    private final Deque<Telling> next = new ArrayDeque<>();
    private int storyline;
    private int written;

    public Generator(long seed) {
        this.world = new World(seed);
        Speeches speeches = new Speeches(world);
        this.storylines = new Storylines(seed, world, speeches);
        this.tellings = new Tellings(seed);
        this.writer = new ArticleWriter(seed, world, speeches);
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public GeneratedArticle next() {
        if (next.isEmpty()) {
            fill();
        }
        return writer.write(next.remove(), written++);
    }

    /** Persons that the world has by now. */
    public int persons() {
        return world.persons();
    }

    /** Several storylines at once, so that articles on one encounter do not all stand together. */
    private void fill() {
        List<Telling> all = new ArrayList<>();
        for (int i = 0; i < STORYLINES_AT_ONCE; i++) {
            all.addAll(tellings.of(storyline, storylines.rounds(storyline)));
            storyline++;
        }
        all.sort(Comparator.comparing(Telling::number).thenComparing(Telling::id));
        next.addAll(all);
    }
}

package org.parley.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is too much for one query. */
final class Portions {
    private Portions() {}

    static <T> List<List<T>> of(Collection<T> all, int most) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < list.size(); from += most) {
            portions.add(list.subList(from, Math.min(list.size(), from + most)));
        }
        return portions;
    }
}

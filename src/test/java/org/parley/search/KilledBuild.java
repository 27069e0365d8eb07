package org.parley.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.parley.store.Derivation;

/** A process that changes a store and ends without any leave-taking once the database is committed and the index is not. */
final class KilledBuild {
    static final int ENDED = 137;

    private KilledBuild() {}

    public static void main(String[] folder) throws Exception {
        new SearchedStore(Path.of(folder[0]))
                .build(
                        build -> {
                            build.remove(SearchedStore.article(1));
                            build.put(SearchedStore.graph(7, new Random(7)));
                        },
                        Ending::new);
    }

    /** Runs it to its end. */
    static int on(Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuild.class.getName(),
                        folder.toString())
                .redirectOutput(new File("target/killed-build.log"))
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    private record Ending(Derivation indexing) implements Wrapping {
        @Override
        public void committed() {
            Runtime.getRuntime().halt(ENDED);
        }
    }
}

package drydock.workspace.torture;

import java.nio.file.Path;
import java.util.Random;

/** One kind of misfortune. */
interface Ordeal {
    /** What the command line calls it. */
    String name();

    /** How often the long form does it. */
    int rounds();

    /** How often the short form does it, which runs with all other tests. */
    int fewRounds();

    /** Whether it must be run where file systems can be mounted. */
    default boolean needsMounts() {
        return false;
    }

    /**
     * Does it {@code rounds} times to workspaces in {@code folder}, which is empty.
     *
     * @return the figures, in one line
     * @throws AssertionError if anything was lost or damaged without a word
     */
    String endure(Path folder, int rounds, Random random) throws Exception;
}

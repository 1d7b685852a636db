package drydock;

import drydock.ui.Rehearsal;
import java.util.concurrent.CompletableFuture;

/**
 * A real start that opens the sample project, shows every screen once and ends: what the JVM sees in it is kept in the start
 * cache of the installed application. It uses this machine's default workspace, so it is run with a home folder of its own;
 * the second run there finds settings and a workspace with the sample project, as most starts do.
 */
public final class WindowRehearsal {
    private WindowRehearsal() {}

    public static void main(String[] args) {
        CompletableFuture<Void> walk = Rehearsal.begin();
        if (Main.run(new FailureLog()) != 0) {
            throw new IllegalStateException("no window could be opened");
        }
        walk.join(); // its failure is this program's
        System.exit(0);
    }
}

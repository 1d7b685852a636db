package drydock;

import drydock.ui.Rehearsal;
import drydock.ui.StartOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A real start that opens the sample project, shows every screen once and ends: what the JVM sees in it is kept in the start
 * cache of the installed application. It uses this machine's default workspace, so it is run with a home folder of its own;
 * the second run there finds settings and a workspace with the sample project, as most starts do.
 */
public final class WindowRehearsal {
    private WindowRehearsal() {}

    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(new FailureLog()); // as in a real start
        CompletableFuture<Void> walk = Rehearsal.begin();
        Optional<String> whyNot = Main.whyNoWindow(new StartOptions(null, false));
        if (whyNot.isPresent()) {
            throw new IllegalStateException(whyNot.get());
        }
        walk.join(); // its failure is this program's
        System.exit(0);
    }
}

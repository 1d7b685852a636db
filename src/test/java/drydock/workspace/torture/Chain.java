package drydock.workspace.torture;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states that a file may be in by what was said of it: the one that was acknowledged last, or the one that a process
 * was about to reach when it died.
 */
final class Chain {
    private final Set<Tally> known = new HashSet<>();
    private Tally acknowledged;
    private @Nullable Tally tried;
    private int edits;
    private int unsaid;

    Chain(Tally start) {
        acknowledged = start;
        known.add(start);
    }

    void follow(Event event) {
        switch (event.kind()) {
            case TRIES -> {
                tried = event.state();
                known.add(event.state());
            }
            case ACKNOWLEDGED -> {
                acknowledged = event.state();
                tried = null;
                edits++;
            }
            case OPENED -> found(event.state());
            case LOOKED -> looked(event.state());
        }
    }

    /** The file was found in {@code state}, by somebody who alone may change it. */
    void found(Tally state) {
        if (state.equals(tried) && !state.equals(acknowledged)) {
            unsaid++;
        } else if (!state.equals(acknowledged)) {
            throw new AssertionError("an acknowledged edit is gone: edit " + edits);
        }
        acknowledged = state;
        tried = null;
    }

    private void looked(Tally state) {
        if (!known.contains(state)) {
            throw new AssertionError("somebody saw a state that never was");
        }
    }

    /** Edits that were acknowledged so far. */
    int edits() {
        return edits;
    }

    /** Edits that were in the file though the process died before it could say so. */
    int unsaid() {
        return unsaid;
    }
}

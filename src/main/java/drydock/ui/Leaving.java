package drydock.ui;

import drydock.ui.base.Session;
import drydock.ui.control.NotSaved;
import drydock.ui.shell.Shell;
import drydock.ui.shell.WindowFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of the workspace that is shown without losing what was typed: every field is left, which saves it, and what
 * cannot be saved is asked about. Called on the FX thread.
 */
final class Leaving {
    private static final int MOST_QUOTED = 3;

    private final WindowFrame frame;
    private final Executor fxThread;

    Leaving(WindowFrame frame, Executor fxThread) {
        this.frame = frame;
        this.fxThread = fxThread;
    }

    /**
     * Runs {@code next} once all is saved. If the file refuses something or a text cannot be read, everything stays as it
     * is and the user was told; asked again, they can go on without it.
     *
     * @param session null while no workspace is open
     */
    void then(@Nullable Session session, @Nullable Shell shell, Runnable next) {
        int problems = frame.notifications().problems();
        int refusals = session == null ? 0 : session.refusals();
        frame.requestFocus();
        // a field saves what was typed when it is left; some only after the event in which that happens
        fxThread.execute(() -> {
            if (session == null) {
                next.run();
                return;
            }
            // not within the answer, which would keep what it throws
            session.whenSettled()
                    .thenRun(() -> fxThread.execute(() -> {
                        if (session.refusals() == refusals
                                && frame.notifications().problems() == problems) {
                            askAboutUnsaved(shell, next);
                        }
                    }));
        });
    }

    private void askAboutUnsaved(@Nullable Shell shell, Runnable next) {
        List<String> unsaved = new ArrayList<>();
        frame.dialogs().unfinished().forEach(title -> unsaved.add("what you typed in “" + title + "”"));
        if (shell != null) {
            shell.visited().forEach(screen -> unsaved.addAll(NotSaved.within(screen)));
        }
        if (unsaved.isEmpty()) {
            next.run();
            return;
        }
        String some = unsaved.stream().limit(MOST_QUOTED).collect(Collectors.joining(", "));
        int more = unsaved.size() - MOST_QUOTED;
        frame.dialogs()
                .confirm(
                        "Something is not saved",
                        "Not saved, and lost if you go on: " + some + (more > 0 ? " and " + more + " more." : "."),
                        "Go on without it",
                        next);
    }
}

package drydock.ui.base;

import drydock.check.CheckReport;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.repository.Suggestion;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the plan checks come to, and what the plan says about the checklist, worked out in the background: what is typed must not wait for it. Until there is a newer answer the
 * last one of the same project holds; an answer that a newer question has overtaken is dropped. One question is worked out at a
 * time, and of those that come meanwhile only the newest. Used on the FX thread.
 */
public final class LatestReport {
    private final Studio studio;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Checking());
    /** What the next answer is to be about; null before the first question, and once it could not be answered. */
    private @Nullable Frame asked;

    private boolean running;

    public LatestReport(Studio studio) {
        this.studio = studio;
    }

    /** What is known of the open project. */
    public sealed interface State {
        /** Nothing yet: no project is open, or the first answer about it is being worked out. */
        record Checking() implements State {}

        /** The user was told why; what was known before is about another plan. */
        record Failed() implements State {}

        /** @param suggestions what the plan says about items of the checklist */
        record Known(CheckReport report, List<Suggestion> suggestions) implements State {
            public Known {
                suggestions = List.copyOf(suggestions);
            }
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether another answer is to come: what is known may be about an earlier plan. */
    public boolean isWorking() {
        return running;
    }

    /** Checks the project that is open in {@code frame}, unless that is what was asked last; what failed is tried again. */
    public void ask(Frame frame) {
        Frame before = asked;
        if (frame.equals(before)) {
            return;
        }
        Id<Project> project = frame.open();
        if (before == null || project == null || !project.equals(before.open())) {
            state.set(new State.Checking());
        }
        asked = frame;
        work();
    }

    private void work() {
        Frame frame = asked;
        Id<Project> project = frame == null ? null : frame.open();
        if (running || frame == null || project == null) {
            return;
        }
        running = true;
        studio.desktop()
                .tasks()
                .answer(
                        "Plan checks",
                        () -> PlanReports.of(studio, frame.snapshot(), project, frame.today()),
                        answer -> ended(frame, answer.<State>map(known -> known).orElseGet(State.Checking::new)),
                        () -> ended(frame, new State.Failed()));
    }

    private void ended(Frame frame, State now) {
        running = false;
        if (!frame.equals(asked)) {
            work();
            return;
        }
        if (now instanceof State.Failed) {
            asked = null; // asked once more on the next visit
        }
        state.set(now);
    }
}

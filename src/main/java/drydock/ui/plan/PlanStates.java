package drydock.ui.plan;

import drydock.domain.Command;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.PlanCommands;
import drydock.domain.plan.PlanEdits;
import drydock.domain.plan.PlanRow;
import drydock.domain.plan.RetestResult;
import drydock.ui.base.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where a line of the plan can stand, in words. */
final class PlanStates {
    private static final String PLANNED = "Planned";
    private static final String DONE = "Done";

    private PlanStates() {}

    static String of(PlanRow row) {
        return switch (row) {
            case PlanRow.Point(var milestone) -> milestone.doneOn() == null ? PLANNED : DONE;
            case PlanRow.Delivery(var deliverable) -> Words.of(deliverable.state());
            case PlanRow.Retest(var window) -> Words.of(window.result());
        };
    }

    /** All states of the kind of line that {@code row} is. */
    static List<String> offered(PlanRow row) {
        return switch (row) {
            case PlanRow.Point ignored -> List.of(PLANNED, DONE);
            case PlanRow.Delivery ignored -> words(DeliverableState.values());
            case PlanRow.Retest ignored -> words(RetestResult.values());
        };
    }

    /** @param words one of those offered; what becomes done or comes does so {@code today} */
    static Command put(PlanRow row, String words, LocalDate today) {
        return switch (row) {
            case PlanRow.Point(var milestone) -> PlanCommands.markDone(milestone, words.equals(DONE) ? today : null);
            case PlanRow.Delivery(var deliverable) ->
                PlanEdits.inState(deliverable, called(DeliverableState.values(), words), today);
            case PlanRow.Retest(var window) ->
                PlanCommands.edit(window.withResult(called(RetestResult.values(), words)));
        };
    }

    private static List<String> words(Enum<?>[] states) {
        return Stream.of(states).map(Words::of).toList();
    }

    private static <E extends Enum<E>> E called(E[] states, String words) {
        return Stream.of(states)
                .filter(state -> Words.of(state).equals(words))
                .findFirst()
                .orElseThrow();
    }
}

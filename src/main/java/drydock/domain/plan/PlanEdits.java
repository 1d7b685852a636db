package drydock.domain.plan;

import drydock.domain.Command;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is changed on one line of the dated list, whatever kind of record it shows. */
public final class PlanEdits {
    private PlanEdits() {}

    public static Command rename(PlanRow row, String title) {
        return switch (row) {
            case PlanRow.Point(Milestone m) -> PlanCommands.edit(m.withTitle(title));
            case PlanRow.Delivery(Deliverable d) -> PlanCommands.edit(d.withTitle(title));
            case PlanRow.Retest(RetestWindow w) -> PlanCommands.edit(w.withTitle(title));
        };
    }

    /**
     * Changes the day that {@link PlanRow#from()} shows: of what happened already the day on which it did, of everything
     * else the planned one; of a retest window the day it opens.
     *
     * @param day null takes it away
     */
    public static Command startOn(PlanRow row, @Nullable LocalDate day) {
        return switch (row) {
            case PlanRow.Point(Milestone m) ->
                PlanCommands.edit(m.doneOn() == null ? m.withDate(day) : m.withDoneOn(day));
            case PlanRow.Delivery(Deliverable d) ->
                PlanCommands.edit(d.receivedOn() == null ? d.withDue(day) : d.withReceivedOn(day));
            case PlanRow.Retest(RetestWindow w) -> PlanCommands.edit(w.withOpens(day));
        };
    }

    /** Changes the day that {@link PlanRow#to()} shows: of a retest window the day it closes, else the only one there is. */
    public static Command endOn(PlanRow row, @Nullable LocalDate day) {
        return row instanceof PlanRow.Retest(RetestWindow w) ? PlanCommands.edit(w.withCloses(day)) : startOn(row, day);
    }

    /**
     * Says where a deliverable stands. One that came has the day it came, today if none is known; one that did not has
     * none.
     */
    public static Command inState(Deliverable deliverable, DeliverableState state, LocalDate today) {
        LocalDate came = deliverable.receivedOn() == null ? today : deliverable.receivedOn();
        return switch (state) {
            case RECEIVED -> PlanCommands.receive(deliverable, came);
            case ACCEPTED -> PlanCommands.edit(deliverable.withState(state).withReceivedOn(came));
            case WANTED, AGREED, NOT_INCLUDED ->
                PlanCommands.edit(deliverable.withState(state).withReceivedOn(null));
        };
    }
}

package drydock.domain.plan;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a founder does to the dated list. */
public final class PlanCommands {
    private PlanCommands() {}

    /** Adds a dated point; with no engagement it concerns the whole project. */
    public static Command addMilestone(
            Ids ids,
            Id<Project> project,
            @Nullable Id<Engagement> engagement,
            MilestoneKind kind,
            String title,
            @Nullable LocalDate date) {
        return Command.put(
                "Add milestone", new Milestone(ids.next(), project, engagement, kind, title, date, null, ""));
    }

    /** Adds what an auditor owes; with no engagement it waits for the auditor to be chosen. */
    public static Command addDeliverable(
            Ids ids,
            Id<Project> project,
            @Nullable Id<Engagement> engagement,
            DeliverableType type,
            String title,
            @Nullable LocalDate due) {
        return Command.put(
                "Add deliverable",
                new Deliverable(ids.next(), project, engagement, type, title, due, DeliverableState.WANTED, null, ""));
    }

    /** Adds a retest window; with no engagement it waits for the auditor to be chosen. */
    public static Command addRetestWindow(
            Ids ids,
            Id<Project> project,
            @Nullable Id<Engagement> engagement,
            String title,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes) {
        return Command.put(
                "Add retest window",
                new RetestWindow(
                        ids.next(), project, engagement, title, opens, closes, null, "", "", RetestResult.PENDING, ""));
    }

    public static Command edit(Milestone changed) {
        return Command.put("Change milestone " + changed.title(), changed);
    }

    public static Command edit(Deliverable changed) {
        return Command.put("Change deliverable " + changed.title(), changed);
    }

    public static Command edit(RetestWindow changed) {
        return Command.put("Change retest window " + changed.title(), changed);
    }

    public static Command edit(Engagement changed) {
        return Command.put("Change engagement " + changed.title(), changed);
    }

    /** Says on which day a milestone was reached; no day takes it back. */
    public static Command markDone(Milestone milestone, @Nullable LocalDate day) {
        return Command.put((day == null ? "Reopen " : "Mark done ") + milestone.title(), milestone.withDoneOn(day));
    }

    public static Command receive(Deliverable deliverable, LocalDate day) {
        return Command.put(
                "Receive " + deliverable.title(),
                deliverable.withState(DeliverableState.RECEIVED).withReceivedOn(day));
    }

    /** Removes lines of any kind, with the evidence that belongs to them. */
    public static Command remove(Snapshot snapshot, List<PlanRow> rows) {
        String words =
                rows.size() == 1 ? "Remove " + rows.getFirst().title() : "Remove " + rows.size() + " lines of the plan";
        return Command.remove(words, snapshot, rows.stream().map(PlanRow::item).toList());
    }
}

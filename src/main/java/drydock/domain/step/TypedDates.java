package drydock.domain.step;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Launches;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.PlanStep;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds in the dated list what was typed for a step. A line of the project stands in for an audit that has none. */
public final class TypedDates {
    private static final Comparator<RetestWindow> BY_OPENING = Comparator.comparing(
                    RetestWindow::opens, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(window -> window.id().value());

    private static final Comparator<Milestone> BY_DATE = Comparator.comparing(
                    Milestone::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(milestone -> milestone.id().value());

    private final Snapshot snapshot;
    private final Steps steps;

    public TypedDates(Snapshot snapshot, Steps steps) {
        this.snapshot = snapshot;
        this.steps = steps;
    }

    /**
     * What is typed for a step.
     *
     * @param start first day; null if not typed
     * @param end last day; null if not typed
     * @param done the day on which it was finished; null until then
     */
    public record Typed(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate done) {
        static final Typed NOTHING = new Typed(null, null, null);
    }

    public Typed of(Step step) {
        Typed row = row(step);
        return new Typed(
                step.date() == null ? row.start : step.date(),
                row.end,
                step.doneOn() == null ? row.done : step.doneOn());
    }

    private Typed row(Step step) {
        if (step.kind() == StepKind.ORDER) {
            return snapshot.find(Engagement.class, step.engagement())
                    .map(audit -> new Typed(null, null, audit.orderedOn()))
                    .orElse(Typed.NOTHING);
        }
        if (step.kind() == StepKind.RETEST) {
            return window(step).map(TypedDates::window).orElse(Typed.NOTHING);
        }
        boolean isEvent = step.kind() != StepKind.REVIEW && step.kind() != StepKind.FIX;
        return milestone(step)
                .map(m -> new Typed(isEvent ? m.date() : null, m.date(), m.doneOn()))
                .orElse(Typed.NOTHING);
    }

    private static Typed window(RetestWindow window) {
        boolean over = window.result() != RetestResult.PENDING;
        return new Typed(window.opens(), window.closes(), over ? window.closes() : null);
    }

    /** The milestone that stands for the step. */
    public Optional<Milestone> milestone(Step step) {
        MilestoneKind kind = kind(step.kind());
        if (kind == null) {
            return Optional.empty();
        }
        if (kind == MilestoneKind.LAUNCH) {
            return Launches.next(snapshot, step.project());
        }
        return milestone(kind, step, step.engagement()).or(() -> milestone(kind, step, null));
    }

    /** The retest window that stands for a round: the first for the first round, and so on. */
    public Optional<RetestWindow> window(Step step) {
        int round = steps.of(StepKind.RETEST, step.engagement()).indexOf(step);
        return windows(step.engagement(), step.project()).stream()
                .skip(Math.max(0, round))
                .findFirst();
    }

    private List<RetestWindow> windows(@Nullable Id<Engagement> audit, Id<Project> project) {
        return snapshot.owned(RetestWindow.class, audit == null ? project : audit).stream()
                .sorted(BY_OPENING)
                .toList();
    }

    private Optional<Milestone> milestone(MilestoneKind kind, Step step, @Nullable Id<Engagement> audit) {
        return snapshot.owned(Milestone.class, audit == null ? step.project() : audit).stream()
                .filter(m -> m.kind() == kind && Objects.equals(m.engagement(), audit))
                .filter(m -> kind != MilestoneKind.OWN || m.title().equals(PlanStep.CONTACT_AUDITORS.title()))
                .min(BY_DATE);
    }

    private static @Nullable MilestoneKind kind(StepKind kind) {
        return switch (kind) {
            case CONTACT_AUDITORS -> MilestoneKind.OWN;
            case FREEZE -> MilestoneKind.CODE_FREEZE;
            case KICK_OFF -> MilestoneKind.KICK_OFF;
            case REVIEW -> MilestoneKind.REVIEW_END;
            case DRAFT_REPORT -> MilestoneKind.DRAFT_REPORT;
            case FIX -> MilestoneKind.FIXES_DONE;
            case FINAL_REPORT -> MilestoneKind.FINAL_REPORT;
            case PUBLICATION -> MilestoneKind.PUBLICATION;
            case BOUNTY_LIVE -> MilestoneKind.BOUNTY_LIVE;
            case LAUNCH -> MilestoneKind.LAUNCH;
            case PREPARE, QUOTES_IN, ORDER, SLOT_HOLD, RETEST, DISCLOSURE, OWN -> null;
        };
    }
}

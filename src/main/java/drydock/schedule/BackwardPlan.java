package drydock.schedule;

import drydock.domain.step.Step;
import drydock.domain.step.StepKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan read backwards from the wished launch: by when what must have happened.
 *
 * @param lines in order of their days; what is done is not among them
 */
public record BackwardPlan(List<Line> lines) {
    /** The steps that a founder plans by, with the words for their last day. */
    private static final Map<StepKind, String> WORDS = Map.of(
            StepKind.CONTACT_AUDITORS, "Contact auditors by",
            StepKind.ORDER, "Order and pay the deposit by",
            StepKind.FREEZE, "Freeze the code by",
            StepKind.KICK_OFF, "Start the review by",
            StepKind.REVIEW, "Review done by",
            StepKind.FIX, "Fixes done by",
            StepKind.RETEST, "Retest closes by",
            StepKind.BOUNTY_LIVE, "Bounty live by");

    public BackwardPlan {
        lines = List.copyOf(lines);
    }

    /**
     * By when one step must be over.
     *
     * @param words "Freeze the code by"
     * @param by its last day for the wished launch to be met
     * @param tooLate whether that cannot be met any more
     */
    public record Line(Step step, String words, LocalDate by, boolean tooLate) {}

    /** Empty where no launch is wished. */
    public static BackwardPlan of(Schedule schedule, List<Step> steps) {
        return new BackwardPlan(steps.stream()
                .flatMap(step -> line(schedule, step, words(step, steps)).stream())
                .sorted(Comparator.comparing(Line::by)
                        .thenComparingInt(line -> line.step().position()))
                .toList());
    }

    /** Of several rounds of a retest each is called by its own name. */
    private static @Nullable String words(Step step, List<Step> all) {
        boolean oneOfSeveral = step.kind() == StepKind.RETEST
                && all.stream()
                                .filter(other -> other.kind() == StepKind.RETEST
                                        && Objects.equals(other.engagement(), step.engagement()))
                                .count()
                        > 1;
        return oneOfSeveral ? "“" + step.title() + "” closes by" : WORDS.get(step.kind());
    }

    private static Optional<Line> line(Schedule schedule, Step step, @Nullable String words) {
        if (words == null || schedule.deadline() == null) {
            return Optional.empty();
        }
        return schedule.find(step.id().value())
                .filter(planned -> !planned.activity().isDone())
                .flatMap(planned -> Optional.ofNullable(planned.latest())
                        .map(latest -> new Line(
                                step, words, latest.end(), planned.end().isAfter(latest.end()))));
    }
}

package drydock.domain.plan;

import drydock.domain.Id;
import drydock.domain.plan.OrderProblem.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the dates of one project against the {@link OrderRule}s. Each audit is checked by its own dates; what belongs
 * to no audit (a milestone, a deliverable, a retest window) stands in for every audit that has none of its kind.
 */
final class OrderCheck {
    private final PlanPlaces places;
    private final Set<OrderProblem> problems = new LinkedHashSet<>();

    private OrderCheck(PlanPlaces places) {
        this.places = places;
    }

    /** @param wantedLaunch stands in for the launch where no launch milestone has a date */
    static List<OrderProblem> problems(List<PlanRow> rows, @Nullable Place wantedLaunch) {
        OrderCheck check = new OrderCheck(new PlanPlaces(rows));
        check.windows();
        Set<@Nullable Id<Engagement>> audits = new LinkedHashSet<>();
        rows.forEach(row -> audits.add(row.engagement()));
        audits.forEach(check::audit);
        check.publication();
        check.launch(wantedLaunch);
        return List.copyOf(check.problems);
    }

    private void windows() {
        places.retests()
                .forEach(window -> hold(
                        OrderRule.CLOSES_BEFORE_OPENING,
                        PlanPlaces.closes(window),
                        PlanPlaces.opens(window).findFirst()));
    }

    /** @param audit null for the rows that belong to none */
    private void audit(@Nullable Id<Engagement> audit) {
        Optional<Place> kickOff =
                places.milestones(MilestoneKind.KICK_OFF, audit).min(PlanPlaces.BY_DATE);
        Optional<Place> reviewEnd =
                places.milestones(MilestoneKind.REVIEW_END, audit).max(PlanPlaces.BY_DATE);
        Optional<Place> lastEnd = PlanPlaces.lastEnd(places.retests(audit));
        List<Place> opens = places.retests(audit)
                .flatMap(PlanPlaces::opens)
                .sorted(PlanPlaces.BY_DATE)
                .toList();

        hold(OrderRule.FREEZE_AFTER_KICK_OFF, places.milestones(MilestoneKind.CODE_FREEZE, audit), kickOff);
        hold(OrderRule.REVIEW_END_BEFORE_KICK_OFF, reviewEnd.stream(), kickOff);
        hold(OrderRule.DRAFT_BEFORE_KICK_OFF, places.milestones(MilestoneKind.DRAFT_REPORT, audit), kickOff);
        hold(OrderRule.DRAFT_BEFORE_KICK_OFF, places.deliveries(DeliverableType.DRAFT_REPORT, audit), kickOff);
        hold(OrderRule.RETEST_BEFORE_REVIEW_END, opens.stream(), reviewEnd);
        hold(OrderRule.FINAL_REPORT_BEFORE_RETEST_END, places.milestones(MilestoneKind.FINAL_REPORT, audit), lastEnd);
        hold(OrderRule.FINAL_REPORT_BEFORE_RETEST_END, places.deliveries(DeliverableType.FINAL_REPORT, audit), lastEnd);
        fixes(places.milestones(MilestoneKind.FIXES_DONE, audit), opens);
    }

    /** The first fixes are due for the first retest, the second for the second, and so on; the last retest takes all. */
    private void fixes(Stream<Place> done, List<Place> opens) {
        List<Place> fixes = done.sorted(PlanPlaces.BY_DATE).toList();
        for (int i = 0; i < fixes.size() && !opens.isEmpty(); i++) {
            Place retest = opens.get(Math.min(i, opens.size() - 1));
            hold(OrderRule.FIXES_AFTER_RETEST_OPENS, Stream.of(fixes.get(i)), Optional.of(retest));
        }
    }

    /** Publishing one audit's report waits for that audit's retests, publishing for the project for all of them. */
    private void publication() {
        places.points(MilestoneKind.PUBLICATION).forEach(point -> {
            Id<Engagement> audit = point.engagement();
            hold(
                    OrderRule.PUBLICATION_BEFORE_RETEST_END,
                    PlanPlaces.place(point),
                    PlanPlaces.lastEnd(audit == null ? places.retests() : places.retests(audit)));
        });
    }

    private void launch(@Nullable Place wanted) {
        List<Place> dated = places.milestones(MilestoneKind.LAUNCH).toList();
        List<Place> launches = dated.isEmpty() ? Stream.ofNullable(wanted).toList() : dated;
        hold(OrderRule.LAUNCH_BEFORE_RETEST_END, launches.stream(), PlanPlaces.lastEnd(places.retests()));
        // the last of several launches: what an earlier phase needs, only the founder can tell
        hold(
                OrderRule.DELIVERABLE_AFTER_LAUNCH,
                places.owed(),
                launches.stream().max(PlanPlaces.BY_DATE));
    }

    private void hold(OrderRule rule, Stream<Place> dates, Optional<Place> other) {
        other.ifPresent(against -> dates.filter(at -> rule.isBrokenBy(at.date(), against.date()))
                .map(at -> new OrderProblem(rule, at, against))
                .forEach(problems::add));
    }
}

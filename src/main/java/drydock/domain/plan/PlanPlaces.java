package drydock.domain.plan;

import drydock.domain.Id;
import drydock.domain.plan.OrderProblem.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of a plan, each with the place where it was typed. What has no date is not there. */
record PlanPlaces(List<PlanRow> rows) {
    static final Comparator<Place> BY_DATE = Comparator.comparing(Place::date);

    /** The milestones of a kind, of all audits and of none. */
    Stream<Place> milestones(MilestoneKind kind) {
        return points(kind).flatMap(PlanPlaces::place);
    }

    /** The milestones of a kind of one audit; where it has none of its own, those that belong to no audit. */
    Stream<Place> milestones(MilestoneKind kind, @Nullable Id<Engagement> audit) {
        return of(audit, points(kind).toList(), PlanRow.Point::engagement).flatMap(PlanPlaces::place);
    }

    Stream<PlanRow.Point> points(MilestoneKind kind) {
        return rows.stream()
                .flatMap(row -> row instanceof PlanRow.Point point ? Stream.of(point) : Stream.empty())
                .filter(point -> point.item().kind() == kind);
    }

    /** When the deliverables of an audit come, or came; where it has none of its own, those that belong to no audit. */
    Stream<Place> deliveries(DeliverableType type, @Nullable Id<Engagement> audit) {
        List<Deliverable> all = deliverables().filter(d -> d.type() == type).toList();
        return of(audit, all, Deliverable::engagement)
                .flatMap(d -> d.receivedOn() == null
                        ? due(d)
                        : place(d.id(), PlanField.RECEIVED_ON, d.title(), d.receivedOn()));
    }

    /** When the deliverables that are still owed fall due. */
    Stream<Place> owed() {
        return deliverables().filter(d -> !d.isHere()).flatMap(PlanPlaces::due);
    }

    Stream<RetestWindow> retests() {
        return rows.stream()
                .flatMap(row -> row instanceof PlanRow.Retest(RetestWindow w) ? Stream.of(w) : Stream.empty());
    }

    /** The retest windows of an audit; where it has none of its own, those that belong to no audit. */
    Stream<RetestWindow> retests(@Nullable Id<Engagement> audit) {
        return of(audit, retests().toList(), RetestWindow::engagement);
    }

    /** What belongs to no audit stands in for every audit that has nothing of its kind. */
    private static <T> Stream<T> of(
            @Nullable Id<Engagement> audit, List<T> all, Function<T, @Nullable Id<Engagement>> whose) {
        boolean own = all.stream().anyMatch(each -> Objects.equals(whose.apply(each), audit));
        Id<Engagement> owner = own ? audit : null;
        return all.stream().filter(each -> Objects.equals(whose.apply(each), owner));
    }

    static Stream<Place> place(PlanRow.Point point) {
        Milestone m = point.item();
        PlanField field = m.doneOn() == null ? PlanField.DATE : PlanField.DONE_ON;
        return place(m.id(), field, m.title(), point.from());
    }

    static Stream<Place> opens(RetestWindow window) {
        return place(window.id(), PlanField.OPENS, window.title() + " opens", window.opens());
    }

    static Stream<Place> closes(RetestWindow window) {
        return place(window.id(), PlanField.CLOSES, window.title() + " closes", window.closes());
    }

    /** The last end of {@code windows}; where a window's end is not known, not before it opens. */
    static Optional<Place> lastEnd(Stream<RetestWindow> windows) {
        return windows.flatMap(w -> w.closes() == null ? opens(w) : closes(w)).max(BY_DATE);
    }

    private Stream<Deliverable> deliverables() {
        return rows.stream()
                .flatMap(row -> row instanceof PlanRow.Delivery(Deliverable d) ? Stream.of(d) : Stream.empty())
                .filter(d -> d.state() != DeliverableState.NOT_INCLUDED);
    }

    private static Stream<Place> due(Deliverable d) {
        return place(d.id(), PlanField.DUE, d.title(), d.due());
    }

    private static Stream<Place> place(Id<?> row, PlanField field, String title, @Nullable LocalDate date) {
        return date == null ? Stream.empty() : Stream.of(new Place(row, field, title, date));
    }
}

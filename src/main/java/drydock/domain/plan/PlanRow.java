package drydock.domain.plan;

import drydock.domain.Entity;
import drydock.domain.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of the dated list, whatever kind of record it shows. */
public sealed interface PlanRow {
    /** The record behind the line. */
    Entity item();

    String title();

    /** The audit it belongs to; null where it concerns the whole project. */
    @Nullable
    Id<Engagement> engagement();

    /** The day it starts; what happened counts before what was planned. Null while unknown. */
    @Nullable
    LocalDate from();

    /** The day it ends; the same as {@link #from()} for what takes no time. */
    @Nullable
    LocalDate to();

    /** Whether nothing is left to wait for. */
    boolean settled();

    default Id<?> id() {
        return item().id();
    }

    /** Whether its last day is over and it is not settled. A day is not late on that day. */
    default boolean isLate(LocalDate today) {
        LocalDate last = to();
        return !settled() && last != null && last.isBefore(today);
    }

    /** A milestone. */
    record Point(Milestone item) implements PlanRow {
        @Override
        public String title() {
            return item.title();
        }

        @Override
        public @Nullable Id<Engagement> engagement() {
            return item.engagement();
        }

        @Override
        public @Nullable LocalDate from() {
            return item.doneOn() == null ? item.date() : item.doneOn();
        }

        @Override
        public @Nullable LocalDate to() {
            return from();
        }

        @Override
        public boolean settled() {
            return item.doneOn() != null;
        }
    }

    /** A deliverable on its due date, or on the day it came. */
    record Delivery(Deliverable item) implements PlanRow {
        @Override
        public String title() {
            return item.title();
        }

        @Override
        public @Nullable Id<Engagement> engagement() {
            return item.engagement();
        }

        @Override
        public @Nullable LocalDate from() {
            return item.receivedOn() == null ? item.due() : item.receivedOn();
        }

        @Override
        public @Nullable LocalDate to() {
            return from();
        }

        @Override
        public boolean settled() {
            return item.isHere() || item.state() == DeliverableState.NOT_INCLUDED;
        }
    }

    /** A retest window. */
    record Retest(RetestWindow item) implements PlanRow {
        @Override
        public String title() {
            return item.title();
        }

        @Override
        public @Nullable Id<Engagement> engagement() {
            return item.engagement();
        }

        @Override
        public @Nullable LocalDate from() {
            return item.opens() == null ? item.closes() : item.opens();
        }

        /** The later of its two days: it is not over before both are. */
        @Override
        public @Nullable LocalDate to() {
            return Stream.of(item.opens(), item.closes())
                    .filter(Objects::nonNull)
                    .reduce((a, b) -> a.isAfter(b) ? a : b)
                    .orElse(null);
        }

        @Override
        public boolean settled() {
            return item.result() != RetestResult.PENDING;
        }
    }
}

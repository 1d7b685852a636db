package drydock.ui.timeline;

import drydock.schedule.Forecast;
import drydock.ui.base.Format;
import org.jspecify.annotations.Nullable;

/**
 * The plan or a copy of it, to be compared.
 *
 * @param forecast null until it is drawn
 * @param shown whether the chart shows it
 */
record Variant(ComputedPlan plan, @Nullable Forecast forecast, boolean shown) {
    String title() {
        var copy = plan.source().copy();
        return copy == null ? "The plan" : copy.title();
    }

    /** When the launch comes, and how likely. */
    String words(Format format) {
        String earliest = "Launch on " + format.date(plan.schedule().nearest()) + " at the earliest.";
        return forecast == null
                ? earliest
                : earliest + " " + forecast.chances(plan.wanted(), format::date, format::number);
    }
}

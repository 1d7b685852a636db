package drydock.ui.timeline;

/** How fast a view scrolls while something is dragged near its edge, so that what lies beyond can be reached. */
final class EdgeScroll {
    /** Pixels inside the edge in which it scrolls. */
    static final double ZONE = 40;

    /** Pixels a second at the edge, and beyond it. */
    static final double FASTEST = 900;

    private EdgeScroll() {}

    /**
     * Pixels a second to scroll by: from 0 where the zone begins to {@value #FASTEST} at the edge; negative towards the start.
     * In a view that is too narrow for two zones each takes half of it.
     *
     * @param grabbed where the pointer took hold: it only scrolls towards where it has been moved since
     * @param at where the pointer is, may lie outside of the view
     * @param length of the view, which begins at 0
     */
    static double speed(double grabbed, double at, double length) {
        double zone = Math.min(ZONE, length / 2);
        if (at < grabbed && at < zone) {
            return -FASTEST * Math.min(1, (zone - at) / zone);
        }
        if (at > grabbed && at > length - zone) {
            return FASTEST * Math.min(1, (at - length + zone) / zone);
        }
        return 0;
    }
}

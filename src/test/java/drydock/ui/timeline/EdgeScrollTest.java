package drydock.ui.timeline;

import static drydock.ui.timeline.EdgeScroll.FASTEST;
import static drydock.ui.timeline.EdgeScroll.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EdgeScrollTest {
    private static final double LENGTH = 600;

    @Test
    void itScrollsTowardsTheEdgeThatIsNearAndFasterTheNearerItIs() {
        assertThat(EdgeScroll.speed(300, 300, LENGTH)).isZero();
        assertThat(EdgeScroll.speed(300, LENGTH - ZONE, LENGTH)).isZero();
        assertThat(EdgeScroll.speed(300, LENGTH - ZONE / 2, LENGTH)).isEqualTo(FASTEST / 2);
        assertThat(EdgeScroll.speed(300, LENGTH, LENGTH)).isEqualTo(FASTEST);
        assertThat(EdgeScroll.speed(300, LENGTH + 500, LENGTH)).isEqualTo(FASTEST);
        assertThat(EdgeScroll.speed(300, ZONE / 4, LENGTH)).isEqualTo(-FASTEST * 3 / 4);
        assertThat(EdgeScroll.speed(300, -500, LENGTH)).isEqualTo(-FASTEST);
    }

    @Test
    void whatWasTakenNearAnEdgeScrollsOnlyOnceItIsMovedThere() {
        assertThat(EdgeScroll.speed(590, 590, LENGTH)).isZero();
        assertThat(EdgeScroll.speed(590, 580, LENGTH)).isZero();
        assertThat(EdgeScroll.speed(590, 595, LENGTH)).isPositive();
        assertThat(EdgeScroll.speed(10, 15, LENGTH)).isZero();
        assertThat(EdgeScroll.speed(10, 5, LENGTH)).isNegative();
    }

    @Property
    void bothEdgesAreAlikeAndNoneIsTooFast(
            @ForAll @DoubleRange(min = 0, max = 2000) double grabbed,
            @ForAll @DoubleRange(min = -500, max = 2500) double at,
            @ForAll @DoubleRange(min = 1, max = 2000) double length) {
        double speed = EdgeScroll.speed(grabbed, at, length);
        assertThat(Math.abs(speed)).isLessThanOrEqualTo(FASTEST);
        if (speed != 0) {
            assertThat(Math.signum(speed)).isEqualTo(Math.signum(at - grabbed));
        }
        double mirrored = EdgeScroll.speed(length - grabbed, length - at, length);
        assertThat(mirrored).isCloseTo(-speed, org.assertj.core.data.Offset.offset(1e-6));
    }
}

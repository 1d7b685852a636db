package drydock.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
    record Sample(
            String name,
            @Nullable Integer rank,
            List<String> tags,
            @Nullable BigDecimal figure) {}

    private static final ThreeWayMerge<Sample> MERGE = new ThreeWayMerge<>(Sample.class, List.of());

    @Property
    void everyComponentIsFreshWhereUntouchedAndMineWhereTouched(
            @ForAll("samples") Sample base, @ForAll("samples") Sample mine, @ForAll("samples") Sample fresh) {
        Sample merged = MERGE.merge(ThreeWayMerge.write(base), mine, fresh).merged();

        assertThat(merged.name()).isEqualTo(expected(base.name(), mine.name(), fresh.name()));
        assertThat(merged.rank()).isEqualTo(expected(base.rank(), mine.rank(), fresh.rank()));
        assertThat(merged.tags()).isEqualTo(expected(base.tags(), mine.tags(), fresh.tags()));
        assertThat(merged.figure()).isEqualTo(expected(base.figure(), mine.figure(), fresh.figure()));
    }

    @Property
    void mergingAgainAgainstTheNewBaselineChangesNothing(
            @ForAll("samples") Sample base, @ForAll("samples") Sample mine, @ForAll("samples") Sample fresh) {
        Sample merged = MERGE.merge(ThreeWayMerge.write(base), mine, fresh).merged();

        assertThat(MERGE.merge(ThreeWayMerge.write(fresh), merged, fresh))
                .isEqualTo(new ThreeWayMerge.Result<>(merged, 0, 0));
    }

    @Property
    void theCountsTellWhatChangedAndWhatWasHeldBack(
            @ForAll("samples") Sample base, @ForAll("samples") Sample mine, @ForAll("samples") Sample fresh) {
        var result = MERGE.merge(ThreeWayMerge.write(base), mine, fresh);

        assertThat(result.updated() == 0).isEqualTo(result.merged().equals(mine));
        if (base.equals(mine) || base.equals(fresh)) {
            assertThat(result.kept()).isZero();
        }
    }

    @Test
    void aComponentThatTheBaselineDoesNotKnowIsFilledWhereItIsBlankOnly() {
        Sample fresh = new Sample("fresh", 1, List.of("a"), BigDecimal.ONE);

        assertThat(MERGE.merge("{}", new Sample("mine", null, List.of(), null), fresh)
                        .merged())
                .isEqualTo(new Sample("mine", 1, List.of("a"), BigDecimal.ONE));
        assertThat(MERGE.merge(null, new Sample("mine", 2, List.of("b"), null), fresh)
                        .merged())
                .isEqualTo(new Sample("mine", 2, List.of("b"), BigDecimal.ONE));
    }

    @Test
    void aFigureWrittenWithMoreDigitsIsTheSameFigure() {
        Sample mine = new Sample("a", null, List.of(), new BigDecimal("2"));

        assertThat(MERGE.untouched("{\"name\":\"a\",\"figure\":2.0}", mine)).isTrue();
        assertThat(MERGE.untouched("{\"name\":\"a\",\"figure\":2.1}", mine)).isFalse();
    }

    @Test
    void whatBelongsTogetherStaysTogether() {
        var pair = new ThreeWayMerge<>(Sample.class, List.of(Set.of("rank", "figure")));
        Sample base = new Sample("a", 1, List.of(), BigDecimal.ONE);
        Sample mine = new Sample("a", 7, List.of(), BigDecimal.ONE);
        Sample fresh = new Sample("b", 2, List.of(), BigDecimal.TWO);

        assertThat(pair.merge(ThreeWayMerge.write(base), mine, fresh))
                .isEqualTo(new ThreeWayMerge.Result<>(new Sample("b", 7, List.of(), BigDecimal.ONE), 1, 1));
    }

    @Test
    void aBaselineThatIsNoRecordIsRefused() {
        Sample sample = new Sample("a", null, List.of(), null);

        assertThatThrownBy(() -> MERGE.merge("[]", sample, sample)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MERGE.merge("{", sample, sample)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.of("x", "y", "z"),
                        Arbitraries.of(1, 2).injectNull(0.3),
                        Arbitraries.of("a", "b").list().ofMaxSize(2),
                        Arbitraries.of(new BigDecimal("0.5"), new BigDecimal("12"))
                                .injectNull(0.3))
                .as(Sample::new);
    }

    private static <T> @Nullable T expected(@Nullable T base, @Nullable T mine, @Nullable T fresh) {
        return Objects.equals(base, mine) ? fresh : mine;
    }
}

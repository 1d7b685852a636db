package drydock.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.delta.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DiffRowTest {
    @Test
    void whatIsTheSameIsFoldedExceptAroundAChange() {
        List<String> before = lines(40);
        List<String> after = new ArrayList<>(before);
        after.set(20, "other");
        List<DiffRow> rows = DiffRow.of(SideBySide.of(before, after), false);
        assertThat(rows).hasSize(9);
        assertThat(rows.getFirst()).isEqualTo(new DiffRow.Gap(17));
        assertThat(rows.getLast()).isEqualTo(new DiffRow.Gap(16));
        assertThat(DiffRow.changes(rows)).containsExactly(4);
        assertThat(DiffRow.of(SideBySide.of(before, after), true)).hasSize(40);
    }

    @Test
    void twoFilesThatAreTheSameAreOneGap() {
        assertThat(DiffRow.of(SideBySide.of(lines(5), lines(5)), false)).containsExactly(new DiffRow.Gap(5));
        assertThat(DiffRow.of(SideBySide.of(List.of(), List.of()), false)).isEmpty();
    }

    @Property(tries = 200)
    void foldingLosesNoLineAndNoChange(@ForAll @Size(max = 60) List<@IntRange(max = 60) Integer> changed) {
        List<String> before = lines(61);
        List<String> after = new ArrayList<>(before);
        changed.forEach(at -> after.set(at, "other " + at));
        SideBySide diff = SideBySide.of(before, after);
        List<DiffRow> rows = DiffRow.of(diff, false);
        int shown = rows.stream()
                .mapToInt(row -> row instanceof DiffRow.Gap gap ? gap.count() : 1)
                .sum();
        assertThat(shown).isEqualTo(diff.rows().size());
        assertThat(DiffRow.changes(rows)).hasSameSizeAs(DiffRow.changes(DiffRow.of(diff, true)));
    }

    private static List<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> "line " + i).toList();
    }
}

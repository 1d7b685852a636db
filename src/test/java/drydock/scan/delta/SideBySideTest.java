package drydock.scan.delta;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.delta.SideBySide.Kind;
import drydock.scan.delta.SideBySide.Row;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void linesStandBesideWhatTheyTookThePlaceOf() {
        SideBySide diff = SideBySide.of(List.of("a", "b", "c", "d"), List.of("a", "B", "c", "x", "d"));
        assertThat(diff.rows())
                .containsExactly(
                        new Row(Kind.SAME, 1, 1),
                        new Row(Kind.CHANGED, 2, 2),
                        new Row(Kind.SAME, 3, 3),
                        new Row(Kind.ADDED, 0, 4),
                        new Row(Kind.SAME, 4, 5));
    }

    @Test
    void aFileThatIsNewOrGoneStandsOnOneSide() {
        assertThat(SideBySide.of(List.of(), List.of("a")).rows()).containsExactly(new Row(Kind.ADDED, 0, 1));
        assertThat(SideBySide.of(List.of("a"), List.of()).rows()).containsExactly(new Row(Kind.REMOVED, 1, 0));
        assertThat(SideBySide.of(List.of(), List.of()).rows()).isEmpty();
    }

    @Test
    void aVeryLongTextIsComparedBetweenItsFirstAndLastDifference() {
        List<String> before = new java.util.ArrayList<>(Collections.nCopies(30_000, "same"));
        List<String> after = new java.util.ArrayList<>(before);
        after.set(100, "other");
        SideBySide diff = SideBySide.of(before, after);
        assertThat(diff.rows()).hasSize(30_000);
        assertThat(diff.rows().stream().filter(row -> row.kind() != Kind.SAME))
                .containsExactly(new Row(Kind.CHANGED, 101, 101));
    }

    @Property(tries = 300)
    void eachLineOfBothTextsStandsThereOnceAndInOrder(
            @ForAll @Size(max = 20) List<@StringLength(max = 1) @AlphaChars String> before,
            @ForAll @Size(max = 20) List<@StringLength(max = 1) @AlphaChars String> after) {
        List<Row> rows = SideBySide.of(before, after).rows();
        assertThat(rows.stream().map(Row::left).filter(n -> n > 0).toList()).isEqualTo(numbers(before.size()));
        assertThat(rows.stream().map(Row::right).filter(n -> n > 0).toList()).isEqualTo(numbers(after.size()));
        rows.stream()
                .filter(row -> row.kind() == Kind.SAME)
                .forEach(row -> assertThat(before.get(row.left() - 1)).isEqualTo(after.get(row.right() - 1)));
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count).boxed().toList();
    }
}

package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest extends RealFile {
    @Test
    void whatWasKeptIsThereAfterARestartAndIsNoStepOfUndo() throws Exception {
        try (Workspace workspace = create()) {
            workspace
                    .keepMeasures(List.of(measure("a", 1), measure("b", 2)), Set.of())
                    .get();
            workspace.keepMeasures(List.of(measure("b", 3)), Set.of()).get();
            assertThat(workspace.history().undo()).isEmpty();
        }
        try (Workspace workspace = open()) { // which looks for damage
            assertThat(workspace.measures().get())
                    .extracting(m -> m.key() + m.content()[0])
                    .containsExactlyInAnyOrder("a1", "b3");
        }
    }

    @Test
    void beyondTheLimitWhatIsNotUsedIsForgotten() throws Exception {
        List<Measure> many = new ArrayList<>(IntStream.range(0, Measures.MOST)
                .mapToObj(i -> measure("old" + i, 0))
                .toList());
        try (Workspace workspace = create()) {
            workspace.keepMeasures(many, Set.of()).get();
            assertThat(workspace
                            .keepMeasures(List.of(measure("new", 1)), Set.of("new", "old7"))
                            .get())
                    .isEqualTo(2);
            assertThat(workspace.measures().get()).extracting(Measure::key).containsExactlyInAnyOrder("new", "old7");
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.measures().get()).hasSize(2);
        }
    }

    private static Measure measure(String key, int content) {
        return new Measure(key, "seal", new byte[] {(byte) content});
    }
}

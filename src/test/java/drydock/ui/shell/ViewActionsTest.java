package drydock.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Snapshot;
import drydock.ui.Bench;
import drydock.ui.base.Action;
import drydock.ui.base.Place;
import drydock.ui.base.Settings.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class ViewActionsTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @TempDir
    private Path folder;

    @Test
    void theEleventhPlaceNeedsShiftAndTheTwentyFirstHasNoKey() {
        List<Place> many = Stream.of(Place.values(), Place.values())
                .flatMap(Stream::of)
                .limit(21)
                .toList();
        try (Bench bench = new Bench(folder, Snapshot.empty())) {
            Appearance appearance = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new Appearance(Theme.LIGHT));
            List<Action> actions =
                    new ViewActions(new Navigation(), bench.studio().preferences(), appearance).places(many);

            assertThat(actions).hasSize(21);
            assertThat(actions.get(9).keys())
                    .isEqualTo(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN));
            assertThat(actions.get(10).keys())
                    .isEqualTo(new KeyCodeCombination(
                            KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
            assertThat(actions.get(20).keys()).isNull();
        }
    }
}

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
    void theEleventhPlaceHasNoDigitAndIsInTheMenuAllTheSame() {
        List<Place> twelve = Stream.of(Place.values(), Place.values())
                .flatMap(Stream::of)
                .limit(12)
                .toList();
        try (Bench bench = new Bench(folder, Snapshot.empty())) {
            Appearance appearance = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new Appearance(Theme.LIGHT));
            List<Action> actions =
                    new ViewActions(new Navigation(), bench.studio().preferences(), appearance).places(twelve);

            assertThat(actions).hasSize(12);
            assertThat(actions.subList(0, 10)).noneMatch(action -> action.keys() == null);
            assertThat(actions.subList(10, 12)).allMatch(action -> action.keys() == null);
        }
    }
}

package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.ui.base.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every screen and dialog with the sample project: their pictures, and what must hold on each of them. */
final class EveryScreenTest {
    private static final List<double[]> SIZES = List.of(new double[] {1024, 700}, new double[] {1440, 900});

    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void everyScreenAndDialogHasItsPictureInBothThemesAndSizes() throws Exception {
        int pictures = 0;
        for (String theme : List.of("light", "dark")) {
            app.menu("theme-" + theme);
            for (double[] size : SIZES) {
                app.resize(size[0], size[1]);
                String suffix = "-" + theme + "-" + (int) size[0];
                if (pictures == 0) {
                    picture("welcome" + suffix);
                    openSample();
                }
                for (Place place : app.places()) {
                    app.go(place);
                    picture(name(place) + suffix);
                    pictures++;
                    if (place == Place.DECISION) {
                        pictures += decision(suffix);
                    }
                }
                pictures += tabs(suffix);
                pictures += dialogs(suffix);
            }
        }
        assertThat(app.places()).containsExactly(Place.values());
        try (var files = Files.list(Path.of("target", "screens"))) {
            assertThat(files.count()).isGreaterThanOrEqualTo(pictures);
        }
    }

    /** What stands in further tabs of the timeline, and in further registers. */
    private int tabs(String suffix) {
        app.go(Place.TIMELINE);
        List<String> tabs = List.of("Launch", "Agenda", "Calendars", "Step");
        for (String tab : tabs) {
            app.onFx(() -> {
                TabPane pane = app.robot().lookup("#timeline-tabs").queryAs(TabPane.class);
                pane.getTabs().stream()
                        .filter(each -> each.getText().equals(tab))
                        .forEach(pane.getSelectionModel()::select);
                return null;
            });
            app.settle();
            picture("timeline-" + tab.toLowerCase(Locale.ROOT) + suffix);
        }
        app.go(Place.REGISTERS);
        for (String register : List.of("role", "duty", "event", "retest-window", "review-contact")) {
            app.robot().clickOn("#show-register-" + register);
            app.settle();
            picture("registers-" + register + suffix);
        }
        return tabs.size() + 5;
    }

    /** The tabs of the Decision screen and what opens from them. */
    private int decision(String suffix) {
        Map<Integer, List<String>> dialogs = Map.of(
                0, List.of("ask-for-quotes", "open-age-limits"),
                1, List.of("add-quote", "assumptions"),
                2, List.of("log-question"),
                3, List.of("add-comparable"),
                4, List.of("new-profile"));
        TabPane tabs = app.robot().lookup("#decision-tabs").queryAs(TabPane.class);
        int pictures = 0;
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int at = i;
            app.onFx(() -> {
                tabs.getSelectionModel().select(at);
                return null;
            });
            app.settle();
            String tab = tabs.getTabs().get(i).getText();
            picture("decision-" + tab.toLowerCase(Locale.ROOT) + suffix);
            pictures++;
            Parent root = app.stage().getScene().getRoot();
            assertThat(app.onFx(() -> SceneNodes.withoutName(root))).as(tab).isEmpty();
            assertThat(app.onFx(() -> SceneNodes.collidingMnemonics(root)))
                    .as(tab)
                    .isEmpty();
            assertThat(app.onFx(() -> SceneNodes.cutOff(root))).as(tab + suffix).isEmpty();
            for (String opener : dialogs.getOrDefault(i, List.of())) {
                ButtonBase button = app.robot().lookup("#" + opener).queryAs(ButtonBase.class);
                app.onFx(() -> {
                    button.fire();
                    return null;
                });
                app.settle();
                picture("decision-dialog-" + opener + suffix);
                app.robot().push(KeyCode.ESCAPE);
                app.settle();
                pictures++;
            }
        }
        return pictures;
    }

    private int dialogs(String suffix) {
        Map<String, String> byMenu =
                new TreeMap<>(Map.of("palette", "palette", "new-project", "wizard", "print", "print"));
        byMenu.forEach((menu, name) -> {
            app.menu(menu);
            app.waitUntil(name + " is shown", () -> app.shows(".dialog-card"));
            picture("dialog-" + name + suffix);
            app.robot().push(KeyCode.ESCAPE);
            app.settle();
        });
        return byMenu.size();
    }

    @Test
    void everyControlThatTakesTheFocusHasANameAndNoTwoMnemonicsCollide() {
        openSample();
        Map<Place, List<String>> nameless = new TreeMap<>();
        Map<Place, Map<String, List<String>>> colliding = new TreeMap<>();
        for (Place place : app.places()) {
            app.go(place);
            List<String> without =
                    app.onFx(() -> SceneNodes.withoutName(app.stage().getScene().getRoot()));
            if (!without.isEmpty()) {
                nameless.put(place, without);
            }
            Map<String, List<String>> twice = app.onFx(
                    () -> SceneNodes.collidingMnemonics(app.stage().getScene().getRoot()));
            if (!twice.isEmpty()) {
                colliding.put(place, twice);
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(colliding).isEmpty();
    }

    @Test
    void noTextIsCutOffInTheSmallestWindow() {
        openSample();
        app.resize(1024, 700);
        Map<Place, List<String>> cutOff = new TreeMap<>();
        for (Place place : app.places()) {
            app.go(place);
            List<String> texts =
                    app.onFx(() -> SceneNodes.cutOff(app.stage().getScene().getRoot()));
            if (!texts.isEmpty()) {
                cutOff.put(place, texts);
            }
        }
        assertThat(cutOff).isEmpty();
    }

    private void openSample() {
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        app.settle();
    }

    private void picture(String name) {
        Harness.picture(app.stage().getScene(), name);
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}

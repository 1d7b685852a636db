package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Entity;
import drydock.ui.base.Place;
import drydock.ui.base.Settings.Theme;
import drydock.ui.base.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window remembers, keeps elsewhere, takes back, and finds by name. */
final class MemoryTest {
    @TempDir
    private Path folder;

    private Harness app;
    private Sitting sitting;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        sitting = new Sitting(app);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aCopyIsSavedOpenedAndTheFirstFileIsAmongTheRecentOnes() {
        sitting.openSample();
        Path copy = folder.resolve("copy.drydock");
        app.files().answer(copy);
        app.menu("file-copy");
        app.waitUntil("the copy is saved", () -> sitting.sees("A copy was saved as " + copy + "."));
        assertThat(Files.exists(copy)).isTrue();
        Set<Entity> first = sitting.everything();

        app.files().answer(copy);
        app.menu("file-open");
        waitForFile(copy);
        assertThat(sitting.everything()).isEqualTo(first);

        app.menu("file-recent");
        waitForFile(folder.resolve("test.drydock"));
        assertThat(sitting.everything()).isEqualTo(first);
    }

    @Test
    void themeIsRememberedAfterARestart() {
        app.menu("theme-dark");
        String dark = app.onFx(() -> Application.getUserAgentStylesheet());
        app.restart();

        assertThat(app.<String>onFx(() -> Application.getUserAgentStylesheet())).isEqualTo(dark);
        assertThat(SettingsFile.read(folder.resolve("settings.json"), Runnable::run)
                        .settings()
                        .theme())
                .isEqualTo(Theme.DARK);
    }

    @Test
    void columnsAreRememberedAfterARestart() {
        sitting.openSample();
        app.go(Place.SCOPE);
        app.onFx(() -> {
            column("notes").setVisible(false);
            column("about").setVisible(true);
            return null;
        });
        app.restart();
        app.go(Place.SCOPE);

        assertThat(app.<Boolean>onFx(() -> column("notes").isVisible())).isFalse();
        assertThat(app.<Boolean>onFx(() -> column("about").isVisible())).isTrue();
        assertThat(app.<Boolean>onFx(() -> column("name").isVisible())).isTrue();
    }

    @Test
    void lastScreenAndProjectAreShownAgainAfterARestart() {
        sitting.openSample();
        app.go(Place.PLAN);
        app.restart();

        assertThat(sitting.current()).isEqualTo("Plan");
        assertThat(app.shows("#plan")).isTrue();

        app.go(Place.AUDITORS);
        app.restart();
        assertThat(sitting.current()).isEqualTo("Auditors");
        assertThat(app.shows("#go-overview")).isTrue();
    }

    @Test
    void sampleLeavesNothingBehindWhenItIsRemoved() {
        Set<Entity> before = sitting.everything();
        sitting.openSample();
        assertThat(sitting.everything()).hasSizeGreaterThan(before.size() + 20);
        app.menu("project-delete");

        assertThat(sitting.everything()).isEqualTo(before);
        assertThat(app.shows("#welcome")).isTrue();
        assertThat(app.shows("#go-overview")).isFalse();
    }

    @Test
    void paletteGoesToAnAuditorOfThisName() {
        sitting.openSample();
        find("OtterSec", "Auditor");

        assertThat(sitting.current()).isEqualTo("Auditors");
        assertThat(selectedIn("#auditors")).contains("OtterSec");
    }

    @Test
    void paletteGoesToAChecklistItemOfThisName() {
        sitting.openSample();
        find("Pin the review to one commit", "Checklist item");

        assertThat(sitting.current()).isEqualTo("Checklist");
        sitting.walk(KeyCode.DOWN, "#checklist", spoken -> spoken.startsWith("Pin the review to one commit"));
        assertThat(app.onFx(() -> app.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("checklist");
    }

    @Test
    void paletteGoesToAScopeItemOfThisName() {
        sitting.openSample();
        sitting.addContract("src/Zanzibar.sol");
        app.go(Place.HOME);
        find("Zanzibar", "Scope item");

        assertThat(sitting.current()).isEqualTo("Scope");
        assertThat(selectedIn("#scope")).contains("src/Zanzibar.sol");
        assertThat(app.onFx(() -> app.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("scope");
    }

    /** Looks for {@code name} in the palette and goes to the first find. */
    private void find(String name, String kind) {
        app.robot().push(KeyCode.SHORTCUT, KeyCode.K).write(name);
        app.waitUntil(name + " is found", () -> {
            ListView<?> list = app.robot().lookup("#palette-list").queryListView();
            Object selected = list.getSelectionModel().getSelectedItem();
            return selected != null && selected.toString().contains("kind=" + kind);
        });
        app.robot().push(KeyCode.ENTER);
        app.settle();
    }

    private String selectedIn(String table) {
        return app.onFx(() -> String.valueOf(
                app.robot().lookup(table).queryTableView().getSelectionModel().getSelectedItem()));
    }

    private TableColumn<?, ?> column(String id) {
        TableView<?> table = app.robot().lookup("#scope").queryTableView();
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void waitForFile(Path file) {
        app.waitUntil(
                file + " is open",
                () -> app.robot()
                        .lookup("#status-file")
                        .<Labeled>tryQuery()
                        .filter(label -> label.getText().equals(file.toString()))
                        .isPresent());
        app.settle();
    }
}

package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.repository.DeltaReview;
import drydock.domain.repository.NamedCommit;
import drydock.domain.repository.ReviewNeed;
import drydock.ui.base.Place;
import drydock.ui.control.ListTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the folder of a repository to what changed in it, what that asks for, and the decision. */
final class ChangesViewTest {
    @TempDir
    private Path folder;

    private SmallRepository repository;
    private String second;
    private Harness app;

    @BeforeEach
    void open() throws Exception {
        repository = new SmallRepository(Files.createDirectories(folder.resolve("harbour")));
        second = repository.change();
        app = Harness.start(folder);
        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write("Harbour");
        app.robot().clickOn("#wizard-create");
        app.waitUntil("the overview is shown", () -> app.shows("#project-facts"));
        app.go(Place.CHANGES);
    }

    @AfterEach
    void close() {
        app.close();
        repository.close();
    }

    @Test
    void twoCommitsAreComparedReadDecidedNamedAndExported() throws Exception {
        app.files().answer(repository.folder());
        app.robot().clickOn("#changes-folder");
        app.settle();
        assertThat(offered()).contains("v1.0", "main", "HEAD, what is checked out");
        pictures("changes-before");

        type("changes-from", "v9");
        app.robot().push(KeyCode.ENTER);
        app.settle();
        assertThat(app.messages()).contains("No commit v9 is in this repository.");
        type("changes-from", "v1.0");
        type("changes-to", "HEAD");
        app.robot().push(KeyCode.ENTER);
        app.waitUntil("the files are compared", () -> app.shows("#changed-files"));
        app.settle();
        assertThat(app.text("#changes-totals")).startsWith("5 files: 2 logic, 1 configuration, 2 cosmetic.");
        assertThat(app.text("#changes-need")).isEqualTo("Suggested: a delta audit");
        assertThat(paths())
                .containsExactly(
                        "foundry.toml",
                        "src/Guard.sol",
                        "src/HarbourPool.sol",
                        "src/InterestRateModel.sol",
                        "src/RiskCouncil.sol, was src/access/RiskCouncil.sol");

        select("src/HarbourPool.sol");
        app.robot().push(KeyCode.ENTER); // into the file, at its first change
        app.settle();
        assertThat(app.text("#diff-place")).isEqualTo("Change 1 of 3");
        app.robot().push(KeyCode.F7);
        app.settle();
        assertThat(app.text("#diff-place")).isEqualTo("Change 2 of 3");
        assertThat(selectedRow()).contains("CHANGED");
        pictures("changes");
        noTextIsCutOffAndNoKeyTwice();

        decideOtherwise();
        nameTheAuditedCommit();
        app.files().answer(folder.resolve("changes.md"));
        fire("#changes-export", "changes-export-md");
        assertThat(Files.readString(folder.resolve("changes.md")))
                .contains("Decided on 2026-06-01: a targeted check, because: Only the guard is new.")
                .contains("| src/RiskCouncil.sol | src/access/RiskCouncil.sol | renamed | cosmetic | in scope |");

        fire("#changes-name", "name-later-release");
        assertThat(app.snapshot().all(NamedCommit.class))
                .extracting(NamedCommit::commit)
                .containsExactlyInAnyOrder(repository.first(), second);
        app.go(Place.OVERVIEW);
        assertThat(app.shows("#card-changes")).isTrue();
        picture("overview-changes-light-1024");
    }

    private void noTextIsCutOffAndNoKeyTwice() {
        app.resize(1024, 700);
        Parent root = app.stage().getScene().getRoot();
        assertThat(app.onFx(() -> SceneNodes.withoutName(root))).isEmpty();
        assertThat(app.onFx(() -> SceneNodes.collidingMnemonics(root))).isEmpty();
        assertThat(app.onFx(() -> SceneNodes.cutOff(root))).isEmpty();
    }

    private String selectedRow() {
        return app.onFx(() -> {
            ListView<?> diff = app.robot().lookup("#diff").queryAs(ListView.class);
            return String.valueOf(diff.getSelectionModel().getSelectedItem());
        });
    }

    private void decideOtherwise() {
        app.onFx(() -> {
            app.robot().lookup("#changes-decide").queryButton().fire();
            return null;
        });
        app.settle();
        picture("changes-decide-light-1024");
        app.onFx(() -> {
            ComboBox<?> need = app.robot().lookup("#decide-need").queryAs(ComboBox.class);
            need.getSelectionModel().select(List.of(ReviewNeed.values()).indexOf(ReviewNeed.TARGETED_CHECK));
            return null;
        });
        app.robot().clickOn("#decide-reason").write("Only the guard is new.");
        app.robot().clickOn("#decide-done");
        app.settle();
        assertThat(app.snapshot().all(DeltaReview.class)).singleElement().satisfies(review -> {
            assertThat(review.earlier()).isEqualTo(repository.first());
            assertThat(review.later()).isEqualTo(second);
            assertThat(review.suggested()).isEqualTo(ReviewNeed.DELTA_AUDIT);
            assertThat(review.decided()).isEqualTo(ReviewNeed.TARGETED_CHECK);
        });
        assertThat(app.text("#changes-need")).isEqualTo("Decided: a targeted check");
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.settle();
        assertThat(app.text("#changes-need")).isEqualTo("Suggested: a delta audit");
        app.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        app.settle();
        app.onFx(() -> {
            app.robot()
                    .lookup("#changes-tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(2);
            return null;
        });
        app.settle();
        picture("changes-decisions-light-1024");
        app.onFx(() -> {
            app.robot()
                    .lookup("#changes-tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(1);
            return null;
        });
        app.settle();
        picture("changes-commits-light-1024");
    }

    private void nameTheAuditedCommit() {
        fire("#changes-name", "name-earlier-audited");
        assertThat(offered().getFirst())
                .isEqualTo("Audited: " + repository.first().substring(0, 8) + ", v1.0");
    }

    private void fire(String menu, String item) {
        app.onFx(() -> {
            app.robot().lookup(menu).queryAs(MenuButton.class).getItems().stream()
                    .filter(each -> item.equals(each.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        app.settle();
    }

    private void type(String field, String text) {
        app.onFx(() -> {
            ComboBox<?> box = app.robot().lookup("#" + field).queryAs(ComboBox.class);
            box.getEditor().requestFocus();
            box.getEditor().selectAll();
            return null;
        });
        app.robot().write(text);
    }

    /** The points that are offered for the earlier commit. */
    private List<String> offered() {
        return app.onFx(() -> {
            ComboBox<?> box = app.robot().lookup("#changes-from").queryAs(ComboBox.class);
            return box.getItems().stream().map(String::valueOf).toList();
        });
    }

    private List<String> paths() {
        return app.onFx(() -> {
            ListTable<?> table = app.robot().lookup("#changed-files").queryAs(ListTable.class);
            return table.visibleTexts().stream().map(List::getFirst).toList();
        });
    }

    private void select(String path) {
        app.onFx(() -> {
            ListTable<?> table = app.robot().lookup("#changed-files").queryAs(ListTable.class);
            table.requestFocus();
            return table.reveal(path);
        });
        app.settle();
    }

    private void pictures(String name) {
        for (String theme : List.of("light", "dark")) {
            app.menu("theme-" + theme);
            for (double[] size : new double[][] {{1024, 700}, {1440, 900}}) {
                app.resize(size[0], size[1]);
                picture(name + "-" + theme + "-" + (int) size[0]);
            }
        }
    }

    private void picture(String name) {
        Harness.picture(app.stage().getScene(), name);
    }
}

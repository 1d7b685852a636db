package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.AgeLimit;
import drydock.domain.project.Project;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.SelectionGuide.Criterion;
import drydock.domain.selection.WeightChange;
import drydock.domain.selection.WeightFreeze;
import drydock.ui.base.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criteria of the user's own and how long facts last, by keyboard as far as there are keys. */
final class CriteriaTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-decision"));
        app.go(Place.DECISION);
        app.waitUntil("the draws are done", () -> app.shows("#verdict"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aProfileIsMadeDescribedWeighedUsedAndLeftAgain() {
        criteria();
        app.robot().push(KeyCode.ALT, KeyCode.W);
        app.waitUntil("the dialog is shown", () -> app.shows("#profile-name"));
        app.robot().write("Ours").push(KeyCode.ENTER);
        app.settle();
        assertThat(own().criteria()).hasSize(6);

        app.robot().push(KeyCode.ALT, KeyCode.D);
        app.waitUntil("the dialog is shown", () -> app.shows("#name"));
        app.robot().write("Speed").push(KeyCode.ENTER);
        app.settle();
        assertThat(own().criteria()).extracting(Criterion::name).endsWith("Speed");

        select(6);
        app.robot().push(KeyCode.F2);
        app.robot()
                .push(KeyCode.TAB)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("100")
                .push(KeyCode.ENTER);
        app.settle();
        assertThat(own().criteria().stream().mapToInt(Criterion::weight)).containsExactly(0, 0, 0, 0, 0, 0, 100);
        for (String id : new String[] {"#criterion-worst", "#criterion-middle", "#criterion-best"}) {
            app.onFx(() -> {
                app.robot().lookup(id).query().requestFocus();
                return null;
            });
            app.robot().write("What " + id + " is");
        }
        app.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        app.settle();
        assertThat(own().criteria().getLast().anchors().best()).isEqualTo("What #criterion-best is");

        // nothing is known of Speed, and nothing else counts: everybody may be first
        tab(0);
        assertThat(app.text("#verdict")).startsWith("No clear winner");
        app.go(Place.COMPARE);
        app.robot().push(KeyCode.ALT, KeyCode.W);
        app.settle();
        assertThat(app.shows("#weight-" + own().criteria().getLast().key())).isTrue();
        app.robot().clickOn("#own-criteria");
        app.waitUntil("the criteria are shown", () -> app.shows("#profile"));

        app.onFx(() -> {
            ComboBox<?> profiles = app.robot().lookup("#profile").queryAs(ComboBox.class);
            profiles.getSelectionModel().selectFirst();
            return null;
        });
        app.settle();
        assertThat(CriterionProfile.inUse(app.snapshot(), project().id())).isEmpty();
        assertThat(app.snapshot().all(CriterionProfile.class)).hasSize(1);
        tab(0);
        assertThat(app.text("#verdict")).isEqualTo("No clear winner: Trail of Bits or Sigma Prime");
    }

    @Test
    void onceWeightsAreSettledAnotherProfileNeedsAReasonThatIsListed() {
        app.onFx(() -> {
            app.robot().lookup("#settle-weights").queryAs(Button.class).fire();
            return null;
        });
        app.waitUntil(
                "they are settled",
                () -> !app.snapshot().all(WeightFreeze.class).isEmpty());
        criteria();
        app.robot().push(KeyCode.ALT, KeyCode.W);
        app.waitUntil("the dialog is shown", () -> app.shows("#profile-name"));
        app.robot().write("Ours").push(KeyCode.ENTER);
        app.settle();
        // it counts as the guide's criteria do in the project: nothing that was settled changes
        assertThat(app.shows("#reason")).isFalse();
        app.robot().push(KeyCode.ALT, KeyCode.D);
        app.waitUntil("the dialog is shown", () -> app.shows("#name"));
        app.robot().write("Speed").push(KeyCode.ENTER);
        app.waitUntil("a reason is asked", () -> app.shows("#reason"));
        assertThat(own().criteria()).hasSize(6);
        app.robot().write("We launch in August");
        app.robot().clickOn("#reason-done");
        app.settle();
        assertThat(own().criteria()).hasSize(7);
        assertThat(app.snapshot().all(WeightChange.class))
                .extracting(WeightChange::reason)
                .containsExactly("We launch in August");
        tab(0);
        assertThat(texts()).anyMatch(text -> text.contains("We launch in August. The order"));
    }

    @Test
    void howLongFactsLastIsSetFromTheMenuAndShowsWhereTheyAreUsed() {
        app.menu("age-limits");
        app.waitUntil("the dialog is shown", () -> app.shows("#age-limits"));
        app.robot().clickOn("#age-price").write("soon");
        app.robot().clickOn("#save-age-limits");
        app.settle();
        assertThat(texts()).contains("A whole number of days from 1 to 36,500, or empty.");
        app.robot().clickOn("#age-price").push(KeyCode.CONTROL, KeyCode.A).write("30");
        app.robot().clickOn("#age-method").write("10");
        app.robot().clickOn("#save-age-limits");
        app.settle();
        assertThat(app.snapshot().all(AgeLimit.class))
                .extracting(AgeLimit::ageKind)
                .containsExactlyInAnyOrder("price", "method");
        assertThat(texts()).anyMatch(text -> text.contains("Rests on facts that are too old."));
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(AgeLimit.class)).isEmpty();
    }

    private void criteria() {
        tab(4);
        app.waitUntil("the criteria are shown", () -> app.shows("#criteria"));
    }

    private void tab(int index) {
        app.onFx(() -> {
            app.robot()
                    .lookup("#decision-tabs")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(index);
            return null;
        });
        app.settle();
    }

    private void select(int row) {
        app.onFx(() -> {
            TableView<?> table = app.robot().lookup("#criteria").queryAs(TableView.class);
            table.getSelectionModel().clearAndSelect(row);
            table.requestFocus();
            return null;
        });
        app.settle();
    }

    private Project project() {
        return app.snapshot().all(Project.class).iterator().next();
    }

    private CriterionProfile own() {
        return CriterionProfile.inUse(app.snapshot(), project().id()).orElseThrow();
    }

    private List<String> texts() {
        return app.onFx(() -> {
            Set<Label> labels = app.robot().lookup(".label").queryAllAs(Label.class);
            return Stream.concat(
                            labels.stream().map(Label::getText),
                            app.robot().lookup(".reading-text").queryAll().stream()
                                    .map(node -> ((Pane) node)
                                            .getChildrenUnmodifiable().stream()
                                                    .filter(Text.class::isInstance)
                                                    .map(text -> ((Text) text).getText())
                                                    .collect(Collectors.joining())))
                    .toList();
        });
    }
}

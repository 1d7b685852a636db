package drydock.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Snapshot;
import drydock.ui.Bench;
import drydock.ui.base.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Column widths and dividers are as the user left them. */
final class RememberedViewTest {
    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        bench = new Bench(folder, Snapshot.empty());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private Preferences preferences() {
        return bench.studio().preferences();
    }

    private SplitPane split() {
        SplitPane pane = new SplitPane(new Pane(), new Pane());
        RememberedSplit.in(pane, "test", 0.6, preferences());
        lay(pane);
        return pane;
    }

    private ListTable<String> table() {
        ListTable<String> table = new ListTable<>(
                "test",
                "Test",
                row -> row,
                List.of(Column.text("name", "Name", 120, row -> row), Column.text("size", "Size", 80, String::strip)),
                preferences());
        lay(table);
        return table;
    }

    private static void lay(javafx.scene.Parent node) {
        Scene unused = new Scene(node, 1000, 400);
        unused.getRoot().applyCss();
        unused.getRoot().layout();
    }

    private static void mouse(Node target, javafx.event.EventType<MouseEvent> type, double x) {
        Bounds bounds = target.getLayoutBounds();
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        x,
                        bounds.getHeight() / 2,
                        x,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    @Test
    void aDividerThatTheUserMovedIsThereNextTime() {
        double moved = fx(() -> {
            SplitPane pane = split();
            pane.setDividerPositions(0.25);
            pane.layout();
            mouse(pane.lookup(".split-pane-divider"), MouseEvent.MOUSE_RELEASED, 2);
            return split().getDividerPositions()[0];
        });

        assertThat(moved).isBetween(0.24, 0.26);
    }

    @Test
    void aDividerThatMovedByItselfIsNotRemembered() {
        double usual = fx(() -> {
            SplitPane pane = split();
            pane.setDividerPositions(0.25);
            pane.layout();
            return split().getDividerPositions()[0];
        });

        assertThat(usual).isBetween(0.59, 0.61);
    }

    @Test
    void aColumnHasTheWidthThatItWasDraggedTo() {
        List<Double> widths = fx(() -> {
            ListTable<String> table = table();
            table.getColumns().getFirst().setPrefWidth(222);
            table.layout();
            mouse(table.lookup(".column-header"), MouseEvent.MOUSE_RELEASED, 219);
            return table().getColumns().stream()
                    .map(column -> column.getPrefWidth())
                    .toList();
        });

        assertThat(widths).containsExactly(222.0, 80.0);
    }

    @Test
    void aColumnTakesTheRoomThatTheOthersLeave() {
        List<Double> widths = fx(() -> {
            ListTable<String> table = table().widens("name");
            table.layout();
            return table.getColumns().stream().map(TableColumn::getWidth).toList();
        });

        assertThat(widths.getFirst()).isBetween(870.0, 1000.0 - 80);
        assertThat(widths.getLast()).isEqualTo(80);
    }

    @Test
    void whereTheOthersLeaveNoneItStaysAsWideAsItWas() {
        preferences().rememberChoices("width-test-", Map.of("size", "990"));

        assertThat(fx(() -> table().widens("name").getColumns().getFirst().getWidth()))
                .isEqualTo(120);
    }

    @Test
    void widthsThatAreNoneAreIgnored() {
        preferences().rememberChoices("width-test-", Map.of("name", "wide", "size", "-5"));

        assertThat(fx(() -> table().getColumns().getFirst().getPrefWidth())).isEqualTo(120);
    }
}

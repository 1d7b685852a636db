package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeType;
import drydock.ui.control.ListTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScopeViewTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write("Tide Swap");
        app.robot().clickOn("#wizard-create");
        app.waitUntil("the overview is shown", () -> app.shows("#project-facts"));
        app.robot().clickOn("#go-scope");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void contractsAloneAreWarnedOfUntilTheRestIsStatedAsNone() {
        add("Contract", "src/Pool.sol");
        assertThat(app.shows("#scope-warning")).isTrue();

        app.robot().clickOn("#gap-none-oracle").write("No price is read").push(KeyCode.ENTER);
        app.settle();
        app.robot().clickOn("#gap-none-bridge").write("One chain").push(KeyCode.ENTER);
        app.settle();
        app.robot()
                .clickOn("#gap-none-off-chain-service")
                .write("Nothing runs beside it")
                .push(KeyCode.ENTER);
        app.settle();

        assertThat(app.shows("#scope-warning")).isFalse();
        assertThat(app.snapshot().all(ScopeNone.class)).hasSize(3);
        assertThat(app.robot().lookup("No bridge: One chain").tryQuery()).isPresent();
    }

    @Test
    void oneKeyMovesOutOfScopeAndTheTotalsFollow() {
        add("Contract", "src/Pool.sol");
        add("Oracle", "Price feed");
        setNsloc(0, "1,200");
        assertThat(text("#scope-totals .strong")).isEqualTo("1,200 nSLOC in scope");
        assertThat(app.robot().lookup("1 of unknown size, so the sum is higher").tryQuery())
                .isPresent();

        select(0);
        app.robot().push(KeyCode.SPACE);
        app.settle();
        assertThat(items().getFirst().inScope()).isFalse();
        assertThat(text("#scope-totals .strong")).isEqualTo("0 nSLOC in scope");
        app.robot().push(KeyCode.O);
        app.settle();
        assertThat(items().getFirst().inScope()).isTrue();
    }

    @Test
    void aSizeThatIsNoNumberIsNotSavedAndEnterDoesNotLoseIt() {
        add("Contract", "src/Pool.sol");
        setNsloc(0, "lots");
        assertThat(items().getFirst().nsloc()).isNull();
        assertThat(app.robot().lookup(".text-field:danger").tryQuery()).isPresent();
        app.robot().push(KeyCode.ESCAPE);
    }

    @Test
    void componentsAreReorderedDeletedAndBroughtBack() {
        add("Contract", "A.sol");
        add("Contract", "B.sol");
        select(1);
        app.robot().push(KeyCode.ALT, KeyCode.UP);
        app.settle();
        assertThat(items()).extracting(ScopeItem::name).containsExactly("B.sol", "A.sol");

        app.robot().push(KeyCode.DELETE);
        app.settle();
        assertThat(items()).extracting(ScopeItem::name).containsExactly("A.sol");
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.settle();
        assertThat(items()).extracting(ScopeItem::name).containsExactly("B.sol", "A.sol");
    }

    @Test
    void theListIsExportedAsCsv() throws IOException {
        add("Contract", "A.sol");
        Path file = folder.resolve("scope.csv");
        app.files().answer(file);
        app.robot().clickOn("#scope-export");
        app.waitUntil("the file is written", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("A.sol").startsWith("Type,Name");
    }

    private void add(String type, String name) {
        int before = items().size();
        app.onFx(() -> {
            MenuButton menu = app.robot().lookup("#scope-add").queryAs(MenuButton.class);
            menu.getItems().stream()
                    .filter(item -> type.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
        app.waitUntil("a component is added", () -> items().size() == before + 1);
        app.waitUntilTyping();
        app.robot().write(name).push(KeyCode.ENTER);
        app.settle();
        assertThat(items().getLast().type().name())
                .isEqualTo(ScopeType.valueOf(type.toUpperCase(Locale.ROOT)).name());
        assertThat(items().getLast().name()).isEqualTo(name);
    }

    private void setNsloc(int row, String text) {
        app.onFx(() -> {
            ListTable<?> table = (ListTable<?>) app.robot().lookup("#scope").query();
            table.getSelectionModel().clearAndSelect(row);
            table.editSelected("nsloc");
            return null;
        });
        app.waitUntilTyping();
        app.robot().write(text).push(KeyCode.ENTER);
        app.settle();
    }

    private void select(int row) {
        app.onFx(() -> {
            ListTable<?> table = (ListTable<?>) app.robot().lookup("#scope").query();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
            return null;
        });
    }

    private String text(String query) {
        Node node = app.robot().lookup(query).query();
        return ((Labeled) node).getText();
    }

    private List<ScopeItem> items() {
        return app.snapshot().all(ScopeItem.class).stream()
                .sorted(Comparator.comparingInt(ScopeItem::position))
                .toList();
    }
}

package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.repository.CodeFile;
import drydock.domain.repository.ScopeRule;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.ui.base.Place;
import drydock.ui.control.CodeList;
import drydock.ui.control.ListTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the folder of a repository to a frozen scope and what changed since, as a founder goes through it. */
final class RepositoryScreensTest {
    @TempDir
    private Path folder;

    private SmallRepository repository;
    private Harness app;

    @BeforeEach
    void open() throws Exception {
        repository = new SmallRepository(Files.createDirectories(folder.resolve("harbour")));
        app = Harness.start(folder);
        app.robot().push(KeyCode.CONTROL, KeyCode.N);
        app.robot().write("Harbour");
        app.robot().clickOn("#wizard-create");
        app.waitUntil("the overview is shown", () -> app.shows("#project-facts"));
        app.go(Place.SCOPE);
        tab("Files");
    }

    @AfterEach
    void close() {
        app.close();
        repository.close();
    }

    @Test
    void filesAreReadChosenTakenOverAndOpened() {
        read();
        assertThat(paths())
                .contains("src/HarbourPool.sol", "lib/openmath/src/FullMath.sol", "keeper/index.ts")
                .hasSize(9);
        assertThat(app.text("#files-sum")).startsWith("5 of 9 files in scope");
        pictures("scope-files");

        select("src/lens/PoolLens.sol");
        app.robot().push(KeyCode.O);
        app.settle();
        assertThat(app.snapshot().all(ScopeRule.class))
                .extracting(ScopeRule::pattern)
                .containsExactly("src/lens/PoolLens.sol");
        assertThat(app.text("#files-sum")).startsWith("4 of 9 files in scope");
        app.robot().push(KeyCode.CONTROL, KeyCode.Z);
        app.settle();
        assertThat(app.snapshot().all(ScopeRule.class)).isEmpty();

        app.robot().clickOn("#use-figures");
        app.settle();
        assertThat(app.snapshot().all(ScopeItem.class)).hasSize(5);
        long nsloc = app.snapshot().all(CodeFile.class).stream()
                .filter(file -> file.path().startsWith("src/"))
                .mapToLong(file -> file.counts().priced())
                .sum();
        assertThat(ScopeTotals.of(app.snapshot().all(ScopeItem.class)).nsloc()).isEqualTo(nsloc);
        assertThat(app.shows("#take-over")).isFalse();

        select("src/HarbourPool.sol");
        app.robot().push(KeyCode.ENTER);
        app.waitUntil("the file is shown", () -> app.shows("#code-list"));
        CodeList code = app.robot().lookup("#code-list").queryAs(CodeList.class);
        assertThat(code.getItems()).hasSize(32);
        // a message may lie over the button for some seconds
        app.robot()
                .interact(() -> app.robot().lookup("_Next marker").queryButton().fire());
        app.waitUntil(
                "the line with to.call is selected",
                () -> Integer.valueOf(21).equals(code.getSelectionModel().getSelectedItem()));
        pictures("code");
        app.robot().push(KeyCode.ESCAPE);
    }

    private void read() {
        app.files().answer(repository.folder());
        app.robot().clickOn("#read-repository");
        app.waitUntil("the files are shown", () -> app.shows("#files-sum"));
        app.settle();
    }

    private void tab(String name) {
        app.robot().clickOn("#scope-tabs .tab-header-area #scope-tab-" + name.toLowerCase(java.util.Locale.ROOT));
        app.settle();
    }

    private List<String> paths() {
        return app.snapshot().all(CodeFile.class).stream().map(CodeFile::path).toList();
    }

    private void select(String path) {
        app.onFx(() -> {
            ListTable<?> table =
                    (ListTable<?>) app.robot().lookup("#scope-files").query();
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
                Harness.picture(app.stage().getScene(), name + "-" + theme + "-" + (int) size[0]);
            }
        }
    }
}

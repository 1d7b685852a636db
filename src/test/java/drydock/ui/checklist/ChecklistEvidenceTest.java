package drydock.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.Judgement;
import drydock.domain.checklist.Proposal.Standing;
import drydock.domain.repository.Repository;
import drydock.domain.repository.Suggestion;
import drydock.scan.git.TestRepository;
import drydock.ui.Bench;
import drydock.ui.Pictures;
import drydock.ui.base.Dialogs;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.control.CodeList;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The repository is read from the checklist, and what it says is accepted, overruled and taken back. */
final class ChecklistEvidenceTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path code;

    private Bench bench;
    private ChecklistView view;
    private Parent node;
    private String shownTitle = "";
    private Parent shownNode;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        try (TestRepository repository = new TestRepository(code)) {
            repository.write("src/Vault.sol", "// TODO later\ncontract Vault { uint256 supplyCap; }");
            repository.write("foundry.toml", "[profile.default]\nsolc = \"0.8.30\"\n");
            repository.write("README.md", "# Vault\n\n## Invariants\n\nINV-01: what is owed is there.\n");
            repository.write("SECURITY.md", "Write to us");
            repository.commit("first");
        }
        fx(() -> {
            bench = new Bench(folder, ChecklistData.begun(), dialogs());
            bench.settle();
            view = new ChecklistView(bench.studio(), new LatestReport(bench.studio()));
            node = (Parent) view.node();
            return new Scene(node, 1280, 800);
        });
        render();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatTheRepositoryProvesIsAcceptedAndGoesStaleWithTheCode() throws Exception {
        assertThat(text("#evidence-words")).startsWith("The repository was not read yet");
        bench.answer(code);
        fire("#read-evidence");
        assertThat(bench.told()).contains("Read what the repository proves.");
        assertThat(bench.snapshot().all(Repository.class))
                .extracting(Repository::folder)
                .containsExactly(code.toString());
        assertThat(text("#evidence-words")).contains(" proved, ").contains(" · read Jun 1, 2026 at ");

        reveal("HYG-02");
        assertThat(fx(() -> node.lookupAll(".sight-place").stream()
                        .map(place -> ((Labeled) place).getText())
                        .toList()))
                .contains("foundry.toml");
        fire("#accept-repository");
        assertThat(item("HYG-02").state()).isEqualTo(ItemState.DONE);
        assertThat(bench.undoes()).startsWith("Accept '");

        Files.writeString(code.resolve("foundry.toml"), "[profile.default]\nsolc = \"0.8.31\"\n");
        fire("#read-evidence");
        assertThat(item("HYG-02").stale())
                .as("read again without a question: the folder is known")
                .isTrue();
        fire("#accept-repository");
        assertThat(item("HYG-02").stale()).isFalse();

        undo();
        undo();
        undo();
        assertThat(item("HYG-02").state()).isEqualTo(ItemState.OPEN);
        assertThat(item("HYG-02").proposals().getFirst().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aPlaceLeadsToTheFileAtTheLine() throws Exception {
        bench.answer(code);
        fire("#read-evidence");
        reveal("HYG-06");
        Button place = fx(() -> (Button) node.lookup(".sight-place"));
        assertThat(place.isFocusTraversable()).as("by keyboard too").isTrue();
        assertThat(place.getText()).isEqualTo("src/Vault.sol:1");
        fire(".sight-place");
        assertThat(shownTitle).isEqualTo("src/Vault.sol");
        CodeList list = fx(() -> (CodeList) shownNode.lookup("#code-list"));
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(1);

        Files.delete(code.resolve("src/Vault.sol"));
        fire(".sight-place");
        assertThat(bench.told()).last().asString().contains("src/Vault.sol cannot be shown: it is not there.");
    }

    @Test
    void whatCouldNotBeReadIsTold() throws Exception {
        Files.writeString(
                code.resolve("src/Pointer.sol"), "version https://git-lfs.github.com/spec/v1\noid sha256:00\n");
        bench.answer(code);
        fire("#read-evidence");
        assertThat(fx(() -> ((Button) node.lookup("#evidence-unread")).getText()))
                .isEqualTo("1 could not be read");
        fire("#evidence-unread");
        assertThat(fx(() -> ((TextArea) shownNode.lookup("#told-list")).getText()))
                .startsWith("src/Pointer.sol: ");
    }

    /** Keeps what is shown. */
    private Dialogs dialogs() {
        return (Dialogs) Proxy.newProxyInstance(
                Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("show")) {
                        shownTitle = (String) arguments[0];
                        shownNode = (Parent) arguments[1];
                    }
                    return null;
                });
    }

    @Test
    void onlySuggestionsAreShownAndWhatIsProvedIsAcceptedTogether() {
        bench.answer(code);
        fire("#read-evidence");
        fire("#only-suggested");
        assertThat(fx(() -> view.model().items())).isNotEmpty().allMatch(Item::hasNews);
        long statements = bench.snapshot().all(ChecklistEntry.class).stream()
                .filter(entry -> entry.state() == ItemState.WAIVED)
                .count();
        fire("#accept-proven");
        assertThat(item("HYG-02").state()).isEqualTo(ItemState.DONE);
        assertThat(item("DOC-08").state()).as("only looks present").isEqualTo(ItemState.OPEN);
        assertThat(bench.snapshot().all(ChecklistEntry.class).stream()
                        .filter(entry -> entry.state() == ItemState.WAIVED)
                        .count())
                .as("what a person said stays")
                .isEqualTo(statements);
        undo();
        assertThat(item("HYG-02").state()).as("one step").isEqualTo(ItemState.OPEN);
    }

    @Test
    void aSuggestionIsOverruledWithAReasonAndTakenBack() {
        bench.answer(code);
        fire("#read-evidence");
        reveal("HYG-06");
        fx(() -> view.proposals().overrule("HYG-06", Judgement.Source.REPOSITORY, "it is a title"));
        render();
        assertThat(item("HYG-06").proposals().getFirst().standing()).isEqualTo(Standing.OVERRULED);
        fire("#withdraw-repository");
        assertThat(item("HYG-06").proposals().getFirst().standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aReportOfCoverageDecidesItsItem() throws Exception {
        Path lcov = folder.resolve("lcov.info");
        Files.writeString(lcov, "SF:src/Vault.sol\nDA:2,1\nend_of_record\n");
        bench.answer(lcov);
        bench.answer(code);
        fire("#add-reports");
        assertThat(item("TST-02").proposals().getFirst().suggestion().state()).isEqualTo(Suggestion.State.PROVEN);
    }

    @Test
    void paintsWhatTheRepositorySays() {
        bench.answer(code);
        fire("#read-evidence");
        fx(() -> {
            ((ToggleButton) node.lookup("#depth-all")).fire();
            node.getScene().setRoot(new StackPane());
            view.revealKey("HYG-06");
            Pictures.write(node, "checklist-evidence");
            view.revealKey("SCO-08");
            Pictures.write(node, "checklist-evidence-plan");
            return null;
        });
        assertThat(Path.of("target", "screens", "checklist-evidence-light-1024.png"))
                .exists();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private void render() {
        fx(() -> {
            bench.settle();
            view.render(new Frame(
                    bench.snapshot(), ChecklistData.PROJECT.id(), bench.studio().today()));
            node.applyCss();
            node.layout();
            return null;
        });
    }

    private void reveal(String key) {
        fx(() -> {
            view.revealKey(key);
            node.applyCss();
            node.layout();
            return null;
        });
    }

    private void fire(String query) {
        fx(() -> {
            ((ButtonBase) node.lookup(query)).fire();
            return null;
        });
        render();
    }

    private void undo() {
        fx(() -> bench.session().undo());
        render();
    }

    private String text(String query) {
        return fx(() -> ((Label) node.lookup(query)).getText());
    }

    private Item item(String key) {
        return fx(() -> view.model().find(key).orElseThrow());
    }
}

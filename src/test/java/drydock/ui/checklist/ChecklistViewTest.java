package drydock.ui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.project.Project;
import drydock.ui.Bench;
import drydock.ui.SceneNodes;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The screen over a workspace of its own, without a window. */
final class ChecklistViewTest {
    private static final Project OTHER =
            ChecklistData.PROJECT.withId(new Id<>(900)).withName("Harbour");

    @TempDir
    private Path folder;

    private Bench bench;
    private ChecklistView view;
    private Parent node;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        fx(() -> {
            bench = new Bench(folder, ChecklistData.begun());
            bench.session().perform(Command.put("Add project", OTHER));
            bench.settle();
            view = new ChecklistView(bench.studio(), new LatestReport(bench.studio()));
            node = (Parent) view.node();
            Scene unused = new Scene(node, 1280, 800);
            return unused;
        });
        render(ChecklistData.PROJECT);
        fx(() -> {
            find("#depth-all", ToggleButton.class).fire();
            return null;
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private void render(Project project) {
        fx(() -> {
            bench.settle();
            view.render(new Frame(bench.snapshot(), project.id(), bench.studio().today()));
            node.applyCss();
            node.layout();
            return null;
        });
    }

    private <T> T find(String query, Class<T> type) {
        return type.cast(node.lookup(query));
    }

    @Test
    void whatIsStillBeingTypedIsNotSavedInTheProjectOpenedNext() {
        fx(() -> {
            view.revealKey("SCO-07");
            find("#item-comment", TextArea.class).setText("Asked the keeper's team");
            return null;
        });
        render(OTHER);

        assertThat(fx(() -> find("#item-comment", TextArea.class).getText())).isEmpty();
        render(ChecklistData.PROJECT);
        assertThat(bench.snapshot().all(ChecklistEntry.class))
                .filteredOn(entry -> entry.comment().contains("keeper's team"))
                .extracting(ChecklistEntry::project)
                .containsExactly(ChecklistData.PROJECT.id());
    }

    @Test
    void severalItemsAreSetAsideWithOneReason() {
        fx(() -> {
            view.revealKey("SCO-04");
            ListView<?> list = find("#checklist", ListView.class);
            list.getSelectionModel()
                    .selectRange(
                            list.getSelectionModel().getSelectedIndex(),
                            list.getSelectionModel().getSelectedIndex() + 2);
            node.applyCss();
            find("#several-reason", TextField.class).setText("No bridge");
            find("#several-not-applicable", Button.class).fire();
            bench.settle();
            return null;
        });

        assertThat(bench.snapshot().all(ChecklistEntry.class))
                .filteredOn(entry -> entry.reason().equals("No bridge"))
                .hasSize(2)
                .allMatch(entry -> entry.state() == ItemState.NOT_APPLICABLE);
        assertThat(fx(() -> find("#several-reason", TextField.class).getText())).isEmpty();
    }

    @Test
    void noTwoMnemonicsCollideWhateverIsSelected() {
        fx(() -> {
            view.revealKey("SCO-04");
            return null;
        });
        assertThat(fx(() -> SceneNodes.collidingMnemonics(node))).isEmpty();
        fx(() -> {
            find("#checklist", ListView.class).getSelectionModel().selectRange(1, 4);
            node.applyCss();
            node.layout();
            return null;
        });
        assertThat(fx(() -> SceneNodes.collidingMnemonics(node))).isEmpty();
    }

    @Test
    void ownPhasesStandOnTheirSideOfTheAuditUnderOneCaption() {
        fx(() -> {
            bench.session()
                    .perform(Command.put(
                            "Add item",
                            new OwnItem(
                                    new Id<>(901),
                                    ChecklistData.PROJECT.id(),
                                    "Our own",
                                    When.BEFORE,
                                    "Ask the lawyer",
                                    "",
                                    "",
                                    Severity.IMPORTANT)));
            return null;
        });
        render(ChecklistData.PROJECT);

        List<String> captions = fx(() -> node.lookupAll(".caption").stream()
                .map(caption -> ((Label) caption).getText())
                .toList());
        assertThat(captions).containsExactlyInAnyOrder("Open blockers before the audit", "After the audit");
    }

    @Test
    void onlyWhatIsStillOpenOnOneSideOfTheAuditIsShownOnDemand() {
        fx(() -> {
            find("#only-still-open", ToggleButton.class).fire();
            return null;
        });
        ListView<?> list = fx(() -> find("#checklist", ListView.class));
        assertThat(fx(() -> list.getItems().stream()
                        .filter(ChecklistRow.Line.class::isInstance)
                        .map(row -> ((ChecklistRow.Line) row).item())
                        .toList()))
                .isNotEmpty()
                .allMatch(item -> item.isOpen());
    }
}

package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.plan.Deliverable;
import drydock.ui.base.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence as a person adds it to a deliverable and gets it back. */
final class EvidenceTest {
    private static final byte[] REPORT = {'a', 'b', 'c'};
    private static final String SHORT_SHA256 = "ba7816bf8f01";

    @TempDir
    private Path folder;

    private Harness app;
    private Path report;

    @BeforeEach
    void openDeliverable() throws Exception {
        report = Files.write(folder.resolve("report.pdf"), REPORT);
        app = Harness.start(folder);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-plan"));
        app.go(Place.PLAN);
        select("Proofs of concept");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void select(String title) {
        app.onFx(() -> {
            TableView<?> table = app.robot().lookup("#plan").queryAs(TableView.class);
            for (int i = 0; i < table.getItems().size(); i++) {
                Object cell =
                        table.getColumns().get(2).getCellObservableValue(i).getValue();
                if (cell.toString().contains("title=" + title)) {
                    table.getSelectionModel().clearAndSelect(i);
                    return true;
                }
            }
            throw new AssertionError("no line " + title);
        });
        app.settle();
    }

    private void add(String kind) {
        app.robot().clickOn("#add-evidence");
        app.robot().clickOn(kind);
        app.settle();
    }

    private Collection<Evidence> evidence() {
        Deliverable deliverable = app.snapshot().all(Deliverable.class).stream()
                .filter(d -> d.title().equals("Proofs of concept"))
                .findFirst()
                .orElseThrow();
        return app.snapshot().owned(Evidence.class, deliverable.id());
    }

    @Test
    void aCopyIsKeptInTheWorkspaceAndSavedOutAgain() throws Exception {
        app.files().answer(report);
        add("Copy of a file, kept in the workspace…");
        app.waitUntil("the copy is listed", () -> app.shows("#evidence-content"));
        Files.delete(report);

        assertThat(evidence()).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(EvidenceKind.COPY);
            assertThat(kept.label()).isEqualTo("report.pdf");
        });
        assertThat(app.text("#evidence-content")).contains(SHORT_SHA256).contains("3 bytes");

        Path saved = folder.resolve("again.pdf");
        app.files().answer(saved);
        app.robot().clickOn("#open-evidence");
        app.waitUntil("the file is written", () -> Files.exists(saved));
        assertThat(saved).hasBinaryContent(REPORT);
    }

    @Test
    void aFileThatIsTooLargeForACopyIsRefusedInWordsAndChangesNothing() throws Exception {
        Path large = Files.write(folder.resolve("large.zip"), new byte[(10 << 20) + 1]);
        app.files().answer(large);
        add("Copy of a file, kept in the workspace…");
        app.waitUntil("the user is told", () -> app.messages().contains("large.zip has 10.1 MB"));

        assertThat(app.messages()).contains("at most 10 MB").contains("left where it is");
        assertThat(evidence()).isEmpty();
    }

    @Test
    void aFileShowsWhereItLiesAndThatItChangedOrIsMissing() throws Exception {
        app.files().answer(report);
        add("File, left where it is…");
        app.waitUntil("the file is listed", () -> app.shows("#evidence-content"));
        assertThat(app.text("#evidence-place")).isEqualTo(report.toString());
        assertThat(app.text("#evidence-content")).contains(SHORT_SHA256);

        Files.writeString(report, "something else");
        lookAgain();
        app.waitUntil("the change is found", () -> app.text("#evidence-badge").equals("File changed"));

        Files.delete(report);
        lookAgain();
        app.waitUntil("it is missed", () -> app.text("#evidence-badge").equals("File missing"));

        app.robot().clickOn("#open-evidence");
        assertThat(app.browser().opened()).containsExactly(report.toString());
    }

    private void lookAgain() {
        select("Threat model");
        select("Proofs of concept");
    }

    @Test
    void aLinkIsOpenedAndCopiedOnlyOnAClick() {
        add("Link");
        app.robot().write("https://example.org/report").push(KeyCode.ENTER);
        app.settle();
        assertThat(app.browser().opened()).isEmpty();

        app.robot().clickOn("#open-evidence");
        app.robot().clickOn("#copy-evidence");
        assertThat(app.browser().opened()).containsExactly("https://example.org/report");
        assertThat(app.browser().copied()).containsExactly("https://example.org/report");
    }
}

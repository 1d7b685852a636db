package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.repository.CodeFile;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.FrozenScope;
import drydock.scan.git.SampleRepository;
import drydock.ui.base.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample brings code of its own: one click fills the files, what changed, and what the repository proves. */
final class SampleCodeTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.robot().clickOn("Open the sample project");
        app.waitUntil("the sample project is open", () -> app.shows("#go-overview"));
        app.go(Place.SCOPE);
        tab("#scope-tabs", 1);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void oneClickFillsScopeChangesAndEvidence() {
        app.robot().clickOn("#read-sample");
        app.waitUntil(
                "what it proves was read",
                () -> !app.snapshot().all(EvidenceReading.class).isEmpty());
        app.settle();
        assertThat(app.snapshot().all(CodeFile.class)).hasSizeGreaterThan(10);
        assertThat(app.onFx(() -> app.robot().lookup("#treemap-trust").query().isVisible()))
                .as("the price adapter trusts an oracle")
                .isTrue();
        pictures("sample-files");
        tab("#scope-tabs", 2);
        assertThat(app.snapshot().all(FrozenScope.class))
                .singleElement()
                .satisfies(frozen -> assertThat(frozen.revision()).isEqualTo(SampleRepository.AUDITED));
        pictures("scope-frozen");

        app.go(Place.CHECKLIST);
        assertThat(app.text("#evidence-words")).contains(" proved, ");
        pictures("sample-evidence");

        app.go(Place.CHANGES);
        app.waitUntil("the audited commit is compared", () -> app.shows("#changes-totals"));
        app.settle();
        assertThat(app.text("#changes-totals")).contains("logic", "configuration");
        pictures("sample-changes");
    }

    private void tab(String tabs, int at) {
        app.onFx(() -> {
            app.robot().lookup(tabs).queryAs(TabPane.class).getSelectionModel().select(at);
            return null;
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

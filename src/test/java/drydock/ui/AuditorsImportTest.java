package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.catalogue.Auditor;
import drydock.ui.base.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditorsImportTest {
    private static final String LIST = """
        Company;Web;Chains
        Zellic;https://zellic.example;solana
        Blue Anchor Audits;https://blue.example;evm | moonbase
        ;https://nobody.example;evm
        """;

    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() throws Exception {
        app = Harness.start(folder);
        app.go(Place.AUDITORS);
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, LIST);
        app.files().answer(file);
        app.robot().clickOn("#auditors-more").clickOn("Import a list from CSV…");
        app.waitUntil(
                "the preview is shown",
                () -> app.shows("#import-rows") && summary().contains("new"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private String summary() {
        return app.robot().lookup("#import-summary").queryAs(Label.class).getText();
    }

    private Optional<Auditor> auditor(String name) {
        return app.snapshot().all(Auditor.class).stream()
                .filter(auditor -> auditor.name().equals(name))
                .findFirst();
    }

    private void mapWebsite() {
        app.onFx(() -> {
            ComboBox<?> column = app.robot().lookup("#map-1").queryAs(ComboBox.class);
            for (int i = 0; i < column.getItems().size(); i++) {
                if (String.valueOf(column.getItems().get(i)).contains("WEBSITE")) {
                    column.getSelectionModel().select(i);
                }
            }
            return null;
        });
        app.settle();
    }

    @Test
    void nothingIsWrittenBeforeTheImportIsConfirmed() {
        assertThat(summary()).contains("1 new").contains("1 with an error");
        assertThat(auditor("Blue Anchor Audits")).isEmpty();

        app.robot().clickOn("Cancel");
        app.settle();
        assertThat(auditor("Blue Anchor Audits")).isEmpty();
    }

    @Test
    void whatIsConfirmedIsOneUndoStepAndTheMappingIsRemembered() {
        mapWebsite();
        app.waitUntil("the website counts", () -> summary().contains("1 changed"));
        app.robot().clickOn("#confirm-import");
        app.settle();

        assertThat(auditor("Blue Anchor Audits").orElseThrow().website()).isEqualTo("https://blue.example");
        assertThat(auditor("Zellic").orElseThrow().website()).isEqualTo("https://zellic.example");
        app.menu("undo");
        assertThat(auditor("Blue Anchor Audits")).isEmpty();
        assertThat(auditor("Zellic").orElseThrow().website()).isNotEqualTo("https://zellic.example");

        app.files().answer(folder.resolve("mine.csv"));
        app.robot().clickOn("#auditors-more").clickOn("Import a list from CSV…");
        app.waitUntil(
                "the mapping is remembered",
                () -> app.shows("#import-rows") && summary().contains("1 changed"));
    }
}

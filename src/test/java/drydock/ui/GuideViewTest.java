package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.ui.base.Place;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuideViewTest {
    @TempDir
    private Path folder;

    private Harness app;

    @BeforeEach
    void open() {
        app = Harness.start(folder);
        app.go(Place.GUIDE);
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void searchNarrowsThePageAsOneTypes() {
        app.robot().clickOn("#guide-search").write("nsloc");
        app.settle();
        assertThat(text("#guide-found")).isEqualTo("1 found");
        assertThat(app.shows("#guide-glossary")).isTrue();
        assertThat(app.shows("#guide-mistakes")).isFalse();

        app.robot().write("xyz");
        app.settle();
        assertThat(text("#guide-found")).isEqualTo("Nothing found");
        app.robot().clickOn("Show everything");
        app.settle();
        assertThat(app.shows("#guide-mistakes")).isTrue();
    }

    @Test
    void anAuditorLeadsToTheCatalogue() {
        app.robot().clickOn("#guide-search").write("Solana and Move");
        app.settle();
        app.robot()
                .clickOn(
                        app.robot().lookup("#guide-decision").lookup("OtterSec").<Node>query());
        app.settle();
        assertThat(text("#auditor-name")).isEqualTo("OtterSec");
    }

    @Test
    void aboutIsReachedFromTheMenuWhateverWasSearchedFor() {
        app.robot().clickOn("#guide-search").write("nsloc");
        app.menu("help-about");
        app.settle();
        assertThat(app.shows("#guide-about")).isTrue();
        ScrollPane page = app.robot().lookup("#guide-scroll").queryAs(ScrollPane.class);
        assertThat(app.onFx(page::getVvalue)).isGreaterThan(0.3);
    }

    @Test
    void aSectionIsCopiedAsText() {
        app.robot().clickOn("#guide-search").write("fuzzing");
        app.settle();
        Node copy = app.robot().lookup("#guide-mistakes").lookup(".button-icon").query();
        app.robot().clickOn(copy);
        assertThat(app.browser().copied())
                .singleElement()
                .asString()
                .startsWith("Common mistakes\n")
                .contains("without fuzzing")
                .doesNotContain("Clearing the audit");
    }

    private String text(String id) {
        return app.robot().lookup(id).queryAs(Labeled.class).getText();
    }
}

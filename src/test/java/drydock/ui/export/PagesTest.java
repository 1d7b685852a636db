package drydock.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class PagesTest {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;
    private static final double MARGIN = 20;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Lays {@code markdown} out; every block must end above the lower margin. */
    private static List<VBox> pages(String markdown) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            List<VBox> pages = new Pages(WIDTH, HEIGHT, MARGIN).of(markdown);
            for (VBox page : pages) {
                Scene unused = new Scene(page, WIDTH, HEIGHT);
                page.applyCss();
                page.layout();
                assertThat(unused.getRoot().getChildrenUnmodifiable())
                        .allSatisfy(block -> assertThat(
                                        block.getBoundsInParent().getMinY()
                                                + ((Region) block).prefHeight(WIDTH - 2 * MARGIN))
                                .isLessThanOrEqualTo(HEIGHT - MARGIN + 0.5));
            }
            return pages;
        });
    }

    private static String words(Stream<? extends Node> nodes) {
        return nodes.flatMap(PagesTest::texts).collect(Collectors.joining());
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(PagesTest::texts);
            default -> Stream.empty();
        };
    }

    private static String numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    @Test
    void aParagraphTallerThanAPageGoesOnOnTheNextWithEveryWord() {
        List<VBox> pages = pages(numbers(900));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(words(pages.stream())).isEqualTo(numbers(900));
    }

    @Test
    void aRowOfATableTallerThanAPageGoesOnInItsColumns() {
        List<VBox> pages = pages("| Short | Long |\n| --- | --- |\n| one | " + numbers(400) + " |\n");

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(words(pages.stream())).isEqualTo("ShortLongone" + numbers(400));
    }

    @Test
    void whatHasRoomStaysInOnePiece() {
        assertThat(pages("# Plan\n\nOne paragraph.\n")).hasSize(1);
    }
}

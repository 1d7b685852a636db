package drydock.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.SVGPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {
    @ParameterizedTest
    @EnumSource
    void everyIconHasAnOutlineWithinTheGrid(Icon icon) {
        SVGPath outline = (SVGPath) icon.node().getChildrenUnmodifiable().getFirst();
        assertThat(outline.getContent()).isNotBlank();
        assertThat(outline.getLayoutBounds().getWidth()).isBetween(3.0, 24.0);
        assertThat(outline.getLayoutBounds().getHeight()).isBetween(3.0, 24.0);
    }
}

package drydock.ui.control;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * An icon, drawn from its outline. It goes by the name and the two properties ({@code -fx-icon-size}, {@code -fx-icon-color})
 * by which the theme styles icons in buttons, menus and lists. No icon font is used: JavaFX copies a font to the temporary
 * folder and leaves it there when it is killed.
 */
public final class IconView extends Region {
    private static final double GRID = 24;
    private static final double USUAL_SIZE = 16;
    private static final StyleablePropertyFactory<IconView> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<IconView, Number> SIZE =
            STYLES.createSizeCssMetaData("-fx-icon-size", icon -> icon.size, USUAL_SIZE);
    private static final CssMetaData<IconView, Paint> COLOR =
            STYLES.createPaintCssMetaData("-fx-icon-color", icon -> icon.color, Color.BLACK);

    private final SimpleStyleableDoubleProperty size =
            new SimpleStyleableDoubleProperty(SIZE, this, "size", USUAL_SIZE);
    private final SimpleStyleableObjectProperty<Paint> color =
            new SimpleStyleableObjectProperty<>(COLOR, this, "color", Color.BLACK);

    /** @param path outline on a grid of 24 by 24, as SVG writes it */
    IconView(String path) {
        SVGPath outline = new SVGPath();
        outline.setContent(path);
        outline.setManaged(false); // or it would be moved to where its bounds begin
        outline.fillProperty().bind(color);
        Scale scale = new Scale();
        scale.xProperty().bind(size.divide(GRID));
        scale.yProperty().bind(size.divide(GRID));
        outline.getTransforms().add(scale);
        getChildren().add(outline);
        getStyleClass().add("ikonli-font-icon");
        minWidthProperty().bind(size);
        minHeightProperty().bind(size);
        maxWidthProperty().bind(size);
        maxHeightProperty().bind(size);
    }

    /** Width and height in pixels. */
    public DoubleProperty sizeProperty() {
        return size;
    }

    public ObjectProperty<Paint> colorProperty() {
        return color;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}

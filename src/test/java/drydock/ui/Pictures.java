package drydock.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/** Paints a screen's node as it stands in the window: beside the rail, in both looks and both sizes. FX thread only. */
public final class Pictures {
    private static final int RAIL = 176;
    private static final int BARS = 112;

    private Pictures() {}

    public static void write(Parent node, String name) {
        StackPane root = new StackPane(node);
        root.getStyleClass().add("content");
        for (boolean dark : new boolean[] {false, true}) {
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            for (int[] size : new int[][] {{1024, 700}, {1440, 900}}) {
                Scene scene = new Scene(root, size[0] - RAIL, size[1] - BARS);
                scene.getStylesheets().setAll("/drydock/ui/drydock.css");
                root.applyCss();
                root.layout();
                write(scene.snapshot(null), "%s-%s-%d".formatted(name, dark ? "dark" : "light", size[0]));
                scene.setRoot(new StackPane());
            }
        }
        root.getChildren().clear();
    }

    /** Writes {@code image} as {@code target/screens/NAME.png}; from any thread. */
    static Path write(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Path file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}

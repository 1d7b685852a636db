package drydock.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
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

    private static void write(WritableImage image, String name) {
        BufferedImage picture =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

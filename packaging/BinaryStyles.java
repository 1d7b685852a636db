import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/** Writes the stylesheet of the first argument in JavaFX's binary form into the file of the second. */
class BinaryStyles {
    static void main(String[] args) throws IOException {
        Stylesheet.convertToBinary(new File(args[0]), new File(args[1]));
    }
}

package drydock.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Tears blocks that are taller than a page between two words, so that nothing of them is cut off. */
final class Tearing {
    private final double height;
    private final ToDoubleFunction<Region> heightOf;

    /**
     * @param height of the room on one page
     * @param heightOf how tall a block is
     */
    Tearing(double height, ToDoubleFunction<Region> heightOf) {
        this.height = height;
        this.heightOf = heightOf;
    }

    /** {@code block} in parts, each of which has room on a page; itself where it has. */
    List<Region> parts(Region block) {
        List<Region> parts = new ArrayList<>();
        Region rest = block;
        while (heightOf.applyAsDouble(rest) > height) {
            List<Region> torn = switch (rest) {
                case TextFlow flow -> tear(flow);
                case GridPane row -> tear(row);
                default -> List.of(rest);
            };
            parts.add(torn.getFirst());
            if (torn.size() == 1) {
                return parts;
            }
            rest = torn.get(1);
        }
        parts.add(rest);
        return parts;
    }

    /** As many words as have room, and the rest; the whole where not even one has. */
    private List<Region> tear(TextFlow flow) {
        List<Text> words = words(flow);
        int fits = fitting(flow, words);
        return fits == words.size()
                ? List.of(flow)
                : List.of(like(flow, words.subList(0, fits)), like(flow, words.subList(fits, words.size())));
    }

    /** The largest number of words that have room together, at least one. */
    private int fitting(TextFlow flow, List<Text> words) {
        int fits = 1;
        int tooMany = words.size() + 1;
        while (tooMany - fits > 1) {
            int tried = (fits + tooMany) / 2;
            if (heightOf.applyAsDouble(like(flow, words.subList(0, tried))) <= height) {
                fits = tried;
            } else {
                tooMany = tried;
            }
        }
        return fits;
    }

    /** Every cell of the row is torn by itself: its beginning goes into the first row, the rest into the second. */
    private List<Region> tear(GridPane row) {
        GridPane first = like(row);
        GridPane second = like(row);
        boolean torn = false;
        for (int i = 0; i < row.getChildren().size(); i++) {
            TextFlow cell = (TextFlow) row.getChildren().get(i);
            List<Region> parts = heightOf.applyAsDouble(like(cell, words(cell))) > height
                    ? tear(cell)
                    : List.of(like(cell, words(cell)));
            torn |= parts.size() > 1;
            first.add(parts.getFirst(), i, 0);
            second.add(parts.size() > 1 ? parts.get(1) : like(cell, List.of()), i, 0);
        }
        return torn ? List.of(first, second) : List.of(row);
    }

    private static List<Text> words(TextFlow flow) {
        List<Text> words = new ArrayList<>();
        flow.getChildren().forEach(node -> {
            Text text = (Text) node;
            for (String word : text.getText().split("(?<=\\s)")) {
                words.add(like(text, word));
            }
        });
        return words;
    }

    private static Text like(Text text, String word) {
        Text copy = new Text(word);
        copy.setFont(text.getFont());
        return copy;
    }

    private static TextFlow like(TextFlow flow, List<Text> words) {
        TextFlow copy = new TextFlow(
                words.stream().map(word -> like(word, word.getText())).toArray(Text[]::new));
        copy.setPadding(flow.getPadding());
        copy.setPrefWidth(flow.getPrefWidth());
        copy.setMaxWidth(flow.getMaxWidth());
        return copy;
    }

    private static GridPane like(GridPane row) {
        GridPane copy = new GridPane();
        copy.getStyleClass().setAll(row.getStyleClass());
        copy.setPrefWidth(row.getPrefWidth());
        copy.getColumnConstraints().setAll(row.getColumnConstraints());
        return copy;
    }
}

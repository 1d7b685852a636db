package drydock.ui.control;

import drydock.scan.lexer.Highlight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of code in colours. Its nodes are used again for the next line that it shows. */
public final class CodeLine extends TextFlow {
    /** A longer line is cut: nobody reads on, and a line may be as long as its file. */
    public static final int LONGEST = 400;

    private final List<Text> parts = new ArrayList<>();

    public CodeLine() {
        getStyleClass().add("code-line");
    }

    /** Shows line {@code line}, from 1. */
    public void show(Highlight code, int line) {
        String text = code.text(line);
        List<Highlight.Span> spans = code.spans(line, LONGEST);
        int used = 0;
        for (Highlight.Span span : spans) {
            fill(used++, text.substring(span.start(), Math.min(span.end(), text.length())), style(span.kind()));
        }
        if (text.length() > LONGEST) {
            fill(used++, " … " + (text.length() - LONGEST) + " more characters", "code-comment");
        }
        getChildren().setAll(parts.subList(0, used));
    }

    public void clear() {
        getChildren().clear();
    }

    private void fill(int at, String text, String style) {
        if (at == parts.size()) {
            parts.add(new Text());
        }
        Text part = parts.get(at);
        part.setText(text.replace("\t", "    "));
        if (!part.getStyleClass().contains(style)) {
            part.getStyleClass().setAll(style);
        }
    }

    private static String style(Highlight.Kind kind) {
        return switch (kind) {
            case CODE -> "code-plain";
            case COMMENT -> "code-comment";
            case STRING -> "code-string";
            case NUMBER -> "code-number";
            case WORD -> "code-word";
        };
    }
}

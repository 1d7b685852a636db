package drydock.ui.control;

import drydock.domain.Problem;
import drydock.ui.base.Notifier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What was typed and could not be saved, because it cannot be read or the file refused it. */
public final class NotSaved {
    private static final int LONGEST = 60;

    private NotSaved() {}

    /** The texts within {@code root} that are in their fields only, each as it can be quoted in a sentence. */
    public static List<String> within(Node root) {
        return SavingText.of(root)
                .map(text -> text.isLeft() ? Stream.of(quote(text.typed())) : Stream.<String>empty())
                .orElseGet(() -> root instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(child -> within(child).stream())
                        : Stream.empty())
                .toList();
    }

    /** Tells of the texts within {@code form}, which is about to show another thing: they can be typed again from there. */
    public static void tell(Node form, Notifier notifier) {
        List<String> texts = within(form);
        if (!texts.isEmpty()) {
            notifier.problem(new Problem(
                    "Not saved: " + texts.stream().collect(Collectors.joining(", ")) + ".",
                    "What was there before is kept.",
                    "Go back to it and write it again."));
        }
    }

    private static String quote(String typed) {
        String line = typed.strip().replaceAll("\\s+", " ");
        return line.isEmpty()
                ? "a field that you emptied"
                : "“" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "”";
    }
}

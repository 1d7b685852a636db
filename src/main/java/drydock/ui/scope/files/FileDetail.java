package drydock.ui.scope.files;

import atlantafx.base.theme.Styles;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.SolidityFigures;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of the selected file, with ways into its lines. */
final class FileDetail extends ScrollPane {
    /** Ways to lines; the rest is found in the file itself. */
    private static final int MOST_LINKS = 40;

    private final Format format;
    private final BiConsumer<CodeFile, Integer> open;
    private final VBox content = new VBox(8);
    private @Nullable FileRow shown;

    /** @param open leads to a line of a file, from 1 */
    FileDetail(Format format, BiConsumer<CodeFile, Integer> open) {
        this.format = format;
        this.open = open;
        setId("file-detail");
        getStyleClass().add("form-scroll");
        content.getStyleClass().add("file-detail");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        content.getChildren().setAll(muted("Select a file to see what is known of it."));
    }

    void show(@Nullable FileRow row) {
        if (Objects.equals(shown, row)) {
            return;
        }
        shown = row;
        if (row == null) {
            content.getChildren().setAll(muted("Select a file to see what is known of it."));
            return;
        }
        CodeFile file = row.file();
        Label path = wrapped(file.path());
        path.getStyleClass().add(Styles.TEXT_BOLD);
        Button read = Buttons.plain("_Open the file", Icon.FILE, () -> open.accept(file, 1));
        read.setId("file-open");
        content.getChildren().setAll(path, badges(row), muted(row.choice().reason()), wrapped(counts(file)), read);
        if (row.differs()) {
            Label cause = wrapped("The counts differ because " + row.causes() + ".");
            cause.setGraphic(Icon.WARNING.node());
            cause.getStyleClass().add("late");
            content.getChildren().add(cause);
        }
        if (!file.marks().isEmpty()) {
            content.getChildren().addAll(heading("Look at"), links(file));
        }
        SolidityFigures figures = file.solidity();
        if (figures != null) {
            content.getChildren().addAll(heading("Declares"), wrapped(declares(figures)));
        }
        if (!file.missing().isEmpty()) {
            content.getChildren()
                    .addAll(
                            heading("Imports without a file"),
                            wrapped(String.join(
                                    "\n",
                                    file.missing().stream()
                                            .map(gone -> gone.used() + ", line " + gone.line())
                                            .toList())));
        }
    }

    private static FlowPane badges(FileRow row) {
        FlowPane badges =
                new FlowPane(8, 4, new Badge(row.inScope() ? "In scope" : "Out of scope", Badge.Tone.NEUTRAL));
        if (row.isNews()) {
            badges.getChildren()
                    .add(new Badge(row.file().fate() == CodeFile.Fate.NEW ? "New" : "Moved", Badge.Tone.ACCENT));
        }
        if (row.imported() && !row.inScope()) {
            badges.getChildren().add(new Badge("Imported by the scope", Badge.Tone.RISK));
        }
        return badges;
    }

    private String counts(CodeFile file) {
        CodeFile.Counts counts = file.counts();
        return format.number(counts.lines()) + " lines: " + format.number(counts.code()) + " code, "
                + format.number(counts.comment()) + " comment, " + format.number(counts.blank()) + " blank. nSLOC "
                + (counts.nsloc() == null ? "not counted" : format.number(counts.nsloc())) + ", strict "
                + (counts.strictNsloc() == null ? "without a rule" : format.number(counts.strictNsloc())) + ".";
    }

    private FlowPane links(CodeFile file) {
        FlowPane links = new FlowPane(4, 0);
        file.marks().stream()
                .limit(MOST_LINKS)
                .forEach(mark -> links.getChildren()
                        .add(Buttons.link(
                                FileWords.construct(mark.construct()) + " " + mark.line(),
                                () -> open.accept(file, mark.line()))));
        if (file.marks().size() > MOST_LINKS) {
            links.getChildren().add(muted("and " + (file.marks().size() - MOST_LINKS) + " more in the file"));
        }
        return links;
    }

    private static String declares(SolidityFigures figures) {
        List<String> words = new ArrayList<>();
        add(words, figures.contracts(), "contract");
        add(words, figures.abstracts(), "abstract contract");
        add(words, figures.interfaces(), "interface");
        add(words, figures.libraries(), "library");
        add(words, figures.modifiers(), "modifier");
        String units = words.isEmpty() ? "No contract" : String.join(", ", words);
        String entries = figures.entryPoints() + " entry points (" + figures.changing() + " change state, "
                + figures.payable() + " payable, " + figures.documented() + " documented)";
        return units + "; " + entries + "."
                + (figures.pragma().isEmpty() ? "" : " Solidity " + figures.pragma() + ".")
                + (figures.licence().isEmpty() ? "" : " Licence " + figures.licence() + ".");
    }

    private static void add(List<String> words, int count, String what) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? what : what.endsWith("y") ? "libraries" : what + "s"));
        }
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_CAPTION, Styles.TEXT_MUTED);
        return label;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

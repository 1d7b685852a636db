package drydock.ui.scope.files;

import atlantafx.base.theme.Styles;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.SolidityFigures;
import drydock.ui.base.Format;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is known of the selected file, with ways into its lines and to the files around it. */
final class FileDetail extends ScrollPane {
    /** Ways to lines; the rest is found in the file itself. */
    private static final int MOST_LINKS = 40;
    /** Ways to other files of each kind. */
    private static final int MOST_FILES = 12;

    private final Format format;
    private final BiConsumer<FileRow, Integer> open;
    private final Consumer<FileRow> go;
    private final VBox content = new VBox(8);
    private @Nullable FileFacts shown;

    /**
     * @param open leads to a line of a file, from 1
     * @param go selects another file
     */
    FileDetail(Format format, BiConsumer<FileRow, Integer> open, Consumer<FileRow> go) {
        this.format = format;
        this.open = open;
        this.go = go;
        setId("file-detail");
        getStyleClass().add("form-scroll");
        content.getStyleClass().add("file-detail");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        show(null);
    }

    void show(@Nullable FileFacts facts) {
        if (facts == null) {
            shown = null;
            content.getChildren().setAll(muted("Select a file to see what is known of it."));
        } else if (!facts.equals(shown)) {
            shown = facts;
            content.getChildren().clear();
            head(facts.row());
            code(facts.row());
            around(facts);
            setVvalue(0);
        }
    }

    private void head(FileRow row) {
        CodeFile file = row.file();
        Label path = wrapped(file.path());
        path.getStyleClass().add(Styles.TEXT_BOLD);
        Button read = Buttons.plain("_Open the file", Icon.FILE, () -> open.accept(row, 1));
        read.setId("file-open");
        content.getChildren().addAll(path, badges(row), muted(row.choice().reason()), read);
        if (row.differs()) {
            Label cause = wrapped("The counts differ because " + row.causes() + ".");
            cause.setGraphic(Icon.WARNING.node());
            cause.getStyleClass().add("late");
            content.getChildren().add(cause);
        }
    }

    private void code(FileRow row) {
        CodeFile file = row.file();
        FactGrid facts = new FactGrid();
        CodeFile.Counts counts = file.counts();
        facts.add(
                "nSLOC",
                (counts.nsloc() == null ? "not counted" : format.number(counts.nsloc())) + "; strict "
                        + (counts.strictNsloc() == null ? "without a rule" : format.number(counts.strictNsloc())));
        facts.add(
                "Lines",
                format.number(counts.lines()) + ": " + format.number(counts.code()) + " code, "
                        + format.number(counts.comment()) + " comment, " + format.number(counts.blank()) + " blank");
        SolidityFigures figures = file.solidity();
        if (figures != null) {
            FileWords.declared(figures).forEach(facts::add);
            facts.add("Upgrades", upgrades(row, figures.upgrades()));
        }
        content.getChildren().add(facts);
        lines(
                "Look at",
                row,
                row.dangers().stream()
                        .map(mark -> new Line(FileWords.construct(mark.construct()), mark.line()))
                        .toList());
        lines(
                "Trusts",
                row,
                row.trust().stream()
                        .map(trust -> new Line(trust.kind().words(), trust.line()))
                        .toList());
    }

    /** Ways to replace the code, each leading to where it is seen. */
    private Node upgrades(FileRow row, @Nullable List<SolidityFigures.Upgrade> upgrades) {
        if (upgrades == null) {
            return muted("not looked for yet: read the repository again");
        }
        if (upgrades.isEmpty()) {
            return wrapped("none seen");
        }
        return links(
                row,
                upgrades.stream()
                        .map(upgrade -> new Line(FileWords.upgrade(upgrade.pattern()), upgrade.line()))
                        .toList());
    }

    /**
     * A way to a line.
     *
     * @param line from 1
     */
    private record Line(String words, int line) {}

    private void lines(String title, FileRow row, List<Line> lines) {
        if (!lines.isEmpty()) {
            content.getChildren().addAll(heading(title), links(row, lines));
        }
    }

    private FlowPane links(FileRow row, List<Line> lines) {
        FlowPane links = new FlowPane(4, 0);
        lines.stream()
                .limit(MOST_LINKS)
                .forEach(line -> links.getChildren()
                        .add(Buttons.link(line.words() + " " + line.line(), () -> open.accept(row, line.line()))));
        if (lines.size() > MOST_LINKS) {
            links.getChildren().add(muted("and " + (lines.size() - MOST_LINKS) + " more in the file"));
        }
        return links;
    }

    private void around(FileFacts facts) {
        files("Imports", facts.imports());
        if (!facts.outside().isEmpty()) {
            content.getChildren()
                    .add(muted(
                            facts.outside().size() == 1
                                    ? "With all that these import, 1 file is not in scope."
                                    : "With all that these import, "
                                            + format.number(facts.outside().size()) + " files are not in scope."));
        }
        lines(
                "Imports without a file",
                facts.row(),
                facts.row().file().missing().stream()
                        .map(gone -> new Line(gone.used() + ", line", gone.line()))
                        .toList());
        files("Imported by", facts.importedBy());
    }

    private void files(String title, List<FileRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        VBox links = new VBox();
        rows.stream()
                .limit(MOST_FILES)
                .forEach(row -> links.getChildren()
                        .add(Buttons.link(
                                row.path() + (row.inScope() ? "" : " (not in scope)"), () -> go.accept(row))));
        if (rows.size() > MOST_FILES) {
            links.getChildren().add(muted("and " + (rows.size() - MOST_FILES) + " more"));
        }
        content.getChildren().addAll(heading(title), links);
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

    /** Names at the left, what they are at the right. */
    private static final class FactGrid extends GridPane {
        FactGrid() {
            super(12, 4);
            ColumnConstraints names = new ColumnConstraints();
            names.setMinWidth(USE_PREF_SIZE);
            ColumnConstraints values = new ColumnConstraints();
            values.setHgrow(Priority.ALWAYS);
            getColumnConstraints().setAll(names, values);
        }

        void add(String name, String value) {
            add(name, wrapped(value));
        }

        void add(String name, Node value) {
            Label label = muted(name);
            GridPane.setValignment(label, VPos.TOP);
            addRow(getRowCount(), label, value);
        }
    }
}

package drydock.ui.source;

import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.project.Project;
import drydock.scan.OneFile;
import drydock.scan.lexer.Highlight;
import drydock.scan.lexer.Language;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.ui.base.RepositoryFolder;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.CodeList;
import drydock.ui.control.Icon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Shows a file of the repository to be read, as it is now, at a line. What a workspace names is only compared with the files
 * of the folder that was chosen on this computer: nothing else is opened.
 */
public final class SourceViewer {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 520;

    private final Studio studio;
    private final RepositoryFolder folder;

    public SourceViewer(Studio studio) {
        this.studio = studio;
        this.folder = new RepositoryFolder(studio);
    }

    /** Reads the file in the background and shows it, or says why it cannot be shown. */
    public void open(Id<Project> project, Spot spot) {
        Optional<Path> place = folder.chosenHere(project);
        if (place.isEmpty()) {
            studio.desktop()
                    .notifier()
                    .tell("Choose the folder of the repository first: only what you choose here is read.");
            return;
        }
        studio.desktop()
                .tasks()
                .run("Open " + spot.path(), () -> read(place.get(), spot.path()), read -> show(spot, read));
    }

    /** What was read, with its colours worked out. */
    private sealed interface Look {
        record Code(Highlight text) implements Look {}

        record Nothing(String why) implements Look {}
    }

    private static Look read(Path place, String path) {
        try (SourceTree tree = Sources.open(place, Limits.USUAL)) {
            return switch (OneFile.read(tree, path, Cancellation.NEVER)) {
                case OneFile.Nothing nothing -> new Look.Nothing(nothing.why());
                case OneFile.Text text ->
                    new Look.Code(
                            Highlight.of(text.text(), Language.ofPath(path).orElse(Language.SHELL)));
            };
        } catch (IOException e) {
            return new Look.Nothing(e.getMessage() == null ? "it cannot be read" : e.getMessage());
        }
    }

    private void show(Spot spot, Look look) {
        switch (look) {
            case Look.Nothing nothing ->
                studio.desktop()
                        .notifier()
                        .problem(new Problem(
                                spot.path() + " cannot be shown: " + nothing.why() + ".",
                                "Nothing was changed.",
                                "Read the repository again; the file may have moved."));
            case Look.Code code -> show(spot, code.text());
        }
    }

    private void show(Spot spot, Highlight code) {
        CodeList list = new CodeList(spot.path(), code, spot.marks());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(8, list, foot(spot, list, code.lineCount()));
        content.setPrefSize(WIDTH, HEIGHT);
        studio.desktop().dialogs().show(spot.path(), content);
        list.requestFocus();
        list.reveal(Math.max(1, spot.line()));
    }

    private static HBox foot(Spot spot, CodeList list, int lines) {
        boolean gone = spot.line() > lines;
        Label words = new Label("Read only. "
                + (gone ? "The file has only " + lines + " lines now: it has changed since it was read. " : "")
                + spot.words());
        words.getStyleClass().add("code-foot");
        words.setWrapText(true);
        words.setMinHeight(HBox.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, words);
        if (!spot.marks().isEmpty()) {
            foot.getChildren()
                    .addAll(
                            marker("_Previous marker", Icon.UP, () -> list.goToMark(false)),
                            marker("_Next marker", Icon.DOWN, () -> list.goToMark(true)));
        }
        foot.getStyleClass().add("code-foot-line");
        return foot;
    }

    private static Button marker(String text, Icon icon, Runnable action) {
        Button button = Buttons.plain(text, icon, action);
        button.setMinWidth(HBox.USE_PREF_SIZE);
        return button;
    }
}

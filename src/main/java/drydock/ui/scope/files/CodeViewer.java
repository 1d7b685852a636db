package drydock.ui.scope.files;

import drydock.domain.repository.CodeFile;
import drydock.scan.OneFile;
import drydock.scan.lexer.Highlight;
import drydock.scan.lexer.Language;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import drydock.ui.control.Buttons;
import drydock.ui.control.CodeList;
import drydock.ui.control.Icon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Shows a file of the repository to be read, at a line. */
final class CodeViewer {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 520;

    private final FilesViewModel files;

    CodeViewer(FilesViewModel files) {
        this.files = files;
    }

    /** @param line from 1 */
    void open(CodeFile file, int line) {
        Optional<Path> place = files.project().flatMap(files.folder()::chosenHere);
        if (place.isEmpty()) {
            files.studio()
                    .desktop()
                    .notifier()
                    .tell("Choose the folder of the repository first: only what you choose here is read.");
            return;
        }
        files.studio()
                .desktop()
                .tasks()
                .run("Open " + file.path(), () -> read(place.get(), file.path()), read -> show(file, read, line));
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

    private void show(CodeFile file, Look look, int line) {
        switch (look) {
            case Look.Nothing nothing ->
                files.problem(
                        file.path() + " cannot be shown: " + nothing.why() + ".",
                        "Nothing was changed.",
                        "Read the repository again; the file may have moved.");
            case Look.Code code -> show(file, code.text(), line);
        }
    }

    private void show(CodeFile file, Highlight code, int line) {
        CodeList list = new CodeList(file.path(), code, FileWords.byLine(file));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label rule = new Label("Read only. " + (file.marks().isEmpty() ? "No risk markers." : FileWords.marks(file)));
        rule.getStyleClass().add("code-foot");
        HBox.setHgrow(rule, Priority.ALWAYS);
        rule.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, rule);
        if (!file.marks().isEmpty()) {
            foot.getChildren()
                    .addAll(
                            Buttons.plain("_Previous marker", Icon.UP, () -> list.goToMark(false)),
                            Buttons.plain("_Next marker", Icon.DOWN, () -> list.goToMark(true)));
        }
        foot.getStyleClass().add("code-foot-line");
        VBox content = new VBox(8, list, foot);
        content.setPrefSize(WIDTH, HEIGHT);
        files.studio().desktop().dialogs().show(file.path(), content);
        list.requestFocus();
        list.reveal(line);
    }
}

package drydock.ui.scope.files;

import drydock.domain.Problem;
import drydock.domain.ProblemException;
import drydock.scan.reading.ChoiceCommands;
import drydock.scan.scope.ScopeList;
import drydock.scan.text.SourceText;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scope as the lists that firms and contests exchange: {@code scope.txt} and {@code out_of_scope.txt}. */
final class Lists {
    private static final int LONGEST = 20 << 20;

    private final FilesViewModel files;

    Lists(FilesViewModel files) {
        this.files = files;
    }

    /** @param in whether what the list names is in scope and all else out; otherwise what it names is out */
    void read(boolean in) {
        files.studio()
                .desktop()
                .files()
                .open(in ? "Read scope.txt" : "Read out_of_scope.txt", Kind.TEXT)
                .ifPresent(path -> files.studio()
                        .desktop()
                        .tasks()
                        .run("Read the list", () -> parsed(path), list -> take(list, path, in)));
    }

    private void take(ScopeList list, Path path, boolean in) {
        String name = path.getFileName().toString();
        List<String> known = files.rows().stream().map(FileRow::path).toList();
        List<String> unresolved = list.unresolved(known);
        ChoiceCommands commands = files.commands().orElse(null);
        if (commands == null) {
            return;
        }
        var all = files.rows().stream().map(FileRow::file).toList();
        files.studio()
                .performAndTell(in ? commands.takeList(list, name, all) : commands.takeOutList(list, name, all))
                .thenAccept(done -> {
                    if (done && !unresolved.isEmpty()) {
                        files.problem(
                                unresolved.size() + " lines of " + name + " name no file: "
                                        + String.join(", ", unresolved.subList(0, Math.min(5, unresolved.size()))),
                                "The other lines were taken over.",
                                "Read the repository again if files are new, or check"
                                        + " whether a submodule is not checked out.");
                    }
                });
    }

    /** @param in whether the files in scope are listed, or those out of it */
    void write(boolean in) {
        String name = in ? "scope.txt" : "out_of_scope.txt";
        String text = ScopeList.print(files.rows().stream()
                .filter(row -> row.inScope() == in)
                .map(FileRow::path)
                .toList());
        new Written(files.studio().desktop())
                .to("Write " + name, name, Kind.TEXT, any -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static ScopeList parsed(Path path) throws ProblemException {
        try (InputStream in = Files.newInputStream(path)) {
            return ScopeList.parse(SourceText.decode(in.readNBytes(LONGEST)).toString());
        } catch (IOException e) {
            throw new ProblemException(
                    new Problem(path + " cannot be read.", "Nothing was changed.", "Choose another file.", e));
        }
    }
}

package drydock.ui.shell;

import drydock.ui.base.FileDialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The file dialogs of the platform, over our window. */
public final class NativeFileDialogs implements FileDialogs {
    private final Window window;

    public NativeFileDialogs(Window window) {
        this.window = window;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        List<File> chosen = chooser(title, kind).showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(window))
                .map(File::toPath)
                .map(path -> withExtension(path, kind));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    private static Path withExtension(Path path, Kind kind) {
        String name = path.getFileName().toString();
        return kind.equals(Kind.ANY) || name.contains(".") ? path : path.resolveSibling(name + "." + kind.extension());
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        String pattern = kind.equals(Kind.ANY) ? "*" : "*." + kind.extension();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.description(), pattern));
        return chooser;
    }
}

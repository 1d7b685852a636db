package drydock.ui;

import drydock.ui.base.FileDialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers the platform's file dialogs with paths laid ready; one without an answer was cancelled. */
public final class FakeFileDialogs implements FileDialogs {
    private final Deque<Path> answers = new ArrayDeque<>();

    /** What the next dialog is answered with. */
    public void answer(Path path) {
        answers.add(path);
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return open(title, kind).stream().toList();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, Kind kind) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(answers.poll());
    }
}

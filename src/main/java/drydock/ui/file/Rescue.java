package drydock.ui.file;

import drydock.domain.Problem;
import drydock.ui.base.Desktop;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.control.Buttons;
import drydock.workspace.Backup;
import drydock.workspace.Inspection;
import drydock.workspace.Recovery;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * What can be done about a workspace that cannot be opened.
 *
 * @param time how a moment is written
 * @param before the workspace that was open last and is still there
 * @param log the file that failures are logged in
 */
public record Rescue(
        Recovery recovery,
        WorkspaceOpener opener,
        Desktop desktop,
        Function<Instant, String> time,
        Optional<Path> before,
        Optional<Path> log) {
    /**
     * Shows {@code problem} with the ways out of it; what a look at the file and its backups adds follows when it is known.
     *
     * @param place where it is shown
     */
    public void show(Path file, Problem problem, Consumer<Node> place) {
        TroubleView first = view(problem, others(file));
        first.setLooking(true);
        place.accept(first);
        desktop.tasks()
                .run(
                        "Look at " + file.getFileName(),
                        () -> recovery.inspect(file),
                        inspection -> {
                            first.setLooking(false);
                            boolean stillShown = first.getScene() != null;
                            inspection
                                    .problem()
                                    .filter(found -> stillShown)
                                    .ifPresent(found ->
                                            place.accept(view(told(found, inspection), ways(file, inspection))));
                        },
                        () -> first.setLooking(false));
    }

    private TroubleView view(Problem problem, List<Button> ways) {
        return new TroubleView(problem, log, ways);
    }

    private Problem told(Problem found, Inspection inspection) {
        String none = inspection.isOurs() ? " There is no sound backup of it." : "";
        String offer = inspection
                .newestSound()
                .map(backup -> " The newest sound backup is of " + time.apply(backup.time()) + ". "
                        + inspection.loss().map(Rescue::lost).orElse(""))
                .orElse(none);
        return new Problem(found.happened(), found.kept(), found.todo() + offer, found.cause());
    }

    private static String lost(Inspection.Loss loss) {
        String copies = loss.copies() == 0
                ? ""
                : " " + (loss.copies() == 1 ? "1 kept copy of a file is" : loss.copies() + " kept copies of files are")
                        + " damaged in it.";
        if (loss.edits().isPresent()) {
            int edits = loss.edits().getAsInt();
            return "Restoring it loses " + (edits == 1 ? "1 change" : edits + " changes") + " made since." + copies;
        }
        return "Restoring it loses what was changed in the " + words(loss.time()) + " after it." + copies;
    }

    private static String words(Duration time) {
        if (time.toHours() >= 48) {
            return time.toDays() + " days";
        }
        if (time.toMinutes() >= 120) {
            return time.toHours() + " hours";
        }
        return time.toMinutes() <= 1 ? "minute" : time.toMinutes() + " minutes";
    }

    private List<Button> ways(Path file, Inspection inspection) {
        List<Button> ways = new ArrayList<>();
        inspection.newestSound().ifPresent(backup -> ways.add(restore(file, backup)));
        if (inspection.isOurs()) {
            Button aside = Buttons.plain("Set it _aside and start anew", () -> setAside(file));
            aside.setId("set-aside");
            ways.add(aside);
        }
        ways.addAll(others(file));
        return ways;
    }

    private Button restore(Path file, Backup backup) {
        Button restore = Buttons.primary("_Restore the backup", () -> opener.restore(file, backup));
        restore.setId("restore-newest");
        return restore;
    }

    private List<Button> others(Path file) {
        List<Button> others = new ArrayList<>();
        before.ifPresent(last -> {
            Button back = Buttons.plain(
                    "_Back to " + last.getFileName().toString().replace("_", "__"), () -> opener.open(last));
            back.setId("back-to-last");
            others.add(back);
        });
        others.addAll(List.of(
                Buttons.plain(
                        "_Open another…",
                        () -> desktop.files()
                                .open("Open workspace", Kind.WORKSPACE)
                                .ifPresent(opener::open)),
                Buttons.plain(
                        "_New workspace…",
                        () -> desktop.files()
                                .save("New workspace", "audit.drydock", Kind.WORKSPACE)
                                .ifPresent(opener::create)),
                Buttons.plain("_Try again", () -> opener.open(file))));
        log.ifPresent(kept -> {
            Button show =
                    Buttons.plain("Show _log file", () -> desktop.browser().reveal(kept));
            show.setId("trouble-log");
            others.add(show);
        });
        return others;
    }

    private void setAside(Path file) {
        desktop.tasks().run("Set " + file.getFileName() + " aside", () -> recovery.setAside(file), aside -> {
            desktop.notifier().tell("The damaged file is kept as " + aside + ".");
            opener.create(file);
        });
    }
}

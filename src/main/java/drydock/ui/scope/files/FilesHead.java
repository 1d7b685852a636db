package drydock.ui.scope.files;

import drydock.domain.repository.CommitNames;
import drydock.domain.repository.Repository;
import drydock.scan.reading.TakeOver;
import drydock.ui.base.Format;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import drydock.ui.control.Icon;
import drydock.ui.control.ToldList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was read and when, what the scope adds up to, and what stands between it and a reviewer. */
final class FilesHead extends VBox {
    private final FilesViewModel files;
    private final Format format;
    private final Label where = new Label(null, Icon.FOLDER.node());
    private final Label sum = new Label();
    private final Label news = new Label();
    private final Label standing = new Label(null, Icon.WARNING.node());
    private final Button unread;
    private final Button gone;
    private final Label difference = new Label(null, Icon.INFO.node());
    private final HBox takeOver;

    FilesHead(FilesViewModel files) {
        super(4);
        this.files = files;
        this.format = files.studio().format();
        getStyleClass().add("files-head");
        where.setId("repository-words");
        where.setMinWidth(0);
        sum.setId("files-sum");
        sum.getStyleClass().add("strong");
        standing.setId("repository-standing");
        standing.getStyleClass().add("late");
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        unread = Buttons.link("", this::showUnread);
        unread.setId("repository-unread");
        gone = Buttons.link("", this::showGone);
        gone.setId("repository-gone");
        Button use = Buttons.plain("_Use these figures", files::useFigures);
        use.setId("use-figures");
        use.setMinWidth(USE_PREF_SIZE);
        difference.setWrapText(true);
        HBox.setHgrow(difference, Priority.ALWAYS);
        difference.setMaxWidth(Double.MAX_VALUE);
        takeOver = new HBox(8, difference, use);
        takeOver.setId("take-over");
        takeOver.setAlignment(Pos.CENTER_LEFT);
        takeOver.getStyleClass().add("take-over");
        FlowPane figures = new FlowPane(16, 2, sum, new HelpMark("The two counts", FileWords.RULE), news, gone, unread);
        figures.getStyleClass().add("files-figures");
        getChildren().addAll(where, figures, standing, takeOver);
    }

    void show() {
        Optional<Repository> read = files.repository().get();
        where.setText(read.map(this::words).orElse(""));
        where.setTooltip(read.map(r -> new Tooltip(r.folder())).orElse(null));
        FilesSum total = files.sum().get();
        sum.setText(format.number(total.inScope()) + " of " + format.number(total.files()) + " files in scope: "
                + format.number(total.nsloc()) + " nSLOC, strict " + format.number(total.strict()));
        visible(news, news(total));
        List<String> sentences = read.map(r -> r.standing().words()).orElse(List.of());
        standing.setText(String.join(" ", sentences));
        on(standing, !sentences.isEmpty());
        int troubles = read.map(r -> r.unread().size()).orElse(0);
        unread.setText(troubles == 1 ? "1 could not be read" : troubles + " could not be read");
        on(unread, troubles > 0);
        int left = read.map(r -> r.gone().size()).orElse(0);
        gone.setText(left == 1 ? "1 is gone" : left + " are gone");
        on(gone, left > 0);
        Optional<TakeOver> over = files.takeOver().get();
        over.ifPresent(o -> difference.setText(words(o, total)));
        on(takeOver, over.isPresent());
    }

    private String words(Repository read) {
        if (read.folder().isEmpty()) {
            return "Recorded figures of the sample: there is no folder behind them.";
        }
        LocalDateTime at = read.readAt();
        String commit = read.commit().isEmpty()
                ? "no commit"
                : (read.branch().isEmpty() ? "" : read.branch() + " at ") + CommitNames.brief(read.commit());
        return read.folder() + ", " + commit
                + (at == null
                        ? ", not read yet"
                        : ", read on " + format.date(at.toLocalDate()) + " at "
                                + at.toLocalTime().withSecond(0));
    }

    private static String news(FilesSum total) {
        List<String> words = new ArrayList<>();
        if (total.differ() > 0) {
            words.add(total.differ() + " whose counts differ");
        }
        if (total.imported() > 0) {
            words.add(total.imported() + " imported, not in scope");
        }
        if (total.news() > 0) {
            words.add(total.news() + " new or moved");
        }
        return String.join(", ", words);
    }

    private String words(TakeOver over, FilesSum total) {
        List<String> parts = new ArrayList<>();
        if (over.added() > 0) {
            parts.add(over.added() + " new");
        }
        if (over.changed() - over.takenOut() > 0) {
            parts.add((over.changed() - over.takenOut()) + " changed");
        }
        if (over.takenOut() > 0) {
            parts.add(over.takenOut() + " out of scope");
        }
        String said = files.components() == 0
                ? "The list of components has no figures yet, the files in scope have "
                : "The list of components says " + format.number(files.components()) + " nSLOC, the files in scope ";
        return said + format.number(total.nsloc()) + ". Taking it over: " + String.join(", ", parts) + ".";
    }

    private void showUnread() {
        files.repository()
                .get()
                .ifPresent(read -> list(
                        "What could not be read",
                        "Their lines are not in the sums: a file that is in scope and absent has an unknown size, not"
                                + " none.",
                        read.unread().stream().map(Repository.Unread::words).toList()));
    }

    private void showGone() {
        files.repository()
                .get()
                .ifPresent(read -> list(
                        "Gone since the reading before",
                        "Nothing that you decided about them is forgotten: it holds again if they come back.",
                        read.gone().stream()
                                .map(each -> each.path() + (each.inScope() ? " (was in scope)" : ""))
                                .toList()));
    }

    private void list(String title, String words, List<String> lines) {
        ToldList.show(files.studio().desktop().dialogs(), title, words, lines);
    }

    private static void visible(Label label, String text) {
        label.setText(text);
        on(label, !text.isEmpty());
    }

    private static void on(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

package drydock.ui.scope.files;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.repository.Repository;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.RememberedSplit;
import drydock.ui.control.RowFilter;
import drydock.ui.control.WorkBar;
import drydock.ui.source.SourceViewer;
import drydock.ui.source.Spot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The source files as a table beside their map; space or O moves what is selected in or out of the scope. */
public final class FilesPane extends BorderPane {
    private final FilesViewModel files;
    private final ReadingWork work;
    private final SourceViewer viewer;
    private final SampleCode sampleCode;
    private final ListTable<FileRow> table;
    private final Treemap map;
    private final TreemapLegend legend = new TreemapLegend();
    private final FileDetail detail;
    private final FilesHead head;
    private final RowFilter<FileRow, Shown> filter =
            new RowFilter<>("files", "files", List.of(Shown.values()), this::filter);
    private final SplitPane split;
    private final EmptyState empty;
    private final Button sample = Buttons.plain("_Try it with the sample's code", this::readSample);
    private final HBox bar = new HBox(8);

    public FilesPane(FilesViewModel files, ReadingWork work) {
        this.files = files;
        this.work = work;
        Studio studio = files.studio();
        viewer = new SourceViewer(studio);
        sampleCode = new SampleCode(studio, work);
        table = table(studio);
        map = new Treemap(row -> table.reveal(row.path()), row -> open(row, firstMark(row)));
        detail = new FileDetail(studio.format(), this::open, this::reveal);
        head = new FilesHead(files);
        SplitPane side = new SplitPane(mapWithLegend(), detail);
        side.setOrientation(Orientation.VERTICAL);
        RememberedSplit.in(side, "scope-map", 0.5, studio.preferences());
        split = new SplitPane(table, side);
        RememberedSplit.in(split, "scope-files", 0.66, studio.preferences());
        Button first = Buttons.primary("_Read the repository…", this::read);
        first.setId("read-repository");
        empty = new EmptyState(
                Icon.SCOPE,
                "No repository was read yet",
                "Choose the folder of your repository. Every source file is counted and sorted into in and out of"
                        + " scope, with the reason. Nothing in it is run, nothing is written to it, and nothing leaves"
                        + " this computer.",
                first);
        sample.setId("read-sample");
        empty.getChildren().add(sample);
        setTop(new VBox(new WorkBar(work.counted(), "counted", studio.format()), head, bar()));
        table.getSelectionModel().selectedItemProperty().addListener((p, before, now) -> chosen());
        work.busy().addListener((p, was, is) -> refresh());
    }

    public void render(Frame frame) {
        files.show(frame);
        refresh();
    }

    /** Reads the folder that was chosen on this computer; asks for one if none was. */
    public void read() {
        Optional<Id<Project>> project = files.project();
        if (project.isPresent() && !work.busy().get()) {
            files.folder()
                    .chosenHere(project.get())
                    .or(() -> files.folder().choose(project.get()))
                    .ifPresent(place -> work.read(project.get(), place));
        }
    }

    private void readSample() {
        files.project().filter(open -> !work.busy().get()).ifPresent(sampleCode::read);
    }

    private void readOther() {
        files.project().ifPresent(project -> {
            Optional<Path> place = files.folder().choose(project);
            place.ifPresent(chosen -> work.read(project, chosen));
        });
    }

    private void refresh() {
        Optional<Repository> read = files.repository().get();
        boolean any = read.isPresent();
        head.setVisible(any);
        head.setManaged(any);
        bar.setVisible(any);
        bar.setManaged(any);
        setCenter(any ? split : work.busy().get() ? null : empty);
        sample.setVisible(files.isSample());
        sample.setManaged(files.isSample());
        head.show();
        filter();
        map.show(files.rows());
        legend.show(files.rows());
        chosen();
    }

    private void filter() {
        table.show(filter.of(files.rows(), row -> Stream.of(row.path())));
        table.selectSomething();
    }

    private void chosen() {
        List<FileRow> selected = table.selected();
        FileRow one = selected.isEmpty() ? null : selected.getFirst();
        detail.show(one == null ? null : files.facts(one));
        map.select(one);
    }

    /** Goes to a file, also where the table does not show it now. */
    private void reveal(FileRow row) {
        if (!table.reveal(row.path())) {
            filter.clear();
            filter();
            table.reveal(row.path());
        }
    }

    private VBox mapWithLegend() {
        VBox.setVgrow(map, Priority.ALWAYS);
        return new VBox(map, legend);
    }

    private void open(FileRow row, int line) {
        String words = row.marks() == 0 ? "No markers." : FileWords.marks(row);
        files.project()
                .ifPresent(project -> viewer.open(project, new Spot(row.path(), line, FileWords.byLine(row), words)));
    }

    private static int firstMark(FileRow row) {
        return FileWords.byLine(row).keySet().stream().findFirst().orElse(1);
    }

    /** Puts the focus where the repository is read, for the first time or again. */
    public void focusReading() {
        applyCss();
        for (String id : List.of("#read-again", "#read-repository")) {
            Node button = lookup(id);
            if (button != null && button.isVisible() && button.getParent().isVisible()) {
                button.requestFocus();
                return;
            }
        }
    }

    private Node bar() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button toggle = Buttons.plain("_In or out", () -> files.toggle(table.selected()));
        toggle.setId("files-toggle");
        Button again = Buttons.plain("_Read again", this::read);
        again.setId("read-again");
        again.disableProperty().bind(work.busy());
        Button copy = Buttons.icon(Icon.COPY, "Copy the list as text", table::copyAsText);
        bar.getChildren().addAll(filter, gap, toggle, copy, lists(), again);
        bar.getStyleClass().add("files-bar");
        return bar;
    }

    private MenuButton lists() {
        Lists lists = new Lists(files);
        MenuButton menu = new MenuButton("_More");
        menu.setId("files-more");
        menu.setMnemonicParsing(true);
        menu.getItems()
                .addAll(
                        Buttons.entry("Patterns…", () -> new PatternsDialog(files).open()),
                        Buttons.entry("Read scope.txt…", () -> lists.read(true)),
                        Buttons.entry("Read out_of_scope.txt…", () -> lists.read(false)),
                        Buttons.entry("Write scope.txt…", () -> lists.write(true)),
                        Buttons.entry("Write out_of_scope.txt…", () -> lists.write(false)),
                        Buttons.entry("Go back to the suggestion", files::forgetChoices),
                        Buttons.entry("Read another folder…", this::readOther));
        return menu;
    }

    private ListTable<FileRow> table(Studio studio) {
        Format format = studio.format();
        ListTable<FileRow> list = new ListTable<>(
                "scope-files",
                "Source files",
                FileRow::path,
                List.of(
                        Column.<FileRow>text("in", "In/out", 64, FileRow::inOrOut)
                                .chosen(List.of(FileRow.IN, FileRow.OUT), files::setInScope),
                        Column.text("path", "Path", 216, FileRow::path),
                        number("nsloc", "nSLOC", row -> row.file().counts().nsloc(), format),
                        number("strict", "Strict", row -> row.file().counts().strictNsloc(), format),
                        Column.text("differs", "Differs", 68, row -> row.differs() ? "differs" : ""),
                        Column.<FileRow>text("reason", "Why", 176, FileRow::reason)
                                .edited(files::setReason),
                        Column.text("news", "News", 160, FileRow::news),
                        Column.<FileRow, Integer>value(
                                        "marks",
                                        "Markers",
                                        84,
                                        row -> row.file().marks().size(),
                                        row -> row.file().marks().isEmpty()
                                                ? ""
                                                : format.number(
                                                        row.file().marks().size()))
                                .atRight(),
                        Column.text(
                                "language", "Language", 88, row -> row.file().language()),
                        number("lines", "Lines", row -> row.file().counts().lines(), format),
                        number("code", "Code", row -> row.file().counts().code(), format),
                        number("comment", "Comment", row -> row.file().counts().comment(), format),
                        number("blank", "Blank", row -> row.file().counts().blank(), format)
                                .hiddenAtFirst(),
                        Column.text("causes", "Cause of the difference", 240, FileRow::causes)),
                studio.preferences());
        list.widens("reason");
        list.onOpen(row -> open(row, 1));
        list.greys(row -> !row.inScope());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.whenEmpty(new EmptyState(Icon.FILTER, "No file fits", "Search for less, or show all files."));
        return list;
    }

    private static Column<FileRow> number(
            String id, String title, Function<FileRow, @Nullable Integer> value, Format format) {
        return Column.<FileRow, Integer>value(id, title, 64, value, row -> format.number(value.apply(row)))
                .atRight();
    }

    private void keyPressed(KeyEvent event) {
        boolean toggles = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.O;
        if (table.getEditingCell() == null && toggles && !event.isShortcutDown() && !event.isAltDown()) {
            files.toggle(table.selected());
            event.consume();
        }
    }
}

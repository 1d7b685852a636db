package drydock.ui.auditors.csv;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.exchange.AuditorField;
import drydock.exchange.CsvDocument;
import drydock.ui.base.Dialogs;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.ChoiceField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Maps the columns of a user's list, shows what each row would do, and imports what stays ticked. */
public final class ImportDialog extends VBox {
    private final ImportViewModel list;
    private final Dialogs dialogs;
    private final List<ChoiceField<Optional<AuditorField>>> fields = new ArrayList<>();

    private ImportDialog(ImportViewModel list, Dialogs dialogs) {
        this.list = list;
        this.dialogs = dialogs;
        setId("import-dialog");
        getStyleClass().add("import-dialog");
        Label columns = new Label("What each column of your list holds");
        columns.getStyleClass().add(Styles.TEXT_BOLD);
        ImportTable table = new ImportTable(list);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(columns, mapping(), table, foot());
    }

    /** Asks for a file and opens the dialog over it; a file that is no list is refused in words. */
    public static void open(Studio studio) {
        studio.desktop()
                .files()
                .open("Import auditors", Kind.CSV)
                .ifPresent(file -> studio.desktop()
                        .tasks()
                        .run("Read " + file.getFileName(), () -> read(file), table -> show(studio, file, table)));
    }

    private static void show(Studio studio, Path file, CsvDocument table) {
        ImportViewModel list =
                new ImportViewModel(studio, table, file.getFileName().toString());
        Dialogs dialogs = studio.desktop().dialogs();
        dialogs.show("Import " + file.getFileName(), new ImportDialog(list, dialogs));
    }

    /** No more than the largest list that is accepted is read, whatever the file is. */
    private static CsvDocument read(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return CsvDocument.read(in.readNBytes(CsvDocument.MAX_BYTES + 1));
        } catch (IOException e) {
            throw new IOException(file + " could not be read", e);
        }
    }

    private ScrollPane mapping() {
        HBox columns = new HBox(12);
        for (int i = 0; i < list.headers().size(); i++) {
            columns.getChildren().add(column(i));
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(84);
        scroll.getStyleClass().add("form-scroll");
        return scroll;
    }

    private VBox column(int index) {
        String header = list.headers().get(index);
        ChoiceField<Optional<AuditorField>> field = new ChoiceField<>(
                Stream.concat(
                                Stream.of(Optional.<AuditorField>empty()),
                                Stream.of(AuditorField.values()).map(Optional::of))
                        .toList(),
                choice -> choice.map(AuditorField::header).orElse("not imported"),
                choice -> {
                    list.map(index, choice);
                    showMapping();
                });
        field.show(list.field(index));
        field.setId("map-" + index);
        field.setPrefWidth(150);
        Label name = new Label(header.isBlank() ? "Column " + (index + 1) : header);
        name.setLabelFor(field);
        field.setAccessibleText("Column " + name.getText());
        fields.add(field);
        return new VBox(4, name, field);
    }

    /** A field chosen for one column may have left another. */
    private void showMapping() {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).show(list.field(i));
        }
    }

    private HBox foot() {
        Label summary = new Label();
        summary.setId("import-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(list.summary());
        Button cancel = Buttons.plain("Cancel", dialogs::close);
        Button confirm = Buttons.primary(
                "_Import",
                () -> list.importTicked().thenAccept(done -> {
                    if (done) {
                        dialogs.close();
                    }
                }));
        confirm.setId("confirm-import");
        List.of(cancel, confirm).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        HBox foot = new HBox(8, summary, new Spacer(), cancel, confirm);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}

package drydock.ui.checks;

import drydock.exchange.CheckExport;
import drydock.ui.base.FileDialogs.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The forms in which a report leaves the window; Markdown and JSON are what {@code drydock check} writes. */
enum CheckFile {
    CSV("As CSV, for a spreadsheet…", Kind.CSV, report -> report.table().csvBytes()),
    MARKDOWN("As Markdown, to be read…", Kind.MARKDOWN, report -> utf8(report.markdown())),
    JSON("As JSON, for a program…", Kind.JSON, report -> utf8(CheckExport.json(List.of(report)) + "\n"));

    private final String words;
    private final Kind kind;
    private final Function<CheckExport, byte[]> writer;

    CheckFile(String words, Kind kind, Function<CheckExport, byte[]> writer) {
        this.words = words;
        this.kind = kind;
        this.writer = writer;
    }

    String words() {
        return words;
    }

    Kind kind() {
        return kind;
    }

    byte[] bytes(CheckExport report) {
        return writer.apply(report);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package drydock.ui.checks;

import drydock.exchange.CheckExport;
import drydock.ui.base.FileDialogs.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms in which a report leaves the window; Markdown and JSON are what {@code drydock check} writes. */
enum CheckFile {
    CSV,
    MARKDOWN,
    JSON;

    String words() {
        return switch (this) {
            case CSV -> "As CSV, for a spreadsheet…";
            case MARKDOWN -> "As Markdown, to be read…";
            case JSON -> "As JSON, for a program…";
        };
    }

    Kind kind() {
        return switch (this) {
            case CSV -> Kind.CSV;
            case MARKDOWN -> Kind.MARKDOWN;
            case JSON -> Kind.JSON;
        };
    }

    byte[] bytes(CheckExport report) {
        return switch (this) {
            case CSV -> report.table().csvBytes();
            case MARKDOWN -> utf8(report.markdown());
            case JSON -> utf8(CheckExport.json(List.of(report)) + "\n");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

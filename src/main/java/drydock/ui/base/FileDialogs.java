package drydock.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The platform's file dialogs. */
public interface FileDialogs {
    /** A kind of file, for the dialog's list. */
    record Kind(String description, String extension) {
        public static final Kind WORKSPACE = new Kind("Drydock workspace", "drydock");
        public static final Kind CSV = new Kind("Comma-separated values", "csv");
        public static final Kind MARKDOWN = new Kind("Markdown", "md");
        public static final Kind PDF = new Kind("PDF", "pdf");
        public static final Kind HTML = new Kind("Web page", "html");
        public static final Kind XLSX = new Kind("Spreadsheet", "xlsx");
        public static final Kind JSON = new Kind("JSON", "json");
        public static final Kind TEXT = new Kind("Text", "txt");
        public static final Kind PNG = new Kind("Picture (PNG)", "png");
        public static final Kind SVG = new Kind("Drawing (SVG)", "svg");
        public static final Kind ICS = new Kind("Calendar (iCalendar)", "ics");
        public static final Kind ANY = new Kind("Any file", "*");
    }

    Optional<Path> open(String title, Kind kind);

    /** Files that are there; empty if none was chosen. */
    List<Path> openSeveral(String title, Kind kind);

    /** A folder that is there. */
    Optional<Path> folder(String title);

    /** Where to save; the user was already asked about overwriting. */
    Optional<Path> save(String title, String suggestedName, Kind kind);
}

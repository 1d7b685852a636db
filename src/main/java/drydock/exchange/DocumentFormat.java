package drydock.exchange;

import java.util.Locale;

/** The forms in which a document leaves Drydock. */
public enum DocumentFormat {
    MARKDOWN("md"),
    HTML("html"),
    PDF("pdf");

    private final String extension;

    DocumentFormat(String extension) {
        this.extension = extension;
    }

    /** Of the file's name, without a dot. */
    public String extension() {
        return extension;
    }

    /** By the end of a file's name; Markdown where it says none of them. */
    public static DocumentFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return PDF;
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? HTML : MARKDOWN;
    }
}

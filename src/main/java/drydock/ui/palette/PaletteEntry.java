package drydock.ui.palette;

import java.util.Locale;

/**
 * One line of the palette.
 *
 * @param kind what it is, in a word: "Screen", "Action", "Auditor"
 * @param detail where it stands or what was found in it; empty if the title says enough
 * @param run goes there, or does it
 */
record PaletteEntry(String kind, String title, String detail, Runnable run) {
    /** Whether every word of {@code query} begins a word of the title, or stands in it. */
    boolean matches(String query) {
        String text = title.toLowerCase(Locale.ROOT);
        for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Smaller is better: a title that begins with the query comes before one that only holds it. */
    int distance(String query) {
        String text = title.toLowerCase(Locale.ROOT);
        int at = text.indexOf(query.toLowerCase(Locale.ROOT).strip());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}

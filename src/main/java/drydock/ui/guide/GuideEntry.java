package drydock.ui.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of the guide.
 *
 * @param title empty if it has none
 * @param text empty if the title says it all
 * @param auditors keys of auditors it names
 * @param link where to read more; null if nowhere
 */
record GuideEntry(
        String title,
        String text,
        List<String> auditors,
        @Nullable String link) {
    GuideEntry {
        auditors = List.copyOf(auditors);
    }

    static GuideEntry of(String title, String text) {
        return new GuideEntry(title, text, List.of(), null);
    }

    static GuideEntry text(String text) {
        return of("", text);
    }
}

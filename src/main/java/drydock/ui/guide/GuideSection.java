package drydock.ui.guide;

import java.util.List;

/**
 * A part of the page under a heading of its own.
 *
 * @param key lasting, for the id of its node
 * @param source where it is taken from and of when it is; empty for what is our own
 */
record GuideSection(String key, String title, String source, List<GuideEntry> entries) {
    GuideSection {
        entries = List.copyOf(entries);
    }
}

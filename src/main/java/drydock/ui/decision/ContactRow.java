package drydock.ui.decision;

import drydock.domain.quote.ContactEntry;

/** One question to one candidate. */
record ContactRow(ContactEntry entry, String name, String askedBy) {
    Long hours() {
        return entry.hoursToAnswer().orElse(Long.MAX_VALUE);
    }

    String hoursText() {
        return entry.hoursToAnswer().isEmpty()
                ? "no answer yet"
                : entry.hoursToAnswer().getAsLong() == 1
                        ? "1 hour"
                        : entry.hoursToAnswer().getAsLong() + " hours";
    }
}

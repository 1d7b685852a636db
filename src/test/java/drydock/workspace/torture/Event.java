package drydock.workspace.torture;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that another process did to a file.
 *
 * @param nanos when, on a clock that all processes of a computer share
 * @param state what it found, wants or has reached
 */
record Event(long nanos, Kind kind, Tally state) {
    enum Kind {
        /** Opened, to edit. */
        OPENED,
        /** Opened, to look at only. */
        LOOKED,
        TRIES,
        ACKNOWLEDGED
    }

    /** What a line says; empty where it was cut off by a kill, or tells of no state. */
    static Optional<Event> parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 4 || !parts[3].equals(".")) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(parts[1]))
                .findFirst()
                .map(kind -> new Event(Long.parseLong(parts[0]), kind, Tally.parse(parts[2])));
    }
}

package drydock.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a backup says: {@code 2026-07-23T09-00-00.000Z-opened.drydock}, or {@code -opened-damaged.drydock}. No
 * colons, which Windows refuses.
 *
 * @param time in milliseconds, of which state it is
 * @param reason why it was made
 * @param isWhole false where a kept copy was damaged in the workspace already
 */
record BackupName(Instant time, Backup.Reason reason, boolean isWhole) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(.{24})-([a-z]+)(-damaged)?\\.drydock");

    /** Empty where it is the name of something else. */
    static Optional<BackupName> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String reason = matcher.group(2).toUpperCase(Locale.ROOT);
            return Optional.of(
                    new BackupName(time(matcher.group(1)), Backup.Reason.valueOf(reason), matcher.group(3) == null));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty(); // not a name that we give
        }
    }

    static String text(Instant time) {
        return TIME.format(time);
    }

    static Instant time(String text) {
        return Instant.from(TIME.parse(text));
    }

    @Override
    public String toString() {
        return text(time) + "-" + reason.name().toLowerCase(Locale.ROOT) + (isWhole ? "" : "-damaged") + ".drydock";
    }
}

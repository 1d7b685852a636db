package drydock.ui.evidence;

import drydock.domain.Command;
import drydock.domain.Problem;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.Freshness;
import drydock.domain.project.Person;
import drydock.ui.base.FileDialogs;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What is said of a piece of evidence, and what can be done with it. */
final class EvidenceViewModel {
    private static final int MOST_DAYS = 3660;
    private static final int SHORT_HASH = 12;

    private final Studio studio;
    private final EvidenceFiles files;
    private final KeptCopies copies;

    EvidenceViewModel(Studio studio, EvidenceFiles files, KeptCopies copies) {
        this.studio = studio;
        this.files = files;
        this.copies = copies;
    }

    /** What it is called: its label, or else what it consists of. */
    static String title(Evidence evidence) {
        return evidence.label().isBlank() ? evidence.location() : evidence.label();
    }

    /** When it was recorded, by whom, and for how long it is good. */
    String about(Evidence evidence) {
        Format format = studio.format();
        StringBuilder about = new StringBuilder("Recorded ").append(format.date(evidence.recordedOn()));
        studio.session()
                .snapshot()
                .get()
                .find(Person.class, evidence.recordedBy())
                .ifPresent(person -> about.append(" by ").append(person.name()));
        Integer days = evidence.maxAgeDays();
        if (days != null) {
            about.append(" · good until ")
                    .append(format.date(evidence.recordedOn().plusDays(days)));
        }
        return about.toString();
    }

    /** Where a file lies, the link or the words, where the title does not say it. */
    static String place(Evidence evidence) {
        return switch (evidence.kind()) {
            case FILE -> evidence.location();
            case COPY -> "Copy kept in the workspace, of " + evidence.location();
            case LINK, STATEMENT -> evidence.label().isBlank() ? "" : evidence.location();
        };
    }

    /** Enough of a file's SHA-256 to compare it with another by eye, and its size; empty for what is no file. */
    String content(Evidence evidence) {
        String sha256 = evidence.sha256();
        if (sha256 == null) {
            return "";
        }
        Long size = evidence.size();
        return "SHA-256 " + sha256.substring(0, Math.min(SHORT_HASH, sha256.length())) + "…"
                + (size == null ? "" : " · " + size(size));
    }

    private String size(long bytes) {
        return bytes < 1024
                ? studio.format().number(bytes) + " bytes"
                : studio.format().number(bytes / 1024) + " kB";
    }

    /** Why it no longer proves anything, in a word; empty if it still does. */
    String staleness(Evidence evidence) {
        if (files.changed().contains(evidence.id())) {
            return "File changed";
        }
        return new Freshness(studio.today(), files.changed()).isStale(evidence) ? "Too old" : "";
    }

    /** Whether its file was looked for and is not on this machine. */
    boolean isNotFound(Evidence evidence) {
        return files.states().get().get(evidence.id()) == FileState.NOT_FOUND;
    }

    CompletionStage<Boolean> rename(Evidence evidence, String label) {
        return save(evidence.withLabel(label.strip()));
    }

    CompletionStage<Boolean> setLocation(Evidence evidence, String location) {
        return save(evidence.withLocation(location.strip()));
    }

    CompletionStage<Boolean> setMaxAge(Evidence evidence, String days) {
        return save(evidence.withMaxAgeDays(days.isBlank() ? null : Integer.valueOf(days.strip())));
    }

    /** What is wrong with a number of days as it is typed; empty if nothing is. */
    static String wrongDays(String text) {
        String days = text.strip();
        boolean right = days.isEmpty()
                || (days.matches("[0-9]{1,4}") && Integer.parseInt(days) >= 1 && Integer.parseInt(days) <= MOST_DAYS);
        return right ? "" : "Days from 1 to " + MOST_DAYS + ", or empty if it never grows old.";
    }

    /** What is wrong with a link as it is typed; empty if nothing is. */
    static String wrongLink(String text) {
        return text.strip().matches("(?i)https?://\\S+") ? "" : "A link starts with http:// or https://.";
    }

    /** Records the same evidence anew: today, by me, and a file as it is now. */
    void renew(Evidence evidence) {
        Evidence today = evidence.withRecordedOn(studio.today())
                .withRecordedBy(studio.me().orElse(evidence.recordedBy()));
        if (evidence.kind() == EvidenceKind.FILE) {
            path(evidence)
                    .ifPresent(file -> files.record(
                            file,
                            now -> save(today.withSha256(now.sha256()).withSize(now.size()))
                                    .thenRun(() -> files.check(List.of(today.withSha256(now.sha256()))))));
        } else {
            save(today);
        }
    }

    void remove(Evidence evidence) {
        Command command =
                Command.remove("Remove evidence", studio.session().snapshot().get(), List.of(evidence));
        studio.performAndTell(command);
    }

    void check(Evidence evidence) {
        files.check(List.of(evidence));
    }

    /** Shows what the evidence points to, outside of Drydock; a copy is saved to a file, a statement is copied. */
    void open(Evidence evidence) {
        switch (evidence.kind()) {
            case LINK -> studio.desktop().browser().openLink(evidence.location());
            case FILE -> path(evidence).ifPresent(studio.desktop().browser()::reveal);
            case COPY -> saveCopy(evidence);
            case STATEMENT -> copy(evidence);
        }
    }

    /** Copies the link, or the words of the statement. */
    void copy(Evidence evidence) {
        studio.desktop().browser().copy(evidence.location());
    }

    private void saveCopy(Evidence evidence) {
        studio.desktop()
                .files()
                .save("Save the kept copy", fileName(evidence), FileDialogs.Kind.ANY)
                .ifPresent(target -> copies.save(
                        evidence,
                        target,
                        saved -> studio.desktop().notifier().tell("The copy was saved as " + saved + ".")));
    }

    /** The name that the file had, on whatever system it lay. */
    private static String fileName(Evidence evidence) {
        String location = evidence.location();
        return location.substring(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1);
    }

    /** Empty if this system has no such paths; the user was told then. */
    private Optional<Path> path(Evidence evidence) {
        try {
            return Optional.of(Path.of(evidence.location()));
        } catch (InvalidPathException e) {
            studio.desktop()
                    .notifier()
                    .problem(new Problem(
                            evidence.location() + " is no path on this machine.",
                            "Nothing was changed.",
                            "Look for the file where it was recorded, or add it again from here.",
                            e));
            return Optional.empty();
        }
    }

    private CompletionStage<Boolean> save(Evidence evidence) {
        return studio.session().perform(Command.put("Change evidence", evidence));
    }
}

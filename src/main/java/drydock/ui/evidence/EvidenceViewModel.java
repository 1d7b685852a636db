package drydock.ui.evidence;

import drydock.domain.Command;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.Freshness;
import drydock.domain.project.Person;
import drydock.ui.base.Format;
import drydock.ui.base.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What is said of a piece of evidence, and what can be done with it. */
final class EvidenceViewModel {
    private static final int MOST_DAYS = 3660;

    private final Studio studio;
    private final EvidenceFiles files;

    EvidenceViewModel(Studio studio, EvidenceFiles files) {
        this.studio = studio;
        this.files = files;
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
            files.record(
                    Path.of(evidence.location()),
                    now -> save(today.withSha256(now.sha256()).withSize(now.size()))
                            .thenRun(() -> files.check(List.of(today.withSha256(now.sha256())))));
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

    /** Shows what the evidence points to, outside of Drydock; a statement is copied. */
    void open(Evidence evidence) {
        switch (evidence.kind()) {
            case LINK -> studio.desktop().browser().openLink(evidence.location());
            case FILE -> studio.desktop().browser().reveal(Path.of(evidence.location()));
            case COPY, STATEMENT -> studio.desktop().browser().copy(evidence.location());
        }
    }

    private CompletionStage<Boolean> save(Evidence evidence) {
        return studio.session().perform(Command.put("Change evidence", evidence));
    }
}

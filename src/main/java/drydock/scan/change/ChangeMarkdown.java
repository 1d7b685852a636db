package drydock.scan.change;

import drydock.scan.delta.ChangedFile;
import drydock.scan.delta.Delta;
import drydock.scan.delta.LineChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A difference as a Markdown document, to be sent to whoever reviews it. Dates are ISO, line ends are line feeds. */
public final class ChangeMarkdown {
    /** Files outside of the scope that are named; the rest is counted. */
    private static final int MOST_OUTSIDE = 200;

    private ChangeMarkdown() {}

    /** @param decision what was decided about it, in sentences; empty if nothing was */
    public static String of(ChangeSince change, String decision) {
        Delta delta = change.delta();
        List<String> lines = new ArrayList<>();
        lines.add("# Changes from " + text(delta.from()) + " to " + text(delta.to()));
        lines.add("");
        summary(change, decision).forEach(line -> lines.add("- " + text(line)));
        lines.add("");
        lines.add("## Files in scope and what they rest on");
        lines.add("");
        if (delta.files().isEmpty()) {
            lines.add("None changed.");
        } else {
            lines.add("| File | Renamed from | Status | Class | Reach | Added | Removed | Changed |");
            lines.add("| --- | --- | --- | --- | --- | ---: | ---: | ---: |");
            delta.files().forEach(file -> lines.add(row(file)));
        }
        commits(change, lines);
        outside(delta, lines);
        return String.join("\n", lines) + "\n";
    }

    /** The totals, what is suggested and what was decided, each as a sentence. */
    public static List<String> summary(ChangeSince change, String decision) {
        Delta delta = change.delta();
        List<String> notes = new ArrayList<>();
        LineChange sum = delta.lines();
        notes.add(sum.added() + " normalised lines added, " + sum.removed() + " removed, " + sum.changed()
                + " changed (strict count, line comparison: " + Delta.ALGORITHM + ").");
        notes.add("Suggested: " + delta.triage().words() + ", because "
                + delta.triage().rule() + ".");
        if (!decision.isEmpty()) {
            notes.add(decision);
        }
        if (Boolean.FALSE.equals(change.descends())) {
            notes.add("The later commit was not built on the earlier one.");
        }
        delta.troubles().forEach(trouble -> notes.add("Not compared: " + trouble + "."));
        return notes;
    }

    private static String row(ChangedFile file) {
        LineChange lines = file.lines();
        return "| "
                + String.join(
                        " | ",
                        text(file.path()),
                        file.path().equals(file.oldPath()) ? "" : text(file.oldPath()),
                        file.status().name().toLowerCase(Locale.ROOT),
                        file.kind().words(),
                        file.reach().words(),
                        Integer.toString(lines.added()),
                        Integer.toString(lines.removed()),
                        Integer.toString(lines.changed()))
                + " |";
    }

    private static void commits(ChangeSince change, List<String> lines) {
        List<CommitBetween> commits = change.commits();
        if (commits == null || commits.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## Commits that touched the scope");
        lines.add("");
        for (CommitBetween between : commits) {
            lines.add("- " + between.commit().on() + " " + between.commit().shortId() + " "
                    + text(between.commit().subject())
                    + between.findings().stream()
                            .map(ChangeMarkdown::text)
                            .collect(Collectors.joining(
                                    ", ",
                                    between.findings().isEmpty() ? "" : " (names ",
                                    between.findings().isEmpty() ? "" : ")")));
        }
    }

    private static void outside(Delta delta, List<String> lines) {
        if (delta.outside().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## Outside of the scope, not looked into");
        lines.add("");
        delta.outside().stream()
                .limit(MOST_OUTSIDE)
                .forEach(file -> lines.add(
                        "- " + text(file.path()) + " " + file.status().name().toLowerCase(Locale.ROOT)));
        if (delta.outside().size() > MOST_OUTSIDE) {
            lines.add("- and " + (delta.outside().size() - MOST_OUTSIDE) + " more");
        }
    }

    /** What somebody else wrote, so that it stays text. */
    private static String text(String foreign) {
        return foreign.replaceAll("\\s+", " ").replaceAll("([\\\\`*\\[\\]<>|#])", "\\\\$1");
    }
}

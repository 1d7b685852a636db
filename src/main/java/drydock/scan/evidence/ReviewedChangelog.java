package drydock.scan.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DEL-06: a change log whose entries since the reviewed commit say what was reviewed, or that nothing was. */
final class ReviewedChangelog implements EvidenceRule {
    private static final Pattern NAME = Pattern.compile("(?i)(.*/)?changelog(\\.\\w+)?");
    private static final Pattern ENTRY = Pattern.compile("(?m)^#{1,3} .*?\\b(20\\d\\d-\\d\\d-\\d\\d)\\b.*$");
    private static final Pattern REVIEW =
            Pattern.compile("(?i)\\baudit|\\breview(ed|s)? by\\b|\\bnot (yet )?reviewed\\b");

    @Override
    public String item() {
        return "DEL-06";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<TextFile> logs = view.files(Role.REPORT).stream()
                .filter(file -> NAME.matcher(file.path()).matches())
                .toList();
        if (logs.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: a change log.");
        }
        List<Place> spoken = logs.stream()
                .flatMap(file -> entries(file, since(view)).stream())
                .toList();
        return spoken.isEmpty()
                ? new Evidence(
                        item(),
                        State.NOT_SEEN,
                        "There is a change log; no dated entry was seen that says what was reviewed.",
                        logs.stream().map(TextFile::whole).toList())
                : new Evidence(item(), State.SEEN, "The change log says what was reviewed.", spoken);
    }

    /** The day of the reviewed commit; without one every entry counts. */
    private static LocalDate since(RepositoryView view) {
        String reviewed = view.named().freeze();
        return view.past()
                .flatMap(past ->
                        reviewed.isEmpty() ? Optional.empty() : past.history().last(reviewed, path -> true))
                .map(commit -> commit.on())
                .orElse(LocalDate.MIN);
    }

    private static List<Place> entries(TextFile file, LocalDate since) {
        String text = file.text();
        List<Place> found = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        int start = entry.find() ? entry.start() : text.length();
        while (start < text.length()) {
            Optional<LocalDate> day = day(entry.group(1));
            int line = Math.toIntExact(text.substring(0, start).lines().count()) + 1;
            int next = entry.find() ? entry.start() : text.length();
            if (day.filter(written -> !written.isBefore(since)).isPresent()
                    && REVIEW.matcher(text.substring(start, next)).find()) {
                found.add(file.at(line));
            }
            start = next;
        }
        return found;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            // a 31st of February dates no entry
            return Optional.empty();
        }
    }
}

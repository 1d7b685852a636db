package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** PUB-03: one published text names the reviewed and the final commit, what was left out, and a date. */
final class ReportedFacts implements EvidenceRule {
    /** So much of a commit's name tells it apart. */
    private static final int SHORT = 7;

    private static final Pattern REPORT =
            Pattern.compile("(?i)(.*/)?readme(\\.\\w+)?|(.*/)?(audits?|security|reports?)[^/]*(/.*)?");
    private static final Pattern EXCLUSIONS = Pattern.compile("(?i)out[ -]of[ -]scope|not in scope|exclu(ded|sion)");
    private static final Pattern DATE = Pattern.compile(
            "\\b20\\d\\d-\\d\\d-\\d\\d\\b|(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
                    + " (\\d{1,2}(st|nd|rd|th)?,? )?20\\d\\d\\b|\\b20\\d\\d\\.\\d\\d\\.\\d\\d\\b");

    @Override
    public String item() {
        return "PUB-03";
    }

    @Override
    public Evidence look(RepositoryView view) {
        String freeze = view.named().freeze();
        String last = view.named().last();
        if (freeze.isEmpty() || last.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, FixCommits.NO_RANGE);
        }
        List<Place> near = new ArrayList<>();
        for (TextFile file : view.files(Role.DOC, Role.REPORT)) {
            if (!REPORT.matcher(file.path()).matches()) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            add(missing, !file.text().contains(freeze.substring(0, SHORT)), "the reviewed commit");
            add(missing, !file.text().contains(last.substring(0, SHORT)), "the final commit");
            add(missing, !EXCLUSIONS.matcher(file.text()).find(), "what is out of scope");
            add(missing, !DATE.matcher(file.text()).find(), "a date");
            if (missing.isEmpty()) {
                return new Evidence(
                        item(),
                        State.PASS,
                        "A text names both commits, what is out of scope, and a date.",
                        List.of(file.whole()));
            } else if (!missing.contains("the reviewed commit") || !missing.contains("the final commit")) {
                near.add(new Place(file.path(), 0, "does not name " + String.join(", ", missing)));
            }
        }
        return new Evidence(
                item(), State.NOT_SEEN, "Not seen: a text with both commits, what is out of scope, and a date.", near);
    }

    private static void add(List<String> missing, boolean holds, String what) {
        if (holds) {
            missing.add(what);
        }
    }
}

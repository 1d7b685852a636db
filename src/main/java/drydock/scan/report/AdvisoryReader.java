package drydock.scan.report;

import com.fasterxml.jackson.databind.JsonNode;
import drydock.scan.report.Report.Advisory;
import drydock.scan.report.Report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what {@code npm audit}, {@code cargo audit} and {@code osv-scanner} write as JSON. */
final class AdvisoryReader {
    /** Bands of CVSS 3, as osv-scanner gives a figure and no word. */
    private static final double CRITICAL = 9.0;

    private static final double HIGH = 7.0;
    private static final double MEDIUM = 4.0;

    private AdvisoryReader() {}

    /** Empty if it is none of the three. */
    static Optional<Report.Advisories> read(JsonNode root) {
        if (root.has("auditReportVersion") && root.path("vulnerabilities").isObject()) {
            return Optional.of(new Report.Advisories("npm audit", npm(root)));
        } else if (root.path("vulnerabilities").path("list").isArray() && root.has("lockfile")) {
            return Optional.of(new Report.Advisories("cargo audit", cargo(root)));
        } else if (root.path("results").isArray() && !root.has("version")) {
            return Optional.of(new Report.Advisories("osv-scanner", osv(root)));
        }
        return Optional.empty();
    }

    private static List<Advisory> npm(JsonNode root) {
        List<Advisory> found = new ArrayList<>();
        root.path("vulnerabilities").properties().forEach(entry -> {
            String raw = entry.getValue().path("severity").asText("");
            JsonNode first = entry.getValue().path("via").path(0);
            String title = first.isTextual()
                    ? "through " + first.asText()
                    : first.path("title").asText("");
            found.add(new Advisory(title, entry.getKey(), severity(raw), raw));
        });
        return found;
    }

    private static List<Advisory> cargo(JsonNode root) {
        List<Advisory> found = new ArrayList<>();
        for (JsonNode one : root.path("vulnerabilities").path("list")) {
            JsonNode advisory = one.path("advisory");
            found.add(new Advisory(
                    advisory.path("id").asText() + " " + advisory.path("title").asText(""),
                    one.path("package").path("name").asText() + " "
                            + one.path("package").path("version").asText(),
                    Severity.MEDIUM,
                    ""));
        }
        return found;
    }

    private static List<Advisory> osv(JsonNode root) {
        List<Advisory> found = new ArrayList<>();
        for (JsonNode result : root.path("results")) {
            for (JsonNode one : result.path("packages")) {
                String library = one.path("package").path("name").asText() + " "
                        + one.path("package").path("version").asText();
                for (JsonNode group : one.path("groups")) {
                    String raw = group.path("max_severity").asText("");
                    found.add(new Advisory(group.path("ids").path(0).asText(), library, banded(raw), raw));
                }
            }
        }
        return found;
    }

    private static Severity severity(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "critical" -> Severity.CRITICAL;
            case "high" -> Severity.HIGH;
            case "low" -> Severity.LOW;
            case "info" -> Severity.INFO;
            default -> Severity.MEDIUM;
        };
    }

    private static Severity banded(String figure) {
        double score;
        try {
            score = Double.parseDouble(figure);
        } catch (NumberFormatException e) {
            return Severity.MEDIUM;
        }
        if (score >= CRITICAL) {
            return Severity.CRITICAL;
        }
        return score >= HIGH ? Severity.HIGH : score >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
    }
}

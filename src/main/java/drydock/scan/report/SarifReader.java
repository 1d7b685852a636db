package drydock.scan.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import drydock.scan.report.Report.Severity;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads SARIF 2.1.0 (OASIS). The level of a result may stand at its rule only, and a number for the severity counts more
 * than the level: whoever reads the level of the result alone takes bad results for harmless ones.
 */
final class SarifReader {
    private SarifReader() {}

    static Report.Analysis read(JsonNode root) throws IOException {
        if (!root.path("version").asText().startsWith("2.1")) {
            throw new IOException("The SARIF version is " + root.path("version").asText() + ", known is 2.1.0");
        }
        List<Report.Result> results = new ArrayList<>();
        String tool = "";
        String commit = "";
        for (JsonNode run : root.path("runs")) {
            tool = run.path("tool").path("driver").path("name").asText("unnamed");
            commit = run.path("versionControlProvenance")
                    .path(0)
                    .path("revisionId")
                    .asText(commit);
            for (JsonNode result : run.path("results")) {
                if (!result.path("baselineState").asText().equals("absent")) {
                    results.add(result(run, result, tool));
                }
            }
        }
        return new Report.Analysis(tool, commit, results);
    }

    private static Report.Result result(JsonNode run, JsonNode result, String tool) {
        JsonNode rule = rule(run, result);
        String id = result.path("ruleId").asText(rule.path("id").asText(""));
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        String path = path(run, place.path("artifactLocation"));
        String text = result.path("message").path("text").asText();
        String own = result.path("partialFingerprints").properties().stream()
                .map(entry -> entry.getValue().asText())
                .findFirst()
                .orElse(text);
        String level = level(result, rule);
        return new Report.Result(
                String.join("|", tool, id, path, own),
                id,
                severity(rule.path("properties").path("security-severity"), level),
                level,
                path,
                place.path("region").path("startLine").asInt(0),
                text,
                isTriaged(result));
    }

    private static JsonNode rule(JsonNode run, JsonNode result) {
        JsonNode rules = run.path("tool").path("driver").path("rules");
        int index =
                result.path("ruleIndex").asInt(result.path("rule").path("index").asInt(-1));
        if (index >= 0 && rules.has(index)) {
            return rules.path(index);
        }
        String id = result.path("ruleId").asText(result.path("rule").path("id").asText());
        List<JsonNode> all = new ArrayList<>();
        rules.forEach(all::add);
        run.path("tool")
                .path("extensions")
                .forEach(extension -> extension.path("rules").forEach(all::add));
        return all.stream()
                .filter(rule -> rule.path("id").asText().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String level(JsonNode result, JsonNode rule) {
        if (!result.path("kind").asText("fail").equals("fail")) {
            return "none";
        }
        String fallback = rule.path("defaultConfiguration").path("level").asText("warning");
        return result.path("level").asText(fallback);
    }

    private static Severity severity(JsonNode number, String level) {
        double score = number.asDouble(-1);
        if (score >= 0) {
            return score >= 9
                    ? Severity.CRITICAL
                    : score >= 7
                            ? Severity.HIGH
                            : score >= 4 ? Severity.MEDIUM : score > 0 ? Severity.LOW : Severity.INFO;
        }
        return switch (level) {
            case "error" -> Severity.HIGH;
            case "warning" -> Severity.MEDIUM;
            case "note" -> Severity.LOW;
            default -> Severity.INFO;
        };
    }

    private static boolean isTriaged(JsonNode result) {
        for (JsonNode suppression : result.path("suppressions")) {
            if (suppression.path("status").asText("accepted").equals("accepted")) {
                return true;
            }
        }
        return false;
    }

    private static String path(JsonNode run, JsonNode location) {
        String uri = location.path("uri").asText("");
        String base = run.path("originalUriBaseIds")
                .path(location.path("uriBaseId").asText(""))
                .path("uri")
                .asText("");
        String whole = (base + uri).replace("file://", "");
        try {
            // a plus sign is a plus sign in a path
            return PathMatch.plain(URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return PathMatch.plain(whole);
        }
    }
}

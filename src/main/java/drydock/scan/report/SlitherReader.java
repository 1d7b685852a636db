package drydock.scan.report;

import com.fasterxml.jackson.databind.JsonNode;
import drydock.scan.report.Report.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads Slither's JSON. Without results its list is absent; {@code success: false} is a failed run, never a clean one. */
final class SlitherReader {
    private SlitherReader() {}

    static Report.Analysis read(JsonNode root) throws IOException {
        if (!root.path("success").asBoolean(false)) {
            throw new IOException("Slither failed: " + root.path("error").asText("no reason given"));
        }
        List<Report.Result> results = new ArrayList<>();
        for (JsonNode found : root.path("results").path("detectors")) {
            JsonNode place = found.path("elements").path(0).path("source_mapping");
            String path = PathMatch.plain(place.path("filename_relative").asText(""));
            String rule = found.path("check").asText();
            String id = found.path("id").asText("");
            String text = found.path("description").asText().strip();
            results.add(new Report.Result(
                    String.join("|", "Slither", rule, path, id.isEmpty() ? text : id),
                    rule,
                    severity(found.path("impact").asText()),
                    found.path("impact").asText(),
                    path,
                    place.path("lines").path(0).asInt(0),
                    text,
                    false));
        }
        return new Report.Analysis("Slither", "", results);
    }

    private static Severity severity(String impact) {
        return switch (impact) {
            case "High" -> Severity.HIGH;
            case "Medium" -> Severity.MEDIUM;
            case "Low" -> Severity.LOW;
            case "Optimization" -> Severity.GAS;
            default -> Severity.INFO;
        };
    }
}

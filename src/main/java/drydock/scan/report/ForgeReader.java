package drydock.scan.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code forge test --json}. Only the words of the status are stable. */
final class ForgeReader {
    private ForgeReader() {}

    static Report.TestRun read(JsonNode root) throws IOException {
        int passed = 0;
        int skipped = 0;
        List<String> failed = new ArrayList<>();
        boolean suites = false;
        for (Map.Entry<String, JsonNode> suite : root.properties()) {
            suites |= suite.getValue().has("test_results");
            for (Map.Entry<String, JsonNode> test :
                    suite.getValue().path("test_results").properties()) {
                switch (test.getValue().path("status").asText()) {
                    case "Success" -> passed++;
                    case "Skipped" -> skipped++;
                    // an unknown word is no success
                    default -> failed.add(suite.getKey() + "." + test.getKey());
                }
            }
        }
        if (!suites) {
            throw new IOException("The JSON is of no tool that is known");
        }
        return new Report.TestRun(passed, skipped, failed);
    }
}

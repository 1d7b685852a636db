package drydock.scan.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import drydock.scan.text.SourceText;
import java.io.IOException;
import java.util.Optional;

/** Tells by the content which tool wrote a file, and reads it. */
public final class ReportReader {
    /** Longer files are refused. */
    public static final int LONGEST = 20 << 20;

    private ReportReader() {}

    /**
     * Reads lcov, JUnit XML, {@code forge test --json}, Slither JSON, SARIF 2.1.0, the JSON of {@code npm audit},
     * {@code cargo audit} or {@code osv-scanner}, or a storage layout of {@code forge inspect}.
     *
     * @throws IOException with a sentence for a person, if it is none of these, is damaged, or says that the tool failed
     */
    public static Report read(byte[] bytes) throws IOException {
        if (bytes.length > LONGEST) {
            throw new IOException("The file is longer than 20 MiB");
        }
        String text = SourceText.decode(bytes).toString();
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        String start = plain.stripLeading();
        if (start.startsWith("<")) {
            return JunitReader.read(plain.stripLeading());
        } else if (start.startsWith("{")) {
            return json(plain);
        } else if (start.startsWith("TN:") || start.startsWith("SF:")) {
            return LcovReader.read(plain);
        }
        throw new IOException("The file is no lcov, JUnit, forge, Slither, SARIF or audit file");
    }

    private static Report json(String text) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(text);
        } catch (JacksonException e) {
            throw new IOException(
                    "The JSON is damaged at line " + e.getLocation().getLineNr(), e);
        }
        if (root.has("runs") && root.has("version")) {
            return SarifReader.read(root);
        } else if (root.has("success") && root.has("results")) {
            return SlitherReader.read(root);
        }
        Optional<StorageLayout> layout = StorageLayout.read(root);
        if (layout.isPresent()) {
            return layout.get();
        }
        Optional<Report.Advisories> advisories = AdvisoryReader.read(root);
        return advisories.isPresent() ? advisories.get() : ForgeReader.read(root);
    }
}

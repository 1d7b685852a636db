package drydock.scan.evidence;

import drydock.scan.BlobId;
import drydock.scan.report.Report;
import drydock.scan.report.ReportReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A report that the user chose.
 *
 * @param name of the file, without its folder
 * @param sha256 of its content
 * @param madeAt when it was written
 */
public record ReportFile(String name, String sha256, ZonedDateTime madeAt, Report report) {
    /** The day on which it was written. */
    public LocalDate madeOn() {
        return madeAt.toLocalDate();
    }

    /**
     * Reads a report.
     *
     * @throws IOException with a sentence for a person that names the file, if it is none that is understood
     */
    public static ReportFile read(Path file, ZoneId zone) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(ReportReader.LONGEST + 1);
        }
        try {
            return new ReportFile(
                    name,
                    BlobId.sha256(bytes),
                    Files.getLastModifiedTime(file).toInstant().atZone(zone),
                    ReportReader.read(bytes));
        } catch (IOException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }
}

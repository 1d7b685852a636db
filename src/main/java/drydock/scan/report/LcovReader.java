package drydock.scan.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads lcov tracefiles. Only {@code SF} and {@code DA} count: the sums that writers add differ between dialects and are not
 * to be trusted. A file that comes twice is merged, line by line, with the larger count.
 */
final class LcovReader {
    private LcovReader() {}

    static Report.Coverage read(String text) throws IOException {
        Map<String, SortedMap<Integer, Long>> hits = new HashMap<>();
        SortedMap<Integer, Long> file = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("SF:")) {
                file = hits.computeIfAbsent(PathMatch.plain(line.substring(3).strip()), any -> new TreeMap<>());
            } else if (line.startsWith("DA:") && file != null) {
                String[] parts = line.substring(3).split(",");
                try {
                    file.merge(Integer.parseInt(parts[0].strip()), Long.parseLong(parts[1].strip()), Math::max);
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    throw new IOException("The lcov file is damaged at line " + number, e);
                }
            } else if (line.equals("end_of_record")) {
                file = null;
            }
        }
        return new Report.Coverage(hits);
    }
}

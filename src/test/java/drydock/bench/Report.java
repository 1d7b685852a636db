package drydock.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Prints what was measured, as one table of Markdown, with the aims beside it. */
final class Report {
    private static final long MOST_RSS = 300L << 20;

    private final List<String> lines = new ArrayList<>();
    private final List<String> unmet = new ArrayList<>();

    /** @param subject what was measured, in words */
    Report(String subject) {
        lines.add(subject);
        lines.add("");
        lines.add(machine());
        lines.add("");
        lines.add(row("Milliseconds", "times", "median", "p99", "longest", "work median", "work p99", "aim", "met"));
        lines.add(row("---", "--:", "--:", "--:", "--:", "--:", "--:", "---", "---"));
    }

    void add(List<Measurement> measurements) {
        measurements.forEach(this::add);
    }

    void add(Measurement m) {
        lines.add(row(
                m.what(),
                String.valueOf(m.count()),
                millis(m.median()),
                millis(m.p99()),
                millis(m.longest()),
                millis(m.workMedian()),
                millis(m.workP99()),
                m.aim() == null ? "" : m.aim().toString(),
                m.aim() == null ? "" : m.met() ? "yes" : "NO"));
        if (!m.met()) {
            unmet.add("%s: median %s ms, p99 %s ms, aim %s ms"
                    .formatted(m.what(), millis(m.median()), millis(m.p99()), m.aim()));
        }
    }

    void add(String when, Memory memory) {
        boolean met = memory.rss().orElse(0) <= MOST_RSS;
        lines.add("");
        lines.add("Memory %s: RSS %s MB (peak %s; aim under 300: %s), heap used %s MB, live %s MB, committed %s MB"
                .formatted(
                        when,
                        megabytes(memory.rss()),
                        megabytes(memory.peak()),
                        met ? "met" : "NOT met",
                        memory.used() >> 20,
                        memory.live() >> 20,
                        memory.committed() >> 20));
        if (!met) {
            unmet.add("RSS %s: %s MB".formatted(when, megabytes(memory.rss())));
        }
    }

    void print() {
        lines.add("");
        lines.add(unmet.isEmpty() ? "All aims are met." : "Not met:\n- " + String.join("\n- ", unmet));
        lines.add("");
        lines.add("Times run from the key to the frame that was rendered and handed to the window system, with the wait"
                + " for the next of 60 pulses a second; \"work\" is without that wait.");
        System.out.println(String.join("\n", lines));
    }

    private static String machine() {
        return "%d cores, load %.1f, %s %s, %s, %s, heap at most %d MB, collectors %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        System.getProperty("java.vm.name"),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .map(gc -> gc.getName() + " " + gc.getCollectionCount())
                                .toList());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String millis(double millis) {
        return Double.isNaN(millis) ? "" : String.format(Locale.ROOT, "%.1f", millis);
    }

    private static String megabytes(OptionalLong bytes) {
        return bytes.isPresent() ? String.valueOf(bytes.getAsLong() >> 20) : "unknown";
    }
}

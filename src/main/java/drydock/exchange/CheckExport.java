package drydock.exchange;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.check.CheckReport;
import drydock.check.RuleSources;
import drydock.check.model.Gate;
import drydock.check.model.Level;
import drydock.check.model.Subject;
import drydock.check.model.Verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What plan checks came to, as it leaves Drydock. Muted findings are told with their reasons, and what cannot be checked yet
 * stands apart: a document without findings must not look like an all-clear.
 *
 * @param project its name
 * @param on the day of the report
 */
public record CheckExport(String project, LocalDate on, CheckReport report) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Lines for a terminal, the gravest findings first. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(project + ", " + on + ": " + report.summary() + ".");
        report.findings()
                .forEach(f -> lines.add(
                        "%-7s %s  %s".formatted(word(f.level()), f.rule().id(), said(f))));
        report.muted()
                .forEach(muted -> lines.add("muted   %s  %s (%s)"
                        .formatted(
                                muted.finding().rule().id(),
                                said(muted.finding()),
                                muted.mute().reason())));
        report.missing()
                .forEach(missing -> lines.add("unknown %s  Cannot check yet: %s"
                        .formatted(missing.rule().id(), what(missing.subject(), missing.what()))));
        return String.join(System.lineSeparator(), lines);
    }

    /** A section of a Markdown document. */
    public String markdown() {
        MarkdownText text = new MarkdownText();
        text.heading(1, "Plan checks: " + project);
        text.paragraph("As of " + on + ": " + report.summary() + ".");
        write(text, 2);
        return text.toString();
    }

    /** The tables of {@link #markdown}, as part of another document. */
    void write(MarkdownText text, int level) {
        text.table(new CsvTable(
                List.of("Level", "Rule", "About", "Finding", "How to mend it"),
                report.findings().stream()
                        .map(f -> List.of(
                                word(f.level()),
                                f.rule().id(),
                                f.subject().title(),
                                f.message(),
                                f.rule().fix()))
                        .toList()));
        if (!report.muted().isEmpty()) {
            text.heading(level, "Muted with a reason");
            text.table(new CsvTable(
                    List.of("Rule", "Finding", "Reason", "Since"),
                    report.muted().stream()
                            .map(m -> List.of(
                                    m.finding().rule().id(),
                                    said(m.finding()),
                                    m.mute().reason(),
                                    m.mute().mutedOn().toString()))
                            .toList()));
        }
        if (!report.missing().isEmpty()) {
            text.heading(level, "Cannot be checked yet");
            text.table(new CsvTable(
                    List.of("Rule", "About", "Why"),
                    report.missing().stream()
                            .map(m -> List.of(m.rule().id(), m.subject().title(), m.what()))
                            .toList()));
        }
    }

    /** All of it as one table, muted findings and what cannot be checked yet among it, each by its level. */
    public CsvTable table() {
        List<List<String>> rows = new ArrayList<>();
        report.findings().forEach(finding -> rows.add(row(word(finding.level()), finding, "")));
        report.muted()
                .forEach(muted ->
                        rows.add(row("muted", muted.finding(), muted.mute().reason())));
        report.missing()
                .forEach(missing -> rows.add(List.of(
                        "unknown",
                        missing.rule().id(),
                        missing.subject().title(),
                        "Cannot check yet: " + missing.what() + ".",
                        "",
                        "",
                        "")));
        return new CsvTable(
                List.of("Level", "Rule", "About", "Finding", "Blocks", "How to mend it", "Muted because"), rows);
    }

    private static List<String> row(String level, Finding finding, String reason) {
        return List.of(
                level,
                finding.rule().id(),
                finding.subject().title(),
                finding.message(),
                finding.gates().stream().sorted().map(CheckExport::word).collect(Collectors.joining("; ")),
                finding.rule().fix(),
                reason);
    }

    /** The report as a JSON object. */
    public String json() {
        return node().toPrettyString();
    }

    /** Several reports as a JSON array. */
    public static String json(List<CheckExport> reports) {
        ArrayNode all = MAPPER.createArrayNode();
        reports.forEach(report -> all.add(report.node()));
        return all.toPrettyString();
    }

    private ObjectNode node() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schemaVersion", 1).put("project", project).put("date", on.toString());
        node.put("errors", report.count(Level.ERROR))
                .put("warnings", report.count(Level.WARN))
                .put("notes", report.count(Level.INFO))
                .put("unchecked", report.uncheckedRules());
        ArrayNode findings = node.putArray("findings");
        report.findings().forEach(finding -> write(findings.addObject(), finding));
        ArrayNode muted = node.putArray("muted");
        report.muted().forEach(m -> {
            ObjectNode entry = muted.addObject();
            write(entry, m.finding());
            entry.put("reason", m.mute().reason())
                    .put("mutedOn", m.mute().mutedOn().toString());
        });
        ArrayNode missing = node.putArray("cannotCheckYet");
        report.missing()
                .forEach(m -> missing.addObject()
                        .put("rule", m.rule().id())
                        .put("subject", m.subject().title())
                        .put("missing", m.what()));
        ArrayNode passed = node.putArray("passed");
        report.passed().forEach(rule -> passed.add(rule.id()));
        return node;
    }

    private static void write(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule().id())
                .put("level", word(finding.level()))
                .put("subject", finding.subject().title())
                .put("message", finding.message())
                .put("fix", finding.rule().fix());
        ArrayNode gates = node.putArray("gates");
        finding.gates().stream().sorted().map(CheckExport::word).forEach(gates::add);
        ArrayNode sources = node.putArray("sources");
        finding.rule().sources().stream().map(RuleSources::title).forEach(sources::add);
    }

    private static String said(Finding finding) {
        return what(finding.subject(), finding.message());
    }

    private static String what(Subject subject, String words) {
        return subject.title().isEmpty() || words.contains(subject.title()) ? words : subject.title() + ": " + words;
    }

    private static String word(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARN -> "warning";
            case INFO -> "note";
        };
    }

    private static String word(Gate gate) {
        return gate.name().toLowerCase(Locale.ROOT);
    }
}

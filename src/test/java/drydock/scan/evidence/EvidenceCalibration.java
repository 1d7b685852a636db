package drydock.scan.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import drydock.scan.git.GitRepository;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks all rules about public repositories at fixed commits, compares the answers with what a person judged of them, and
 * counts per item how many were wrong. An answer that nobody judged yet is printed with the places it names, in the form of
 * the list of judgements; then nothing is counted.
 *
 * <p>Arguments: the folder with {@code repositories.csv} and {@code judged.csv}; the folder with the clones; the file to write.
 * Started by {@code src/test/scripts/evidence-calibration.sh}.
 */
public final class EvidenceCalibration {
    /** So many places are shown to whoever judges. */
    private static final int SHOWN = 6;

    private final Map<String, Judgement> judged = new HashMap<>();
    private final Map<String, Row> rows = new TreeMap<>();
    private final List<String> open = new ArrayList<>();

    /** What a person said of an answer; it holds as long as the answer is the same. */
    private record Judgement(String answer, boolean right) {}

    private EvidenceCalibration(Path judgements) throws IOException {
        for (NamedCsvRecord line : read(judgements)) {
            judged.put(
                    key(line.getField("repository"), line.getField("item"), line.getField("state")),
                    new Judgement(
                            line.getField("answer"), line.getField("right").equals("yes")));
        }
    }

    public static void main(String[] args) throws IOException {
        Path lists = Path.of(args[0]);
        EvidenceCalibration calibration = new EvidenceCalibration(lists.resolve("judged.csv"));
        for (NamedCsvRecord line : read(lists.resolve("repositories.csv"))) {
            calibration.ask(
                    line, Path.of(args[1]).resolve(line.getField("repository").replace('/', '+')));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (calibration.open.isEmpty()) {
            Files.writeString(Path.of(args[2]), calibration.table(), StandardCharsets.UTF_8);
            out.println("All answers are judged; written: " + args[2]);
        } else {
            calibration.open.forEach(out::print);
            out.println(calibration.open.size() + " answers are not judged");
        }
    }

    private void ask(NamedCsvRecord line, Path clone) throws IOException {
        String name = line.getField("repository");
        EvidenceInputs inputs;
        try (GitRepository repository = Sources.openRepository(clone)) {
            inputs = EvidenceInputs.NONE
                    .with(new EvidenceInputs.Commits(
                            repository.resolve(line.getField("freeze")),
                            repository.resolve(line.getField("last")),
                            repository.resolve(line.getField("release"))))
                    .with(new EvidenceInputs.Review(null, null, LocalDate.parse(line.getField("day"))));
        }
        try (SourceTree tree = Sources.openCommit(clone, line.getField("commit"), Limits.USUAL)) {
            new EvidenceScanner(inputs, Limits.USUAL, Cancellation.NEVER)
                    .run(tree)
                    .evidence()
                    .forEach(evidence -> count(name, evidence));
        }
    }

    private void count(String repository, Evidence evidence) {
        Row row = rows.computeIfAbsent(evidence.item(), Row::new);
        Kind kind = Kind.of(evidence);
        row.all.merge(kind, 1, Integer::sum);
        if (kind == Kind.NOTHING) {
            return;
        }
        Judgement judgement = judged.get(key(repository, evidence.item(), kind.word));
        if (judgement == null || !judgement.answer().equals(answer(evidence))) {
            open.add(toJudge(repository, kind, evidence));
        } else if (!judgement.right()) {
            row.wrong.merge(kind, 1, Integer::sum);
        }
    }

    /** Says nothing of the commit, so that a rule that words it otherwise needs no new look, but one that sees more does. */
    private static String answer(Evidence evidence) {
        return evidence.places().stream()
                .limit(1)
                .map(place -> place.path() + ":" + place.line())
                .collect(Collectors.joining());
    }

    private static String toJudge(String repository, Kind kind, Evidence evidence) {
        StringBuilder out = new StringBuilder(
                csv(List.of(repository, evidence.item(), kind.word, answer(evidence), "?", evidence.words())));
        evidence.places().stream()
                .limit(SHOWN)
                .forEach(place -> out.append("    ")
                        .append(place.path())
                        .append(':')
                        .append(place.line())
                        .append("  ")
                        .append(place.text())
                        .append('\n'));
        return out.toString();
    }

    private String table() {
        StringBuilder out = new StringBuilder(csv(List.of(
                "item", "alarms", "alarms_wrong", "signs", "signs_wrong", "questions", "questions_wrong", "silent")));
        rows.values().forEach(row -> out.append(csv(row.cells())));
        return out.toString();
    }

    private static String key(String repository, String item, String state) {
        return repository + " " + item + " " + state;
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static String csv(List<String> cells) {
        StringWriter out = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out)
                .writeRecord(cells);
        return out.toString();
    }

    /** What an answer is to the person who gets it. */
    private enum Kind {
        ALARM("alarm"),
        SIGN("sign"),
        QUESTION("question"),
        NOTHING("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(Evidence evidence) {
            return switch (evidence.state()) {
                case FAIL -> ALARM;
                case PASS, SEEN -> SIGN;
                case NOT_SEEN -> evidence.places().isEmpty() ? NOTHING : QUESTION;
                case NOT_APPLICABLE, STALE -> NOTHING;
            };
        }
    }

    /** An item with what was said of it. */
    private static final class Row {
        private final String item;
        private final Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        private final Map<Kind, Integer> wrong = new EnumMap<>(Kind.class);

        Row(String item) {
            this.item = item;
        }

        List<String> cells() {
            List<String> cells = new ArrayList<>(List.of(item));
            for (Kind kind : List.of(Kind.ALARM, Kind.SIGN, Kind.QUESTION)) {
                cells.add(count(all, kind));
                cells.add(count(wrong, kind));
            }
            cells.add(count(all, Kind.NOTHING));
            return cells;
        }

        private static String count(Map<Kind, Integer> counts, Kind kind) {
            return String.valueOf(counts.getOrDefault(kind, 0));
        }
    }
}

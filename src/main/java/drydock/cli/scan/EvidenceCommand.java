package drydock.cli.scan;

import drydock.bundle.Bundle;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.Severity;
import drydock.scan.evidence.Evidence;
import drydock.scan.evidence.EvidenceInputs;
import drydock.scan.evidence.EvidenceReport;
import drydock.scan.evidence.EvidenceScanner;
import drydock.scan.evidence.ReportEvidence;
import drydock.scan.evidence.State;
import drydock.scan.git.GitRepository;
import drydock.scan.report.Report;
import drydock.scan.report.ReportReader;
import drydock.scan.report.StorageLayout;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock evidence}: what a repository itself says about the checklist. */
@Command(
        name = "evidence",
        description = "Says which items of the readiness checklist the repository itself proves. Runs nothing in it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:no item of the weight of --fail-on, or above, failed",
            "1:one did",
            "2:the repository could not be read"
        })
public final class EvidenceCommand implements Callable<Integer> {
    /** From when on the exit code is 1. In small letters, because that is how it is typed. */
    enum Level {
        none,
        nice,
        important,
        blocker
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "a repository, folder or archive")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path path;

    @Option(names = "--commit", paramLabel = "REV", description = "read this commit, branch or tag")
    private @Nullable String commit;

    @Option(names = "--scope", paramLabel = "FILE", description = "paths and globs under review, one a line")
    private @Nullable Path scope;

    @Option(names = "--freeze", paramLabel = "REV", description = "the commit under review")
    private @Nullable String freeze;

    @Option(names = "--final", paramLabel = "REV", description = "the last commit that reviewers saw")
    private @Nullable String last;

    @Option(names = "--release", paramLabel = "REV", description = "the commit that is deployed, or is to be")
    private @Nullable String release;

    @Option(names = "--review-start", paramLabel = "DATE", description = "the first day of the review, YYYY-MM-DD")
    private @Nullable LocalDate start;

    @Option(names = "--review-end", paramLabel = "DATE", description = "the last day of the review, YYYY-MM-DD")
    private @Nullable LocalDate end;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "somebody of the project; may be given several times")
    private List<String> team = new ArrayList<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "a file of lcov, JUnit, forge test --json, Slither, SARIF, npm audit, cargo audit or"
                    + " osv-scanner, or a storage layout of forge inspect, the earlier version first; may be given"
                    + " several times")
    private List<Path> reports = new ArrayList<>();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table if not given")
    private Format format = Format.table;

    @Option(
            names = "--fail-on",
            description = "${COMPLETION-CANDIDATES}: what makes the exit code 1; blocker if not given")
    private Level failOn = Level.blocker;

    @Override
    public Integer call() {
        try (SourceTree tree = Inputs.open(path, commit)) {
            EvidenceReport report =
                    withReports(new EvidenceScanner(inputs(), Limits.USUAL, Cancellation.NEVER).run(tree));
            Map<String, ItemDefinition> items =
                    Bundle.load().checklist().stream().collect(Collectors.toMap(ItemDefinition::id, item -> item));
            print(new EvidencePrinter(report, items, spec.commandLine().getOut()));
            return isBad(report, items) ? Inputs.FOUND : Inputs.CLEAN;
        } catch (IOException e) {
            return Inputs.refuse(spec, e);
        }
    }

    private EvidenceReport withReports(EvidenceReport report) throws IOException {
        List<Evidence> all = new ArrayList<>(report.evidence());
        List<StorageLayout> layouts = new ArrayList<>();
        for (Path file : reports) {
            try (InputStream in = Files.newInputStream(file)) {
                Report read = ReportReader.read(in.readNBytes(ReportReader.LONGEST + 1));
                all.addAll(ReportEvidence.of(read, report.scope()));
                if (read instanceof StorageLayout layout) {
                    layouts.add(layout);
                }
            } catch (IOException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
        ReportEvidence.ofLayouts(layouts).ifPresent(all::add);
        all.sort(Comparator.comparing(Evidence::item));
        return new EvidenceReport(report.commit(), report.scope(), all, report.troubles());
    }

    private EvidenceInputs inputs() throws IOException {
        List<String> lines = scope == null
                ? List.of()
                : Files.readString(scope, StandardCharsets.UTF_8).lines().toList();
        return EvidenceInputs.NONE
                .with(new EvidenceInputs.Commits(resolved(freeze), resolved(last), resolved(release)))
                .with(new EvidenceInputs.Review(start, end, LocalDate.now(ZoneId.systemDefault())))
                .withScope(lines)
                .withTeam(team);
    }

    private String resolved(@Nullable String revision) throws IOException {
        if (revision == null) {
            return "";
        }
        try (GitRepository repository = Sources.openRepository(path)) {
            return repository.resolve(revision);
        }
    }

    private boolean isBad(EvidenceReport report, Map<String, ItemDefinition> items) {
        return report.evidence().stream()
                .filter(evidence -> evidence.state() == State.FAIL)
                .map(Evidence::item)
                .map(items::get)
                .anyMatch(item -> item != null && reaches(item.severity()));
    }

    private boolean reaches(Severity severity) {
        return switch (failOn) {
            case none -> false;
            case nice -> true;
            case important -> severity != Severity.NICE;
            case blocker -> severity == Severity.BLOCKER;
        };
    }

    private void print(EvidencePrinter printer) {
        switch (format) {
            case table -> printer.table();
            case md -> printer.markdown();
            case csv -> printer.csv();
            case json -> printer.json();
        }
    }
}

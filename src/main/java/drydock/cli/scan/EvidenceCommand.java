package drydock.cli.scan;

import drydock.bundle.Bundle;
import drydock.cli.verb.Verb;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.Severity;
import drydock.scan.evidence.Evidence;
import drydock.scan.evidence.EvidenceInputs;
import drydock.scan.evidence.EvidenceReport;
import drydock.scan.evidence.EvidenceScanner;
import drydock.scan.evidence.ReportEvidence;
import drydock.scan.evidence.ScopeFile;
import drydock.scan.evidence.State;
import drydock.scan.git.GitRepository;
import drydock.scan.report.Report;
import drydock.scan.report.ReportReader;
import drydock.scan.report.StorageLayout;
import drydock.scan.scope.ScopeList;
import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.Paths;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code drydock evidence}: what a repository itself says about the checklist. */
public final class EvidenceCommand implements Callable<Integer> {
    /** From when on the exit code is 1. In small letters, because that is how it is typed. */
    enum Level {
        none,
        nice,
        important,
        blocker
    }

    private final Verb verb = Verb.of(
                    "evidence",
                    "Says which items of the readiness checklist the repository itself proves. Runs nothing in it.",
                    this)
            .exitCodes(Inputs.exitCodes("no item of the weight of --fail-on, or above, failed", "one did"));

    private final Supplier<Path> path = verb.argument("PATH", Path.class, "a repository, folder or archive");
    private final Supplier<Optional<String>> commit =
            verb.option("--commit", "REV", String.class, "read this commit, branch or tag");
    private final Supplier<Optional<Path>> scope =
            verb.option("--scope", "FILE", Path.class, "paths and globs under review, one a line");
    private final Supplier<Optional<String>> freeze =
            verb.option("--freeze", "REV", String.class, "the commit under review");
    private final Supplier<Optional<String>> last =
            verb.option("--final", "REV", String.class, "the last commit that reviewers saw");
    private final Supplier<Optional<String>> release =
            verb.option("--release", "REV", String.class, "the commit that is deployed, or is to be");
    private final Supplier<Optional<LocalDate>> start =
            verb.option("--review-start", "DATE", LocalDate.class, "the first day of the review, YYYY-MM-DD");
    private final Supplier<Optional<LocalDate>> end =
            verb.option("--review-end", "DATE", LocalDate.class, "the last day of the review, YYYY-MM-DD");
    private final Supplier<List<String>> team =
            verb.repeated("--person", "NAME", String.class, "somebody of the project; may be given several times");
    private final Supplier<List<Path>> reports = verb.repeated(
            "--report",
            "FILE",
            Path.class,
            "a file of lcov, JUnit, forge test --json, Slither, SARIF, npm audit, cargo audit or osv-scanner, or a"
                    + " storage layout of forge inspect, the earlier version first; may be given several times");
    private final Supplier<Format> format = verb.choice("--format", "FORM", Format.table, "; table if not given");
    private final Supplier<Level> failOn =
            verb.choice("--fail-on", "LEVEL", Level.blocker, ": what makes the exit code 1; blocker if not given");

    /** What picocli runs. */
    public CommandSpec spec() {
        return verb.spec();
    }

    @Override
    public Integer call() {
        try (SourceTree tree = Inputs.open(path.get(), commit.get())) {
            EvidenceReport report =
                    withReports(new EvidenceScanner(inputs(), Limits.USUAL, Cancellation.NEVER).run(tree));
            Map<String, ItemDefinition> items =
                    Bundle.load().checklist().stream().collect(Collectors.toMap(ItemDefinition::id, item -> item));
            print(new EvidencePrinter(report, items, verb.out()));
            return isBad(report, items) ? Inputs.FOUND : Inputs.CLEAN;
        } catch (IOException e) {
            return Inputs.refuse(verb, e);
        }
    }

    private EvidenceReport withReports(EvidenceReport report) throws IOException {
        List<Evidence> all = new ArrayList<>(report.evidence());
        List<StorageLayout> layouts = new ArrayList<>();
        for (Path file : reports.get()) {
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
        Optional<ScopeList> listed = Inputs.scope(scope.get());
        EvidenceInputs said = EvidenceInputs.NONE
                .with(new EvidenceInputs.Commits(resolved(freeze.get()), resolved(last.get()), resolved(release.get())))
                .with(new EvidenceInputs.Review(
                        start.get().orElse(null), end.get().orElse(null), LocalDate.now(ZoneId.systemDefault())))
                .withTeam(team.get());
        return listed.isEmpty()
                ? said
                : said.with(
                        new ScopeFile(Paths.printable(scope.get().orElseThrow().toString()), listed.get()));
    }

    private String resolved(Optional<String> revision) throws IOException {
        if (revision.isEmpty()) {
            return "";
        }
        try (GitRepository repository = Sources.openRepository(path.get())) {
            return repository.resolve(revision.get());
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
        return switch (failOn.get()) {
            case none -> false;
            case nice -> true;
            case important -> severity != Severity.NICE;
            case blocker -> severity == Severity.BLOCKER;
        };
    }

    private void print(EvidencePrinter printer) {
        switch (format.get()) {
            case table -> printer.table();
            case md -> printer.markdown();
            case csv -> printer.csv();
            case json -> printer.json();
        }
    }
}

package drydock.cli.check;

import drydock.bundle.Bundle;
import drydock.check.CheckReport;
import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.check.model.Level;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckMute;
import drydock.domain.project.Project;
import drydock.exchange.CheckExport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock check}: runs the plan checks of a workspace. */
@Command(
        name = "check",
        description = "Runs the plan checks over the projects of a workspace. Changes nothing in it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:nothing of the level of --fail-on was found",
            "1:something was",
            "2:the workspace could not be read, or it has no such project"
        })
public final class CheckCommand implements Callable<Integer> {
    /** How the report is written. In small letters, because that is how it is typed. */
    enum Format {
        table,
        json,
        md
    }

    /** From when on the exit code is 1; each includes those before it. */
    enum FailOn {
        none,
        error,
        warning,
        unchecked
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a workspace")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--project", paramLabel = "NAME", description = "only this project; all if not given")
    private @Nullable String project;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; table if not given")
    private Format format = Format.table;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day to check for, such as 2026-05-03; today if not given")
    private @Nullable LocalDate on;

    @Option(
            names = "--fail-on",
            description = "${COMPLETION-CANDIDATES}: what makes the exit code 1; error if not given."
                    + " unchecked also counts what cannot be checked yet")
    private FailOn failOn = FailOn.error;

    @Override
    public Integer call() {
        Snapshot snapshot;
        try {
            snapshot = WorkspaceReader.read(file);
        } catch (ProblemException e) {
            return refuse(e.problem().text());
        }
        List<Project> projects = snapshot.all(Project.class).stream()
                .filter(p -> project == null ? !p.archived() : p.name().equals(project))
                .sorted(Comparator.comparing(Project::name).thenComparingLong(p -> p.id().value()))
                .toList();
        if (project != null && projects.isEmpty()) {
            return refuse(
                    "There is no project “" + project + "” in the workspace. There are: " + names(snapshot) + ".");
        }
        Bundle bundle = Bundle.load();
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        List<CheckExport> reports = projects.stream()
                .map(p -> new CheckExport(p.name(), day, report(snapshot, p, bundle, day)))
                .toList();
        spec.commandLine().getOut().println(print(reports));
        spec.commandLine().getOut().flush();
        return reports.stream().anyMatch(export -> isBad(export.report())) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static CheckReport report(Snapshot snapshot, Project project, Bundle bundle, LocalDate day) {
        return PlanChecks.all()
                .run(
                        FactsReader.read(snapshot, project.id(), bundle.selection(), day, LocalDate::toString),
                        snapshot.owned(CheckMute.class, project.id()));
    }

    private String print(List<CheckExport> reports) {
        return switch (format) {
            case table ->
                reports.stream()
                        .map(CheckExport::text)
                        .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
            case md -> reports.stream().map(CheckExport::markdown).collect(Collectors.joining("\n"));
            case json -> CheckExport.json(reports);
        };
    }

    private boolean isBad(CheckReport report) {
        return switch (failOn) {
            case none -> false;
            case error -> report.count(Level.ERROR) > 0;
            case warning -> report.count(Level.ERROR) + report.count(Level.WARN) > 0;
            case unchecked ->
                report.count(Level.ERROR) + report.count(Level.WARN) > 0
                        || !report.missing().isEmpty();
        };
    }

    private static String names(Snapshot snapshot) {
        return snapshot.all(Project.class).stream()
                .map(p -> "“" + p.name() + "”")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        spec.commandLine().getErr().flush();
        return ExitCode.USAGE;
    }
}

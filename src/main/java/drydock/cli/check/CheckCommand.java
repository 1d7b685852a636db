package drydock.cli.check;

import drydock.bundle.Bundle;
import drydock.check.CheckReport;
import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.check.model.Level;
import drydock.cli.verb.Verb;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckMute;
import drydock.domain.project.Project;
import drydock.exchange.CheckExport;
import drydock.workspace.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** {@code drydock check}: runs the plan checks of a workspace. */
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

    private final Verb verb = Verb.of(
                    "check", "Runs the plan checks over the projects of a workspace. Changes nothing in it.", this)
            .exitCodes(Map.of(
                    "0",
                    "nothing of the level of --fail-on was found",
                    "1",
                    "something was",
                    "2",
                    "the workspace could not be read, or it has no such project"));

    private final Supplier<Path> file = verb.argument("FILE", Path.class, "a workspace");
    private final Supplier<Optional<String>> project =
            verb.option("--project", "NAME", String.class, "only this project; all if not given");
    private final Supplier<Format> format = verb.choice("--format", "FORM", Format.table, "; table if not given");
    private final Supplier<Optional<LocalDate>> on = verb.option(
            "--on", "DATE", LocalDate.class, "the day to check for, such as 2026-05-03; today if not given");
    private final Supplier<FailOn> failOn = verb.choice(
            "--fail-on",
            "LEVEL",
            FailOn.error,
            ": what makes the exit code 1; error if not given. unchecked also counts what cannot be checked yet");

    /** What picocli runs. */
    public CommandSpec spec() {
        return verb.spec();
    }

    @Override
    public Integer call() {
        Snapshot snapshot;
        try {
            Reading reading = WorkspaceReader.read(file.get());
            tellOfDamage(reading.damagedCopies().size());
            snapshot = reading.snapshot();
        } catch (ProblemException e) {
            return refuse(e.problem().text());
        }
        String only = project.get().orElse(null);
        List<Project> projects = snapshot.all(Project.class).stream()
                .filter(p -> only == null ? !p.archived() : p.name().equals(only))
                .sorted(Comparator.comparing(Project::name).thenComparingLong(p -> p.id().value()))
                .toList();
        if (only != null && projects.isEmpty()) {
            return refuse("There is no project “" + only + "” in the workspace. There are: " + names(snapshot) + ".");
        }
        Bundle bundle = Bundle.load();
        LocalDate day = on.get().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        List<CheckExport> reports = projects.stream()
                .map(p -> new CheckExport(p.name(), day, report(snapshot, p, bundle, day)))
                .toList();
        verb.out().println(print(reports));
        verb.out().flush();
        return reports.stream().anyMatch(export -> isBad(export.report())) ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private static CheckReport report(Snapshot snapshot, Project project, Bundle bundle, LocalDate day) {
        return PlanChecks.all()
                .run(
                        FactsReader.read(snapshot, project.id(), bundle.selection(), day, LocalDate::toString),
                        snapshot.owned(CheckMute.class, project.id()));
    }

    private String print(List<CheckExport> reports) {
        return switch (format.get()) {
            case table ->
                reports.stream()
                        .map(CheckExport::text)
                        .collect(Collectors.joining(System.lineSeparator() + System.lineSeparator()));
            case md -> reports.stream().map(CheckExport::markdown).collect(Collectors.joining("\n"));
            case json -> CheckExport.json(reports);
        };
    }

    private boolean isBad(CheckReport report) {
        return switch (failOn.get()) {
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

    /** The plan can be checked all the same. */
    private void tellOfDamage(int copies) {
        if (copies > 0) {
            verb.err()
                    .println((copies == 1 ? "1 kept copy of a file is" : copies + " kept copies of files are")
                            + " damaged in " + file.get()
                            + ". Open it in Drydock to see which, and to have them repaired from a backup.");
            verb.err().flush();
        }
    }

    private int refuse(String why) {
        verb.err().println(why);
        verb.err().flush();
        return ExitCode.USAGE;
    }
}

package drydock.ui.checks;

import drydock.check.CheckReport;
import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.check.RuleRegistry;
import drydock.check.RuleSources;
import drydock.check.model.Level;
import drydock.check.model.Place;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Threshold;
import drydock.check.model.Thresholds;
import drydock.check.model.Verdict.CodeLine;
import drydock.check.model.Verdict.Finding;
import drydock.check.model.Verdict.Missing;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckMute;
import drydock.domain.check.CheckThreshold;
import drydock.domain.project.Project;
import drydock.exchange.CheckExport;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Studio;
import drydock.ui.base.Written;
import drydock.ui.source.SourceViewer;
import drydock.ui.source.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan checks of the open project came to, and what can be done about it. */
final class ChecksViewModel {
    private static final CheckReport NOTHING = new CheckReport(List.of(), List.of(), List.of(), List.of());

    private final Studio studio;
    private final LatestReport latest;
    private @Nullable Id<Project> project;
    private CheckReport report;

    /** @param onNews what to do when there is a newer report */
    ChecksViewModel(Studio studio, LatestReport latest, Runnable onNews) {
        this.studio = studio;
        this.latest = latest;
        report = report(latest.state().get()); // the status bar may have asked before
        latest.state().addListener((p, before, now) -> {
            report = report(now);
            onNews.run();
        });
    }

    private static CheckReport report(LatestReport.State state) {
        return state instanceof LatestReport.State.Known known ? known.report() : NOTHING;
    }

    void show(Frame frame) {
        project = frame.open();
        latest.ask(frame);
    }

    /** Whether the plan was checked: until then nothing is said about it, least of all that it is clear. */
    boolean isChecked() {
        return latest.state().get() instanceof LatestReport.State.Known;
    }

    /** Whether it could not be checked, which the user was told. */
    boolean isFailed() {
        return latest.state().get() instanceof LatestReport.State.Failed;
    }

    /** Whether another answer is to come. */
    boolean isWorking() {
        return latest.isWorking();
    }

    /** Findings, what is muted and why, and what cannot be checked yet: a list of findings alone looks like an all-clear. */
    void export(CheckFile form) {
        Snapshot snapshot = studio.session().snapshot().get();
        LocalDate today = studio.today();
        snapshot.find(Project.class, project)
                .ifPresent(open -> new Written(studio.desktop())
                        .to(
                                "Export the plan checks",
                                "checks." + form.kind().extension(),
                                form.kind(),
                                name -> form.bytes(
                                        new CheckExport(open.name(), today, exported(snapshot, open, today)))));
    }

    /** With ISO days, as all that leaves the window. */
    private CheckReport exported(Snapshot snapshot, Project open, LocalDate today) {
        return PlanChecks.all()
                .run(
                        FactsReader.read(snapshot, open.id(), studio.bundle().selection(), today, LocalDate::toString),
                        snapshot.owned(CheckMute.class, open.id()));
    }

    String summary() {
        return switch (latest.state().get()) {
            case LatestReport.State.Checking ignored -> "Checking the plan…";
            case LatestReport.State.Failed ignored -> "The plan could not be checked.";
            case LatestReport.State.Known known -> known.report().summary() + ".";
        };
    }

    int count(Shown what) {
        return rows(what).size();
    }

    List<CheckRow> rows(Shown what) {
        return isChecked() ? known(what) : List.of();
    }

    private List<CheckRow> known(Shown what) {
        return switch (what) {
            case FINDINGS ->
                report.findings().stream().map(ChecksViewModel::row).toList();
            case MISSING -> report.missing().stream().map(ChecksViewModel::row).toList();
            case MUTED -> report.muted().stream().map(ChecksViewModel::row).toList();
            case RULES ->
                RuleRegistry.rules().stream().map(PlanRule::info).map(this::row).toList();
        };
    }

    List<ThresholdRow> thresholds() {
        Snapshot snapshot = studio.session().snapshot().get();
        if (project == null) {
            return List.of();
        }
        Thresholds thresholds = Thresholds.of(snapshot.owned(CheckThreshold.class, project));
        return Stream.of(Threshold.values())
                .map(t ->
                        new ThresholdRow(t, thresholds.get(t), thresholds.own().containsKey(t)))
                .toList();
    }

    /** A figure in words, with what holds for the project. */
    String threshold(Threshold threshold) {
        return thresholds().stream()
                .filter(row -> row.threshold() == threshold)
                .findFirst()
                .map(row -> threshold.title() + ": " + row.value())
                .orElse(threshold.title());
    }

    /** What is wrong with a figure as it is typed; empty if nothing is. */
    String thresholdProblem(String typed) {
        return typed.strip().matches("\\d{1,4}") ? "" : "A whole number from 0 to 9999.";
    }

    /** Sets a figure for the project; what equals the default is no longer set. */
    void setThreshold(ThresholdRow row, String typed) {
        if (project == null || !thresholdProblem(typed).isEmpty()) {
            return;
        }
        int value = Integer.parseInt(typed.strip());
        Snapshot snapshot = studio.session().snapshot().get();
        String words = "Set threshold: " + row.threshold().title();
        Optional<CheckThreshold> stored = snapshot.owned(CheckThreshold.class, project).stream()
                .filter(t -> t.key().equals(row.threshold().key()))
                .findFirst();
        if (value == row.threshold().usual()) {
            stored.ifPresent(t -> studio.session().perform(Command.remove(words, snapshot, List.of(t))));
        } else {
            CheckThreshold set = stored.map(t -> t.withValue(value))
                    .orElse(new CheckThreshold(
                            studio.ids().next(), project, row.threshold().key(), value));
            studio.session().perform(Command.put(words, set));
        }
    }

    /** Says nothing about this subject any more; the reason shows in exports. */
    void mute(Finding finding, String reason) {
        if (project != null && !reason.isBlank()) {
            studio.performAndTell(Command.put(
                    "Mute " + finding.rule().id(),
                    new CheckMute(
                            studio.ids().next(),
                            project,
                            finding.rule().id(),
                            finding.subject().key(),
                            reason.strip(),
                            studio.me().orElse(null),
                            studio.today())));
        }
    }

    void unmute(CheckMute mute) {
        Snapshot snapshot = studio.session().snapshot().get();
        studio.performAndTell(Command.remove("Unmute " + mute.rule(), snapshot, List.of(mute)));
    }

    /** Goes to the field that mends it. */
    void goTo(Place place) {
        new Mending(studio.navigator(), studio.session()).goTo(place);
    }

    /** Shows the line that a finding speaks of, and the others in the same file that its rule found. */
    void open(Finding finding, CodeLine code) {
        if (project != null) {
            Map<Integer, String> marks = new TreeMap<>();
            report.findings().stream()
                    .filter(other -> other.rule().equals(finding.rule()))
                    .flatMap(other -> Stream.ofNullable(other.code()))
                    .filter(other -> other.path().equals(code.path()))
                    .forEach(other ->
                            marks.put(other.line(), "seen by " + finding.rule().id()));
            new SourceViewer(studio).open(project, new Spot(code.path(), code.line(), marks, finding.message()));
        }
    }

    private static CheckRow row(Finding finding) {
        return new CheckRow(
                finding.key(),
                word(finding.level()),
                finding.level().compareTo(Level.ERROR),
                finding.rule(),
                finding.subject().title(),
                finding.message(),
                finding,
                null);
    }

    private static CheckRow row(CheckReport.Muted muted) {
        Finding finding = muted.finding();
        return new CheckRow(
                "muted/" + muted.mute().id(),
                "Muted",
                3,
                finding.rule(),
                finding.subject().title(),
                finding.message() + " Muted: " + muted.mute().reason(),
                finding,
                muted.mute());
    }

    private static CheckRow row(Missing missing) {
        return new CheckRow(
                "missing/" + missing.rule().id() + "/" + missing.subject().key(),
                "Unknown",
                4,
                missing.rule(),
                missing.subject().title(),
                "Cannot check yet: " + missing.what() + ".",
                null,
                null);
    }

    private CheckRow row(RuleInfo rule) {
        Optional<Finding> gravest =
                report.findings().stream().filter(f -> f.rule().equals(rule)).findFirst();
        boolean missing = report.missing().stream().anyMatch(m -> m.rule().equals(rule));
        boolean passed = report.passed().contains(rule);
        String state = gravest.map(f -> word(f.level())).orElse(missing ? "Unknown" : passed ? "Passed" : "Muted");
        String sources = rule.sources().stream().map(RuleSources::title).collect(Collectors.joining("; "));
        return new CheckRow(
                "rule/" + rule.id(), state, 5, rule, "", rule.title() + ". From: " + sources + ".", null, null);
    }

    static String word(Level level) {
        return switch (level) {
            case ERROR -> "Error";
            case WARN -> "Warning";
            case INFO -> "Note";
        };
    }
}

package drydock.exchange;

import drydock.bundle.Bundle;
import drydock.check.CheckReport;
import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.check.CheckMute;
import drydock.domain.plan.Plan;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeCommands;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeWarning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The whole plan of a project as one readable Markdown document, for the founder's own use: it holds every candidate's
 * price and all notes.
 */
public final class MarkdownPlan {
    private final Snapshot snapshot;
    private final Project project;
    private final Bundle bundle;
    private final LocalDate today;

    private MarkdownPlan(Snapshot snapshot, Project project, Bundle bundle, LocalDate today) {
        this.snapshot = snapshot;
        this.project = project;
        this.bundle = bundle;
        this.today = today;
    }

    /**
     * Writes the document.
     *
     * @param today stands on the document, and decides what is late or stale
     */
    public static String of(Snapshot snapshot, Id<Project> project, Bundle bundle, LocalDate today) {
        return new MarkdownPlan(snapshot, snapshot.get(Project.class, project), bundle, today).document();
    }

    private String document() {
        MarkdownText text = new MarkdownText();
        text.heading(1, project.name());
        text.paragraph(
                "As of " + today + ". Written by Drydock; holds prices and notes that are nobody else's business.");
        facts(text);
        scope(text);
        new CandidatesSection(snapshot, project, bundle, today).write(text);
        new PlanSection(snapshot, project).write(text);
        checks(text);
        new ChecklistSection(snapshot, project, bundle, today).write(text);
        new RegistersSection(snapshot, project.id(), bundle, today).write(text);
        people(text);
        text.paragraph(bundle.guide().disclaimer());
        return text.toString();
    }

    private void facts(MarkdownText text) {
        Vocabulary words = bundle.vocabulary();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Stage", PlainWords.of(project.stage())));
        rows.add(List.of("Ecosystems", labels(words.ecosystems(), project.ecosystems())));
        rows.add(List.of("Technologies", labels(words.technologies(), project.technologies())));
        rows.add(List.of("Kind of product", labels(words.useCases(), project.useCases())));
        rows.add(List.of("Traits", traits()));
        rows.add(List.of("Repository", project.repository()));
        rows.add(List.of("Wanted launch", PlainWords.of(project.wantedLaunch())));
        rows.add(List.of(
                "Planned launch", PlainWords.of(Plan.of(snapshot, project.id()).launch())));
        rows.add(List.of("Budget", PlainWords.of(project.budget(), project.currency())));
        rows.add(List.of("Value at risk", PlainWords.of(project.valueAtRisk(), project.currency())));
        text.table(new CsvTable(List.of("Project", ""), rows));
        text.paragraph(project.notes());
    }

    private void scope(MarkdownText text) {
        List<ScopeItem> items = ScopeCommands.inOrder(snapshot, project.id());
        ScopeTotals totals = ScopeTotals.of(items);
        text.heading(2, "Scope");
        String unknown = totals.unknown() == 0 ? "" : " and " + totals.unknown() + " of unknown size";
        text.paragraph(totals.inScope() + " in scope with " + totals.nsloc() + " nSLOC" + unknown + ", "
                + totals.outOfScope() + " out of scope.");
        ScopeWarning.of(snapshot, project.id()).ifPresent(warning -> text.paragraph(warning.text()));
        text.table(ProjectTables.scope(snapshot, project.id(), bundle.vocabulary()));
        text.bullets(snapshot.owned(ScopeNone.class, project.id()).stream()
                .sorted(Comparator.comparing(ScopeNone::type))
                .map(none -> "No " + PlainWords.of(none.type()) + ": " + none.reason()));
    }

    private void checks(MarkdownText text) {
        CheckReport report = PlanChecks.all()
                .run(
                        FactsReader.read(snapshot, project.id(), bundle.selection(), today, LocalDate::toString),
                        snapshot.owned(CheckMute.class, project.id()));
        text.heading(2, "Plan checks");
        text.paragraph(report.summary() + ".");
        new CheckExport(project.name(), today, report).write(text, 3);
    }

    private void people(MarkdownText text) {
        List<List<String>> rows = snapshot.all(Person.class).stream()
                .sorted(Comparator.comparing(Person::name)
                        .thenComparingLong(person -> person.id().value()))
                .map(person -> List.of(person.name(), person.role(), person.contact()))
                .toList();
        text.heading(2, "People");
        text.table(new CsvTable(List.of("Name", "Role", "Contact"), rows));
    }

    private String traits() {
        return project.traits().stream()
                .map(key -> bundle.vocabulary().stacks().stream()
                        .filter(stack -> stack.key().equals(key))
                        .map(Vocabulary.Stack::label)
                        .findFirst()
                        .orElse(key))
                .collect(Collectors.joining(", "));
    }

    private static String labels(List<Vocabulary.Term> terms, List<String> keys) {
        return keys.stream().map(key -> Vocabulary.label(terms, key)).collect(Collectors.joining(", "));
    }
}

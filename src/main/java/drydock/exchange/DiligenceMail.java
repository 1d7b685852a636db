package drydock.exchange;

import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeCommands;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.SelectionGuide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The request for a quote and the due-diligence questions as one mail to one candidate.
 *
 * <p>It is made from what the auditor must know and from nothing else: no other candidate, no budget, no value at risk, no
 * notes, no ratings. Red flags are not asked about; nobody would own up to one.
 */
public record DiligenceMail(String subject, String body) {
    public static DiligenceMail to(
            Snapshot snapshot, Candidate candidate, SelectionGuide guide, Vocabulary vocabulary) {
        Project project = snapshot.get(Project.class, candidate.project());
        List<String> parts = new ArrayList<>();
        parts.add(snapshot.find(Person.class, candidate.contact())
                .map(person -> "Hello " + person.name() + ",")
                .orElse("Hello,"));
        parts.add("We are looking for a security audit of " + project.name() + " and would like a quote from you.");
        parts.add(project(project, vocabulary));
        parts.add(scope(ScopeCommands.inOrder(snapshot, project.id())));
        parts.add(dates(Plan.of(snapshot, project.id())));
        parts.add("""
            Please tell us:
            - the price, what it is counted by, and what would change it
            - the first day you could start, and how long the review takes
            - how many people review, and who they are
            - whether a retest is included: how many rounds, until when, and the price after that
            - what you deliver: threat model, proofs of concept, draft report, retest report, final report
            - when and how the report may be published\
            """);
        parts.add("We also have a few questions:\n" + questions(guide.questions()));
        parts.add("Thank you, and kind regards");
        return new DiligenceMail(
                "Request for an audit quote: " + project.name(),
                parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n", "", "\n")));
    }

    private static String project(Project project, Vocabulary vocabulary) {
        String stack = Stream.concat(
                        project.ecosystems().stream().map(key -> Vocabulary.label(vocabulary.ecosystems(), key)),
                        project.technologies().stream().map(key -> Vocabulary.label(vocabulary.technologies(), key)))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        stack.isEmpty() ? "" : "Stack: " + stack,
                        project.repository().isEmpty() ? "" : "Repository: " + project.repository())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String scope(List<ScopeItem> items) {
        List<ScopeItem> in = items.stream().filter(ScopeItem::inScope).toList();
        if (in.isEmpty()) {
            return "";
        }
        ScopeTotals totals = ScopeTotals.of(items);
        String unknown = totals.unknown() == 0 ? "" : ", and " + totals.unknown() + " parts of unknown size";
        return in.stream()
                .map(item -> "- " + oneLine(item.name()) + " (" + PlainWords.of(item.type())
                        + (item.nsloc() == null ? "" : ", " + item.nsloc() + " nSLOC")
                        + (item.forkOf().isBlank() ? "" : ", fork of " + oneLine(item.forkOf())) + ")")
                .collect(Collectors.joining("\n", "In scope, " + totals.nsloc() + " nSLOC" + unknown + ":\n", ""));
    }

    /** Only dates that no other auditor's engagement gives away, by their kind: what we called them may name another. */
    private static String dates(Plan plan) {
        List<String> lines = new ArrayList<>();
        plan.rows().stream()
                .filter(row -> row.engagement() == null)
                .flatMap(row -> row instanceof PlanRow.Point(Milestone m) ? Stream.of(m) : Stream.empty())
                .filter(m -> m.kind() == MilestoneKind.CODE_FREEZE || m.kind() == MilestoneKind.KICK_OFF)
                .forEach(m -> date(lines, PlainWords.of(m.kind()), m.date()));
        date(lines, "Launch", plan.launch());
        return lines.isEmpty() ? "" : "Our dates:\n" + String.join("\n", lines);
    }

    private static void date(List<String> lines, String title, @Nullable LocalDate date) {
        if (date != null) {
            lines.add("- " + oneLine(title) + ": " + date);
        }
    }

    private static String questions(List<SelectionGuide.Question> questions) {
        List<String> lines = new ArrayList<>();
        for (SelectionGuide.Question question : questions) {
            lines.add((lines.size() + 1) + ". " + asked(question));
        }
        return String.join("\n", lines);
    }

    /** The guide speaks to the founder; the mail speaks to the auditor. */
    private static String asked(SelectionGuide.Question question) {
        return switch (question.key()) {
            case "chain-coverage" ->
                "Which systems like ours, on these chains and in these languages, have you reviewed? Please name two"
                        + " or three.";
            case "public-reports" -> "Which of your public reports should we read?";
            case "fuzzing-formal" ->
                "Which parts would you fuzz, test for invariants or prove, and which test suites or specifications"
                        + " stay with us?";
            case "availability" -> "Do your dates suit our launch, and do you hold time back for the retest?";
            case "scope-deliverables" ->
                "What do you consider out of scope, and what exactly do we get: threats considered, exploits shown,"
                        + " fixes checked, disclosure?";
            case "pricing" -> "How does the price come about, and what does a retest cost that is not included?";
            case "secure-comms" ->
                "Through which channels do you report findings and get access to code, and who answers after the"
                        + " report?";
            default -> question.title() + ": " + question.detail();
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

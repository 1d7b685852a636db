package drydock.workspace;

import drydock.domain.Answer;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Baseline;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.plan.Deliverable;
import drydock.domain.plan.DeliverableState;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.Engagement;
import drydock.domain.plan.Milestone;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.plan.RetestResult;
import drydock.domain.plan.RetestWindow;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.quote.Quote;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.CriterionWeight;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.PriceBasis;
import drydock.domain.selection.Rating;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Plausible records of every kind. */
public final class Samples {
    static final LocalDate DAY = LocalDate.parse("2026-07-23");
    static final Source SOURCE = new Source("The guide, with \"quotes\" and ünïcode", "https://example.org", "2026");

    private final Ids ids;

    public Samples(Ids ids) {
        this.ids = ids;
    }

    /** The first of {@code type} in {@code all}. */
    static <T extends Entity> T first(List<Entity> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /** One of each kind, those that are referred to first. */
    public List<Entity> oneOfEach() {
        List<Entity> all = new ArrayList<>();
        Person person = person("Ada");
        Auditor auditor = auditor("firm " + ids.next());
        Project project = project("Vault");
        Candidate candidate = candidate(project, auditor, person);
        DiligenceAnswer answer = new DiligenceAnswer(ids.next(), candidate.id(), "team", Answer.YES, "asked by mail");
        Engagement engagement = new Engagement(ids.next(), project.id(), candidate.id(), "First audit", DAY, "signed");
        ChecklistEntry entry = entry(project, "SCO-01", person.id());
        all.addAll(List.of(person, auditor));
        for (FactValue value : factValues()) {
            all.add(fact(auditor, value));
        }
        all.add(new Baseline(ids.next(), "auditor", "firm", "{}"));
        all.addAll(List.of(project, scopeItem(project, "src/Vault.sol", 0)));
        all.add(new ScopeNone(ids.next(), project.id(), ScopeType.BRIDGE, "one chain only"));
        all.add(candidate);
        all.add(new CriterionWeight(ids.next(), project.id(), "cost", 20));
        all.add(new Rating(ids.next(), candidate.id(), "cost", person.id(), 7, "fair"));
        all.addAll(List.of(answer, engagement));
        all.add(new Deliverable(
                ids.next(),
                project.id(),
                engagement.id(),
                DeliverableType.DRAFT_REPORT,
                "Draft",
                DAY,
                DeliverableState.AGREED,
                null,
                ""));
        RetestWindow window = new RetestWindow(
                ids.next(), project.id(), null, "Retest", DAY, DAY, 2, "free", "all", RetestResult.PENDING, "");
        all.add(window);
        all.add(new Milestone(ids.next(), project.id(), null, MilestoneKind.LAUNCH, "Launch", DAY, null, ""));
        all.add(new OwnItem(ids.next(), project.id(), "Ours", When.AFTER, "Party", "joy", "pictures", Severity.NICE));
        all.add(entry);
        all.add(new Evidence(
                ids.next(),
                entry.id(),
                null,
                null,
                EvidenceKind.LINK,
                "Report",
                "https://example.org",
                null,
                null,
                DAY,
                person.id(),
                90));
        all.addAll(DecisionSamples.of(ids, project, auditor, candidate, person));
        all.addAll(ScheduleSamples.of(ids, project, engagement, window, person));
        all.addAll(RepositorySamples.of(ids, project, engagement, first(all, Quote.class)));
        all.addAll(SuggestionSamples.of(ids, project, person));
        return all;
    }

    public Person person(String name) {
        return new Person(ids.next(), name, "lead", name + "@example.org");
    }

    Auditor auditor(String key) {
        return new Auditor(
                ids.next(),
                key,
                "Firm " + key,
                List.of("alias"),
                "firm",
                List.of(),
                1,
                "Known for care",
                null,
                List.of("rollups", "bridges"),
                List.of(new Feature("Formal methods", SOURCE, null)),
                List.of(),
                List.of("other"),
                List.of("EU"),
                "fixed",
                null,
                List.of(new Tag("ethereum", SOURCE)),
                List.of(),
                List.of(),
                List.of(new Tag("defi", SOURCE)),
                "https://example.org",
                SOURCE,
                false,
                "line one\nline two");
    }

    Fact fact(Auditor auditor, FactValue value) {
        return new Fact(
                ids.next(), auditor.id(), "k", "price", "Price", value, "USD", SOURCE, "high", "price", null, null);
    }

    static List<FactValue> factValues() {
        return List.of(
                new FactValue.Text("about \u0000 nothing"),
                new FactValue.Figure(new BigDecimal("10.50")),
                new FactValue.Range(null, new BigDecimal("100000000000000000000.1")),
                new FactValue.Items(List.of("a", "b")),
                new FactValue.Table(List.of("x", "y"), List.of(List.of("1", ""), List.of("2", "z"))),
                new FactValue.Distribution(3, BigDecimal.ONE, null, new BigDecimal("2.0"), null, BigDecimal.TEN));
    }

    public Project project(String name) {
        return new Project(
                ids.next(),
                name,
                Stage.SELECT,
                List.of("ethereum"),
                List.of("solidity"),
                List.of("defi"),
                List.of("upgradeable"),
                "",
                DAY,
                "USD",
                new BigDecimal("50000.00"),
                null,
                "",
                false,
                false);
    }

    Candidate candidate(Project project, Auditor auditor, Person contact) {
        return new Candidate(
                ids.next(),
                project.id(),
                auditor.id(),
                CandidateStatus.QUOTED,
                contact.id(),
                new BigDecimal("30000"),
                "USD",
                PriceBasis.FIXED,
                DAY,
                14,
                Answer.UNKNOWN,
                "quick to answer",
                0,
                true);
    }

    ScopeItem scopeItem(Project project, String name, int position) {
        return new ScopeItem(
                ids.next(), project.id(), ScopeType.CONTRACT, name, "ethereum", 120, true, "", "", "", position);
    }

    ChecklistEntry entry(Project project, String item, Id<Person> person) {
        return new ChecklistEntry(
                ids.next(), project.id(), item, ItemState.DONE, true, "", person, DAY, null, null, "looked at it");
    }
}

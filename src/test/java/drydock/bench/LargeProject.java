package drydock.bench;

import drydock.bundle.Bundle;
import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.domain.checklist.ChecklistEntry;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.checklist.ItemState;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.Severity;
import drydock.domain.checklist.When;
import drydock.domain.plan.PlanOffsets;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.PriceBasis;
import drydock.domain.selection.Rating;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.NewProject;
import drydock.domain.workflow.NewProjectRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes projects of a {@link LargeWorkspace}.
 *
 * @param entries of the checklist of each
 */
record LargeProject(Bundle bundle, Ids ids, Random random, List<Person> people, List<Auditor> auditors, int entries) {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final int CANDIDATES = 5;
    private static final List<String> WORDS = List.of(
            "oracle",
            "upgrade",
            "vault",
            "bridge",
            "liquidity",
            "audit",
            "invariant",
            "fuzzing",
            "timelock",
            "governance",
            "signature",
            "reentrancy",
            "rounding",
            "collateral",
            "report",
            "scope",
            "fix",
            "retest",
            "launch",
            "deploy",
            "monitoring",
            "guardian",
            "multisig",
            "test",
            "coverage",
            "specification",
            "access",
            "control",
            "fee",
            "token");

    /** So many words of the trade, at random. */
    static String words(Random random, int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    /** A project of every stack, with all that an audit half-way through has. */
    Command create(int number, int scopeItems) {
        Id<Project> id = ids.next();
        List<Entity> records = new ArrayList<>();
        for (int i = 0; i < scopeItems; i++) {
            records.add(scopeItem(id, i));
        }
        int position = 0;
        for (Auditor auditor : auditors.subList(number, number + CANDIDATES)) {
            candidate(records, id, auditor, position++);
        }
        checklist(records, id);
        return NewProject.create(id, request(number), ids, WorkingDays.MONDAY_TO_FRIDAY)
                .and(records.stream().<Change>map(Change.Put::new).toList());
    }

    private NewProjectRequest request(int number) {
        return new NewProjectRequest(
                "Project " + number + " " + words(random, 2),
                keys(bundle.vocabulary().ecosystems()),
                keys(bundle.vocabulary().technologies()),
                List.of(bundle.vocabulary().useCases().getFirst().key()),
                keys(bundle.vocabulary().traits()),
                "https://git.example/project-" + number,
                TODAY.plusDays(20L + number),
                "USD",
                new BigDecimal("150000"),
                new BigDecimal("20000000"),
                words(random, 40),
                Stage.FIX_AND_RETEST,
                PlanOffsets.usual(),
                List.of());
    }

    /** One after the other, and from the start again. */
    private static <T> T nth(int number, T[] all) {
        return List.of(all).get(number % all.length);
    }

    private static List<String> keys(List<Term> terms) {
        return terms.stream().map(Term::key).toList();
    }

    private ScopeItem scopeItem(Id<Project> project, int position) {
        ScopeType type = nth(position, ScopeType.values());
        return new ScopeItem(
                ids.next(),
                project,
                type,
                "src/" + words(random, 1) + "/Contract" + position + ".sol",
                "evm",
                random.nextInt(20, 900),
                position % 9 != 0,
                position % 9 == 0 ? "not deployed" : "",
                "",
                words(random, 5),
                position);
    }

    private void candidate(List<Entity> records, Id<Project> project, Auditor auditor, int position) {
        Candidate candidate = new Candidate(
                ids.next(),
                project,
                auditor.id(),
                position == 0 ? CandidateStatus.CHOSEN : CandidateStatus.QUOTED,
                people.get(position).id(),
                new BigDecimal(random.nextInt(20_000, 200_000)),
                "USD",
                PriceBasis.FIXED,
                TODAY.plusDays(position),
                14,
                Answer.YES,
                words(random, 15),
                position,
                position == 0);
        records.add(candidate);
        bundle.selection()
                .criteria()
                .forEach(criterion -> records.add(new Rating(
                        ids.next(),
                        candidate.id(),
                        criterion.key(),
                        people.getFirst().id(),
                        random.nextInt(11),
                        words(random, 8))));
        Stream.concat(bundle.selection().questions().stream(), bundle.selection().redFlags().stream())
                .forEach(question -> records.add(new DiligenceAnswer(
                        ids.next(),
                        candidate.id(),
                        question.key(),
                        nth(random.nextInt(100), Answer.values()),
                        words(random, 6))));
    }

    private void checklist(List<Entity> records, Id<Project> project) {
        List<String> keys = new ArrayList<>(bundle.checklist().stream()
                .map(ItemDefinition::id)
                .limit(entries)
                .toList());
        for (int i = keys.size(); i < entries; i++) {
            OwnItem own = ownItem(project, i);
            records.add(own);
            keys.add(own.key());
        }
        for (String key : keys) {
            ChecklistEntry entry = entry(project, key);
            records.add(entry);
            if (entry.state() == ItemState.DONE && random.nextBoolean()) {
                records.add(evidence(entry));
            }
        }
    }

    private OwnItem ownItem(Id<Project> project, int number) {
        return new OwnItem(
                ids.next(),
                project,
                bundle.checklist().get(number % bundle.checklist().size()).phase(),
                When.BEFORE,
                "Own item " + number + " " + words(random, 4),
                words(random, 25),
                words(random, 15),
                nth(number, Severity.values()));
    }

    private ChecklistEntry entry(Id<Project> project, String item) {
        boolean done = random.nextInt(3) == 0;
        Person person = people.get(random.nextInt(people.size()));
        return new ChecklistEntry(
                ids.next(),
                project,
                item,
                done ? ItemState.DONE : ItemState.OPEN,
                null,
                "",
                done ? person.id() : null,
                done ? TODAY.minusDays(random.nextInt(1, 90)) : null,
                person.id(),
                TODAY.plusDays(random.nextInt(-5, 60)),
                words(random, random.nextInt(12)));
    }

    private Evidence evidence(ChecklistEntry entry) {
        return new Evidence(
                ids.next(),
                entry.id(),
                null,
                null,
                EvidenceKind.LINK,
                "Report of " + words(random, 2),
                "https://ci.example/run/" + random.nextInt(10_000),
                null,
                null,
                TODAY.minusDays(random.nextInt(1, 120)),
                people.getFirst().id(),
                random.nextBoolean() ? 90 : null);
    }
}

package drydock.domain.checklist;

import drydock.domain.Answer;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Footprint;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Stack;
import drydock.domain.checklist.ItemDefinition.Condition;
import drydock.domain.checklist.ItemDefinition.Diligence;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.DiligenceAnswer;
import drydock.domain.selection.PriceBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small checklist and a project to hold it against. */
final class ChecklistFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final Ids ids = Ids.from(new Random(3));
    final List<ItemDefinition> definitions = new ArrayList<>();
    final Project project = new Project(
            ids.next(),
            "Pool",
            Stage.RESEARCH,
            List.of("evm"),
            List.of("solidity"),
            List.of(),
            List.of(),
            "",
            null,
            "USD",
            null,
            null,
            "",
            false,
            false);
    private Snapshot snapshot = Snapshot.empty();

    ChecklistFixture() {
        put(project);
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Stack("all", "Everything", footprint(Set.of(), Set.of(), Set.of())),
                        new Stack("evm", "EVM", footprint(Set.of("evm", "l2-l3"), Set.of(), Set.of())),
                        new Stack("solana", "Solana", footprint(Set.of("solana"), Set.of(), Set.of())),
                        new Stack("api", "APIs", footprint(Set.of(), Set.of("api"), Set.of())),
                        new Stack("oracle", "Oracles", footprint(Set.of(), Set.of("oracle"), Set.of())),
                        new Stack("bridge", "Bridges", footprint(Set.of("bridges"), Set.of("bridge"), Set.of())),
                        new Stack("upgradeable", "Upgradeable", footprint(Set.of(), Set.of(), Set.of("upgradeable")))),
                List.of());
    }

    static Footprint footprint(Set<String> ecosystems, Set<String> scopeTypes, Set<String> traits) {
        return new Footprint(ecosystems, Set.of(), scopeTypes, traits);
    }

    void put(Entity... entities) {
        apply(Command.put("Edit", entities));
    }

    void apply(Command command) {
        snapshot = snapshot.with(command.changes());
    }

    /** Applies what {@code edit} allows; fails where it refuses. */
    void apply(Edit edit) {
        apply(((Edit.Allowed) edit).command());
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Checklist checklist(Evidence... changed) {
        return Checklist.of(basis(changed));
    }

    /** What the checklist is made of now. */
    ChecklistBasis basis(Evidence... changed) {
        Set<Id<Evidence>> ids =
                Set.copyOf(List.of(changed).stream().map(Evidence::id).toList());
        return new ChecklistBasis(definitions, vocabulary(), snapshot, project.id(), new Freshness(TODAY, ids));
    }

    Item item(String key) {
        return checklist().find(key).orElseThrow();
    }

    ChecklistEdits edits() {
        return new ChecklistEdits(snapshot, project.id(), ids, TODAY, null);
    }

    ItemDefinition define(String id, String phase, String... stacks) {
        return define(id, phase, Severity.BLOCKER, null, null, null, stacks);
    }

    ItemDefinition define(
            String id,
            String phase,
            Severity severity,
            @Nullable Condition condition,
            @Nullable String recurrence,
            @Nullable Diligence diligence,
            String... stacks) {
        ItemDefinition definition = new ItemDefinition(
                id,
                phase,
                When.BEFORE,
                "Title of " + id,
                "Why",
                "Prove",
                severity,
                condition,
                List.of(stacks),
                List.of("ask"),
                false,
                null,
                recurrence,
                diligence,
                List.of());
        definitions.add(definition);
        return definition;
    }

    OwnItem own(String phase, When when, String title) {
        OwnItem own = new OwnItem(ids.next(), project.id(), phase, when, title, "", "", Severity.IMPORTANT);
        put(own);
        return own;
    }

    void component(ScopeType type, boolean inScope) {
        put(new ScopeItem(ids.next(), project.id(), type, "x", "", null, inScope, "", "", "", 0));
    }

    Candidate candidate(CandidateStatus status) {
        Candidate candidate = new Candidate(
                ids.next(),
                project.id(),
                ids.next(),
                status,
                null,
                null,
                "USD",
                PriceBasis.FIXED,
                null,
                null,
                Answer.UNKNOWN,
                "",
                0,
                false);
        put(candidate);
        return candidate;
    }

    void answer(Candidate candidate, String question, Answer answer) {
        put(new DiligenceAnswer(ids.next(), candidate.id(), question, answer, "noted"));
    }

    Answer answerOf(Candidate candidate, String question) {
        return snapshot.owned(DiligenceAnswer.class, candidate.id()).stream()
                .filter(a -> a.question().equals(question))
                .map(DiligenceAnswer::answer)
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }
}

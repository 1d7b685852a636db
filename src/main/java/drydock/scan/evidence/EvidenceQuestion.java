package drydock.scan.evidence;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.FrozenScope;
import drydock.domain.repository.PlanCommits;
import drydock.domain.repository.ReviewedAudit;
import drydock.domain.repository.ScopeRule;
import drydock.domain.scope.ScopeItem;
import drydock.scan.scope.Choices;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a project's plan says that rules need: its commits, the days of the review, its scope, its people. */
public final class EvidenceQuestion {
    private final Snapshot snapshot;
    private final Id<Project> project;

    public EvidenceQuestion(Snapshot snapshot, Id<Project> project) {
        this.snapshot = snapshot;
        this.project = project;
    }

    public EvidenceInputs inputs(LocalDate today) {
        PlanCommits commits = PlanCommits.of(snapshot, project);
        return EvidenceInputs.NONE
                .with(new EvidenceInputs.Commits(
                        commits.audited(), commits.fixed(), commits.release(), commits.others()))
                .with(new EvidenceInputs.Review(day(MilestoneKind.KICK_OFF), day(MilestoneKind.REVIEW_END), today))
                .with(Choices.of(snapshot.owned(ScopeRule.class, project)))
                .withTeam(snapshot.all(Person.class).stream()
                        .map(Person::name)
                        .sorted()
                        .toList());
    }

    /** Paths and names that somebody classified: components of the plan, and files of frozen scopes. */
    Set<String> classified() {
        Set<String> all = new HashSet<>();
        snapshot.owned(ScopeItem.class, project)
                .forEach(item ->
                        all.add(item.name().startsWith("./") ? item.name().substring(2) : item.name()));
        snapshot.owned(FrozenScope.class, project)
                .forEach(frozen -> frozen.files().forEach(file -> all.add(file.path())));
        return all;
    }

    private @Nullable LocalDate day(MilestoneKind kind) {
        return ReviewedAudit.day(snapshot, project, kind).orElse(null);
    }
}

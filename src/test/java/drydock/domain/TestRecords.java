package drydock.domain;

import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.PriceBasis;
import java.util.List;

/** Records for tests: everything empty or unknown but what is named. */
public final class TestRecords {
    private TestRecords() {}

    public static Snapshot snapshot(Entity... entities) {
        return Snapshot.empty()
                .with(List.of(entities).stream().map(Change.Put::new).toList());
    }

    public static Snapshot after(Snapshot snapshot, Command command) {
        return snapshot.with(command.changes());
    }

    public static Project project(long id, String name) {
        return new Project(
                new Id<>(id),
                name,
                Stage.RESEARCH,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                "USDC",
                null,
                null,
                "",
                false,
                false);
    }

    public static Auditor auditor(long id, String key, String name) {
        return Auditor.named(new Id<>(id), key, name, new Source("A test", null, null));
    }

    public static Tag tag(String key) {
        return new Tag(key, new Source("A test", null, "2026-01"));
    }

    public static Candidate candidate(long id, Project project, Auditor auditor) {
        return new Candidate(
                new Id<>(id),
                project.id(),
                auditor.id(),
                CandidateStatus.CONSIDERING,
                null,
                null,
                "USDC",
                PriceBasis.FIXED,
                null,
                null,
                Answer.UNKNOWN,
                "",
                0,
                false);
    }
}

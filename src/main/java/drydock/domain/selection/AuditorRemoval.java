package drydock.domain.selection;

import drydock.domain.Command;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import java.util.List;
import java.util.Optional;

/** Removes auditors from the catalogue, with their facts. An auditor that a project considers cannot be removed. */
public final class AuditorRemoval {
    private AuditorRemoval() {}

    /** The projects that consider {@code auditor}, by name. */
    public static List<Project> considering(Snapshot snapshot, Auditor auditor) {
        return snapshot.all(Candidate.class).stream()
                .filter(candidate -> candidate.auditor().equals(auditor.id()))
                .flatMap(candidate -> snapshot.find(Project.class, candidate.project()).stream())
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /** Empty if a project considers one of them. */
    public static Optional<Command> remove(Snapshot snapshot, List<Auditor> auditors) {
        boolean considered = snapshot.all(Candidate.class).stream()
                .anyMatch(candidate ->
                        auditors.stream().anyMatch(auditor -> auditor.id().equals(candidate.auditor())));
        if (considered) {
            return Optional.empty();
        }
        String what = auditors.size() == 1 ? auditors.getFirst().name() : auditors.size() + " auditors";
        return Optional.of(Command.remove("Remove " + what, snapshot, auditors));
    }
}

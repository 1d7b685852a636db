package drydock.domain.workflow;

import drydock.domain.Answer;
import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.Engagement;
import drydock.domain.project.Project;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CandidateStatus;
import drydock.domain.selection.PriceBasis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Considering auditors, and no longer considering them. Choosing one is a matter of the plan. */
public final class CandidateCommands {
    private CandidateCommands() {}

    /** Adds those of {@code auditors} that are not candidates yet, after the others. */
    public static Command add(Snapshot snapshot, Project project, List<Auditor> auditors, Ids ids) {
        Collection<Candidate> present = snapshot.owned(Candidate.class, project.id());
        Set<Id<Auditor>> known = present.stream().map(Candidate::auditor).collect(Collectors.toSet());
        int position = present.stream().mapToInt(Candidate::position).max().orElse(-1) + 1;
        List<Entity> added = new ArrayList<>();
        for (Auditor auditor : auditors) {
            if (known.add(auditor.id())) {
                added.add(considered(ids, project, auditor.id(), position++));
            }
        }
        String what = auditors.size() == 1 ? auditors.getFirst().name() : auditors.size() + " auditors";
        return Command.put("Add " + what + " to " + project.name(), added);
    }

    public static Command edit(Snapshot snapshot, Candidate changed) {
        return Command.put("Change candidate " + name(snapshot, changed), changed);
    }

    /** Removes candidates with all that was rated and answered; an engagement with one of them goes too. */
    public static Command remove(Snapshot snapshot, List<Candidate> candidates) {
        List<Change> changes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            snapshot.owned(Engagement.class, candidate.project()).stream()
                    .filter(audit -> audit.candidate().equals(candidate.id()))
                    .forEach(audit -> changes.addAll(snapshot.removal(audit)));
            changes.addAll(snapshot.removal(candidate));
        }
        String what = candidates.size() == 1
                ? "candidate " + name(snapshot, candidates.getFirst())
                : candidates.size() + " candidates";
        return new Command("Remove " + what, changes);
    }

    /** A candidate of whom nothing is known yet. */
    static Candidate considered(Ids ids, Project project, Id<Auditor> auditor, int position) {
        return new Candidate(
                ids.next(),
                project.id(),
                auditor,
                CandidateStatus.CONSIDERING,
                null,
                null,
                project.currency(),
                PriceBasis.FIXED,
                null,
                null,
                Answer.UNKNOWN,
                "",
                position,
                false);
    }

    private static String name(Snapshot snapshot, Candidate candidate) {
        return snapshot.find(Auditor.class, candidate.auditor())
                .map(Auditor::name)
                .orElse("of a removed auditor");
    }
}

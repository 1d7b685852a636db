package drydock.domain.workflow;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.CostAssumptions;
import drydock.domain.quote.ExchangeRate;
import drydock.domain.quote.Quote;
import drydock.domain.quote.QuoteRequest;
import drydock.domain.selection.Candidate;
import drydock.domain.selection.CriterionProfile;
import drydock.domain.selection.MustHaveSwitch;
import drydock.domain.selection.ProfileInUse;
import drydock.domain.selection.WeightChange;
import drydock.domain.selection.WeightFreeze;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies what a project compares its candidates by. Decisions stay behind: they were taken in the original, and a quote
 * that was accepted there is only a quote here.
 */
final class DecisionCopy {
    private DecisionCopy() {}

    static List<Entity> ofProject(Snapshot snapshot, Id<Project> project, Id<Project> copy, Ids ids) {
        List<Entity> records = new ArrayList<>();
        for (CriterionProfile profile : snapshot.owned(CriterionProfile.class, project)) {
            CriterionProfile own = profile.withId(ids.next()).withProject(copy);
            records.add(own);
            snapshot.owned(ProfileInUse.class, profile.id())
                    .forEach(use -> records.add(use.withId(ids.next()).withProfile(own.id())));
        }
        snapshot.owned(WeightFreeze.class, project)
                .forEach(freeze -> records.add(freeze.withId(ids.next()).withProject(copy)));
        snapshot.owned(WeightChange.class, project)
                .forEach(change -> records.add(change.withId(ids.next()).withProject(copy)));
        snapshot.owned(MustHaveSwitch.class, project)
                .forEach(off -> records.add(off.withId(ids.next()).withProject(copy)));
        snapshot.owned(CostAssumptions.class, project)
                .forEach(assumed -> records.add(assumed.withId(ids.next()).withProject(copy)));
        snapshot.owned(ExchangeRate.class, project)
                .forEach(rate -> records.add(rate.withId(ids.next()).withProject(copy)));
        snapshot.owned(QuoteRequest.class, project)
                .forEach(request -> records.add(request.withId(ids.next()).withProject(copy)));
        return records;
    }

    static List<Entity> ofCandidate(Snapshot snapshot, Id<Candidate> candidate, Id<Candidate> copy, Ids ids) {
        List<Entity> records = new ArrayList<>();
        snapshot.owned(Quote.class, candidate)
                .forEach(quote ->
                        records.add(quote.withId(ids.next()).withCandidate(copy).withAccepted(false)));
        snapshot.owned(ContactEntry.class, candidate)
                .forEach(entry -> records.add(entry.withId(ids.next()).withCandidate(copy)));
        return records;
    }
}

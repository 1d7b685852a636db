package drydock.ui.base;

import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.check.item.PlanItems;
import drydock.check.model.Facts;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckMute;
import drydock.domain.project.Project;
import java.time.LocalDate;
import java.util.Optional;

/** Holds a plan against the rules for a screen, with days as the user's locale writes them. */
public final class PlanReports {
    private static final PlanChecks CHECKS = PlanChecks.all();

    private PlanReports() {}

    /** Empty where there is no such project. */
    public static Optional<LatestReport.State.Known> of(
            Studio studio, Snapshot snapshot, Id<Project> project, LocalDate today) {
        return snapshot.find(Project.class, project).map(known -> {
            Facts facts =
                    FactsReader.read(snapshot, project, studio.bundle().selection(), today, studio.format()::date);
            return new LatestReport.State.Known(
                    CHECKS.run(facts, snapshot.owned(CheckMute.class, project)), PlanItems.of(facts));
        });
    }
}

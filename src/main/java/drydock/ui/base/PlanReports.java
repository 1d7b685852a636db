package drydock.ui.base;

import drydock.check.CheckReport;
import drydock.check.FactsReader;
import drydock.check.PlanChecks;
import drydock.check.item.PlanItems;
import drydock.check.model.Facts;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.check.CheckMute;
import drydock.domain.project.Project;
import drydock.domain.repository.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs the plan checks for a screen, with days as the user's locale writes them. */
public final class PlanReports {
    private static final PlanChecks CHECKS = PlanChecks.all();

    private PlanReports() {}

    /** Empty where there is no such project. */
    public static Optional<CheckReport> of(Studio studio, Snapshot snapshot, Id<Project> project, LocalDate today) {
        return snapshot.find(Project.class, project)
                .map(known ->
                        CHECKS.run(facts(studio, snapshot, project, today), snapshot.owned(CheckMute.class, project)));
    }

    /** What the plan says about the checklist; nothing where there is no such project. */
    public static List<Suggestion> suggestions(Studio studio, Snapshot snapshot, Id<Project> project, LocalDate today) {
        return snapshot.find(Project.class, project)
                .map(known -> PlanItems.of(facts(studio, snapshot, project, today)))
                .orElse(List.of());
    }

    private static Facts facts(Studio studio, Snapshot snapshot, Id<Project> project, LocalDate today) {
        return FactsReader.read(snapshot, project, studio.bundle().selection(), today, studio.format()::date);
    }
}

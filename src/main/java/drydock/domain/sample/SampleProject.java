package drydock.domain.sample;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.time.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A lending protocol whose review is running. Its candidates are firms of the catalogue, so that comparing them shows
 * something; what is said about them here is invented, and the project's notes say so. The one red flag is raised by a
 * firm that does not exist.
 */
public final class SampleProject {
    private SampleProject() {}

    /**
     * Adds the sample in one undo step.
     *
     * @param id drawn by the caller, who opens the project next
     * @param today every date is placed around it
     */
    public static Command add(Snapshot snapshot, Id<Project> id, Ids ids, LocalDate today, WorkingDays calendar) {
        SampleDates dates = new SampleDates(today, calendar);
        SampleTeam team = SampleTeam.hire(ids);
        List<Entity> records = new ArrayList<>(List.of(project(id, dates)));
        records.addAll(team.people());
        records.addAll(SampleScope.records(ids, id));
        SampleCandidates candidates = new SampleCandidates(snapshot, id, ids, team, dates);
        records.addAll(candidates.records());
        records.addAll(new SampleQuotes(id, ids, team, dates, candidates.byKey()).records());
        records.addAll(new SamplePlan(id, ids, team, dates, candidates.chosen()).records());
        records.addAll(new SampleChecklist(id, ids, team, dates).records());
        records.addAll(new SampleRegisters(id, ids, team, dates).records());
        Snapshot known = snapshot.with(records.stream().map(Change.Put::new).toList());
        records.addAll(SampleSteps.records(known, id, ids));
        return Command.put("Add the sample project", records);
    }

    /**
     * Removes a sample with everything that only it brought: its people and its invented firm go too, unless something
     * else mentions them or the user made them their own.
     */
    public static Command remove(Snapshot snapshot, Project sample) {
        List<Change> changes = new ArrayList<>(snapshot.removal(sample));
        Snapshot without = snapshot.with(changes);
        SampleTeam.leftOver(without).forEach(person -> changes.addAll(without.removal(person)));
        SampleCandidates.leftOver(without).forEach(auditor -> changes.addAll(without.removal(auditor)));
        return new Command("Remove the sample project", changes);
    }

    private static Project project(Id<Project> id, SampleDates dates) {
        return new Project(
                id,
                "Sample: Harbour Lending",
                Stage.FIX_AND_RETEST,
                List.of("evm", "l2-l3"),
                List.of("solidity", "typescript"),
                List.of("ethereum-blue-chip"),
                List.of("upgradeable", "token"),
                "https://git.harbour.example/lending",
                dates.launch(),
                "USDC",
                new BigDecimal("180000"),
                new BigDecimal("40000000"),
                "This is a sample. Everything in it is invented: prices, ratings, answers and dates say nothing about"
                        + " the firms named. Change what you like, and remove it when you have seen enough.",
                false,
                true);
    }
}

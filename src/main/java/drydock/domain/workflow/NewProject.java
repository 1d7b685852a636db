package drydock.domain.workflow;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.catalogue.Auditor;
import drydock.domain.plan.NewPlan;
import drydock.domain.plan.PlanDates;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.time.WorkingDays;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a project with its plan. Its checklist needs no records: an item without an entry is open, and which items apply
 * follows from the project's stack.
 */
public final class NewProject {
    private NewProject() {}

    /**
     * One undo step.
     *
     * @param id drawn by the caller, who opens the project next
     */
    public static Command create(Id<Project> id, NewProjectRequest request, Ids ids, WorkingDays calendar) {
        Project project = new Project(
                id,
                request.name().strip(),
                stage(request),
                request.ecosystems(),
                request.technologies(),
                request.useCases(),
                request.traits(),
                request.repository().strip(),
                request.wantedLaunch(),
                request.currency().strip(),
                request.budget(),
                request.valueAtRisk(),
                request.notes(),
                false,
                false);
        List<Entity> records = new ArrayList<>(List.of(project));
        records.addAll(NewPlan.ofProject(ids, id, dates(request, calendar)));
        int position = 0;
        for (Id<Auditor> auditor : request.candidates()) {
            records.add(CandidateCommands.considered(ids, project, auditor, position++));
        }
        return Command.put("New project " + project.name(), records);
    }

    private static Stage stage(NewProjectRequest request) {
        if (request.stage() != null) {
            return request.stage();
        }
        return request.candidates().isEmpty() ? Stage.RESEARCH : Stage.SELECT;
    }

    private static PlanDates dates(NewProjectRequest request, WorkingDays calendar) {
        return request.wantedLaunch() == null
                ? PlanDates.undated()
                : PlanDates.backFrom(request.wantedLaunch(), request.offsets(), calendar);
    }
}

package drydock.check.model;

import drydock.check.model.AuditFacts.Dated;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.register.Alert;
import drydock.domain.register.BountyProgramme;
import drydock.domain.register.DutyKind;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The launch and what must be in place for it.
 *
 * @param launch its day
 * @param near whether the project is far enough for the registers to be filled: it fixes and retests, or launches
 *     soon
 * @param publicationDecided whether somebody decided what of the report is published
 * @param safety the registers
 * @param nextReview whether a next review has a date
 * @param duties what comes round again
 */
public record LaunchFacts(
        Id<Project> project,
        Dated launch,
        boolean near,
        boolean publicationDecided,
        Safety safety,
        boolean nextReview,
        List<DutyFacts> duties) {
    public LaunchFacts {
        duties = List.copyOf(duties);
    }

    /**
     * Something that comes round again.
     *
     * @param item key of the checklist item that it keeps fresh; empty if none
     * @param lastDone null if it never was
     * @param nextDue null if it came once and was done
     */
    public record DutyFacts(
            DutyKind kind,
            String title,
            String item,
            @Nullable LocalDate lastDone,
            @Nullable LocalDate nextDue) {}

    /**
     * The registers.
     *
     * @param incidentPlan whether there is one that somebody leads
     * @param lastDrill null if there never was one
     * @param limited whether early exposure is limited
     */
    public record Safety(
            List<Wallet> wallets,
            List<PrivilegedRole> roles,
            List<Alert> alerts,
            List<BountyProgramme> bounties,
            boolean incidentPlan,
            @Nullable LocalDate lastDrill,
            boolean limited) {
        public Safety {
            wallets = List.copyOf(wallets);
            roles = List.copyOf(roles);
            alerts = List.copyOf(alerts);
            bounties = List.copyOf(bounties);
        }

        public boolean isEmpty() {
            return wallets.isEmpty()
                    && roles.isEmpty()
                    && alerts.isEmpty()
                    && bounties.isEmpty()
                    && !incidentPlan
                    && lastDrill == null;
        }
    }

    /** Where a register is kept: incidentPlan, alerts, bounties, duties or roles; or the limits on early exposure. */
    public Place register(String name) {
        return new Place(Project.class, project, name);
    }

    public @Nullable LocalDate date() {
        return launch.date();
    }
}

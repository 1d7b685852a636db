package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.LaunchFacts.Safety;
import drydock.check.model.Words;
import drydock.domain.register.PrivilegedRole;
import java.util.List;

/** MON-01: an alert watches each privileged role. */
final class AlertsOnRoles implements PlanItem {
    @Override
    public String item() {
        return "MON-01";
    }

    @Override
    public Found look(Facts facts) {
        Safety safety = facts.launch().safety();
        if (safety.roles().isEmpty()) {
            return Found.cannotTell("no privileged role is registered");
        }
        List<String> unwatched = safety.roles().stream()
                .filter(role ->
                        safety.alerts().stream().noneMatch(alert -> role.id().equals(alert.role())))
                .map(PrivilegedRole::title)
                .toList();
        return unwatched.isEmpty()
                ? Found.proven("Each role is watched by an alert: "
                        + Words.list(safety.roles().stream()
                                .map(PrivilegedRole::title)
                                .toList())
                        + ".")
                : Found.contrary("No alert watches " + Words.list(unwatched) + ".");
    }
}

package drydock.ui.base;

import drydock.bundle.Bundle;
import drydock.decision.DecisionModel;
import drydock.domain.time.WorkingDays;
import java.time.LocalDate;

/** What every screen decides by, beside the workspace: what ships, the usual working days and the day. */
public final class DecisionBasis {
    private DecisionBasis() {}

    public static DecisionModel.Basis of(Bundle bundle, LocalDate today) {
        return new DecisionModel.Basis(
                bundle.selection(), bundle.vocabulary(), bundle.estimation(), WorkingDays.MONDAY_TO_FRIDAY, today);
    }
}

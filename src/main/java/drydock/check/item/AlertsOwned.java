package drydock.check.item;

import drydock.check.model.Facts;
import drydock.check.model.Threshold;
import drydock.check.model.Words;
import drydock.domain.register.Alert;
import java.time.LocalDate;
import java.util.List;

/** MON-04: each alert has somebody who acts, a first action, and a delivery that was tested not long ago. */
final class AlertsOwned implements PlanItem {
    @Override
    public String item() {
        return "MON-04";
    }

    @Override
    public Found look(Facts facts) {
        List<Alert> alerts = facts.launch().safety().alerts();
        if (alerts.isEmpty()) {
            return Found.nothing("No alert is registered.");
        }
        LocalDate oldest = facts.today().minusDays(facts.threshold(Threshold.ALERT_TEST_AGE));
        List<String> wanting = alerts.stream()
                .filter(alert -> !isComplete(alert, oldest))
                .map(Alert::title)
                .toList();
        return wanting.isEmpty()
                ? Found.proven("Each alert has an owner, a first action and a recent test.")
                : Found.contrary("These want an owner, a first action or a recent test: " + Words.list(wanting) + ".");
    }

    private static boolean isComplete(Alert alert, LocalDate oldest) {
        LocalDate tested = alert.testedOn();
        return alert.responsible() != null
                && !alert.firstAction().isBlank()
                && tested != null
                && !tested.isBefore(oldest);
    }
}

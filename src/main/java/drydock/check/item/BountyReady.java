package drydock.check.item;

import drydock.check.model.Facts;
import drydock.domain.register.BountyProgramme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** LAU-06: a bounty programme with a link and a reward is live by the launch. */
final class BountyReady implements PlanItem {
    @Override
    public String item() {
        return "LAU-06";
    }

    @Override
    public Found look(Facts facts) {
        List<BountyProgramme> announced = facts.launch().safety().bounties().stream()
                .filter(bounty -> !bounty.link().isBlank())
                .toList();
        if (announced.isEmpty()) {
            return Found.nothing("No bounty programme with a link is registered.");
        }
        LocalDate launch = facts.launch().date();
        List<LocalDate> complete = announced.stream()
                .filter(bounty -> bounty.highest() != null && bounty.responsible() != null)
                .flatMap(bounty -> Optional.ofNullable(bounty.liveOn()).stream())
                .toList();
        if (complete.isEmpty()) {
            return Found.nothing("The bounty programme wants a first day, a highest reward and somebody who answers.");
        } else if (launch == null) {
            return Found.cannotTell("the launch has no date");
        }
        return complete.stream().anyMatch(day -> !day.isAfter(launch))
                ? Found.proven("A bounty programme is live by the launch.")
                : Found.contrary("The bounty programme starts after the launch.");
    }
}

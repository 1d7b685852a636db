package drydock.check.item;

import drydock.check.model.Facts;
import drydock.domain.register.BountyProgramme;
import java.time.LocalDate;
import java.util.List;

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
        boolean complete = announced.stream()
                .anyMatch(
                        bounty -> bounty.highest() != null && bounty.responsible() != null && bounty.liveOn() != null);
        if (!complete) {
            return Found.nothing("The bounty programme wants a first day, a highest reward and somebody who answers.");
        } else if (launch == null) {
            return Found.cannotTell("the launch has no date");
        }
        return announced.stream().map(BountyProgramme::liveOn).anyMatch(day -> day != null && !day.isAfter(launch))
                ? Found.proven("A bounty programme is live by the launch.")
                : Found.contrary("The bounty programme starts after the launch.");
    }
}

package drydock.domain.overview;

import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Item;
import drydock.domain.overview.Waiting.Party;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts open tasks by who must act. People have the checklist items they are responsible for. An auditor has the
 * deliverables that are not there yet, and a retest from the day it opens.
 */
final class WaitingFor {
    private static final Comparator<Waiting> BY_PARTY = Comparator.comparingInt(WaitingFor::group)
            .thenComparing(waiting -> waiting.tasks().getFirst(), Task.BY_DUE);

    private WaitingFor() {}

    static List<Waiting> of(Plan plan, Checklist checklist, LocalDate today) {
        Map<Party, List<Task>> byParty = new LinkedHashMap<>();
        checklist
                .items()
                .filter(Item::isOpen)
                .map(Task.OfChecklist::new)
                .forEach(task -> party(task)
                        .ifPresent(party -> byParty.computeIfAbsent(party, p -> new ArrayList<>())
                                .add(task)));
        for (PlanRow row : plan.rows()) {
            if (row.engagement() != null && isWithAuditor(row, today)) {
                byParty.computeIfAbsent(new Party.Auditing(row.engagement()), p -> new ArrayList<>())
                        .add(new Task.OfPlan(row));
            }
        }
        List<Waiting> waiting = new ArrayList<>();
        byParty.forEach((party, tasks) -> {
            List<Task> sorted = tasks.stream().sorted(Task.BY_DUE).toList();
            waiting.add(new Waiting(
                    party,
                    sorted,
                    sorted.stream().filter(task -> task.isLate(today)).count()));
        });
        return waiting.stream().sorted(BY_PARTY).toList();
    }

    /** Who must act; nobody's blockers are told, other items without an owner wait for no one. */
    private static Optional<Party> party(Task.OfChecklist task) {
        Optional<Party> owner = task.item().responsible().map(Party.Someone::new);
        return owner.isEmpty() && task.isBlocker() ? Optional.of(new Party.Nobody()) : owner;
    }

    private static boolean isWithAuditor(PlanRow row, LocalDate today) {
        LocalDate from = row.from();
        return switch (row) {
            case PlanRow.Delivery delivery -> !delivery.settled();
            case PlanRow.Retest retest -> !retest.settled() && from != null && !from.isAfter(today);
            case PlanRow.Point ignored -> false;
        };
    }

    private static int group(Waiting waiting) {
        return switch (waiting.party()) {
            case Party.Someone ignored -> 0;
            case Party.Auditing ignored -> 1;
            case Party.Nobody ignored -> 2;
        };
    }
}

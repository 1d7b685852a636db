package drydock.schedule;

import drydock.domain.step.Wait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** An order in which every step comes after all it waits for, or the circle that makes one impossible. */
sealed interface TopologicalOrder {
    /** @param order indices of the activities */
    @SuppressWarnings("ArrayRecordComponent") // handed on to loops that want an array
    record Sorted(int[] order) implements TopologicalOrder {}

    /** @param circle each waits for the next one, and the last for the first */
    record Circular(List<Activity> circle) implements TopologicalOrder {}

    /** By Kahn's algorithm: takes what waits for nothing any more, until nothing is left or only circles are. */
    static TopologicalOrder of(Network network) {
        List<Activity> activities = network.activities();
        Map<Long, Integer> index = CompiledNetwork.index(activities);
        int[] open = new int[activities.size()];
        List<List<Integer>> behind = new ArrayList<>();
        activities.forEach(activity -> behind.add(new ArrayList<>()));
        for (int i = 0; i < open.length; i++) {
            for (Wait wait : activities.get(i).waits()) {
                Integer before = index.get(wait.after());
                if (before != null) {
                    open[i]++;
                    behind.get(before).add(i);
                }
            }
        }
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            if (open[i] == 0) {
                free.add(i);
            }
        }
        int[] order = new int[open.length];
        int done = 0;
        while (!free.isEmpty()) {
            int next = free.remove();
            order[done++] = next;
            for (int waiting : behind.get(next)) {
                if (--open[waiting] == 0) {
                    free.add(waiting);
                }
            }
        }
        return done == order.length ? new Sorted(order) : new Circular(circle(activities, index, open));
    }

    /** Walks back among what is left until a step comes twice: everything left waits for something that is left. */
    private static List<Activity> circle(List<Activity> activities, Map<Long, Integer> index, int[] open) {
        int at = 0;
        while (open[at] == 0) {
            at++;
        }
        List<Integer> walk = new ArrayList<>();
        while (!walk.contains(at)) {
            walk.add(at);
            at = activities.get(at).waits().stream()
                    .map(wait -> index.get(wait.after()))
                    .filter(before -> before != null && open[before] > 0)
                    .findFirst()
                    .orElseThrow();
        }
        return walk.subList(walk.indexOf(at), walk.size()).stream()
                .map(activities::get)
                .toList();
    }
}

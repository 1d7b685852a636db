package drydock.ui.timeline;

import drydock.schedule.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of marks, which are only read here.
 *
 * @param title of their kind on its first line; empty on further ones
 * @param number of the line among those of its kind, from 0
 * @param marks in order of time, none over another
 */
record GanttLane(String title, Mark.Kind kind, int number, List<Mark> marks) implements GanttLine {
    GanttLane {
        marks = List.copyOf(marks);
    }

    /** {@code lanes} with their titles. */
    static List<GanttLane> of(List<List<Mark>> lanes) {
        Map<Mark.Kind, Integer> numbers = new EnumMap<>(Mark.Kind.class);
        List<GanttLane> named = new ArrayList<>();
        for (List<Mark> lane : lanes) {
            Mark.Kind kind = lane.getFirst().kind();
            int number = numbers.merge(kind, 1, Integer::sum) - 1;
            named.add(new GanttLane(number == 0 ? kind.title() : "", kind, number, lane));
        }
        return List.copyOf(named);
    }

    @Override
    public String key() {
        return kind.name() + number;
    }

    /** What all its marks mean. */
    String words() {
        return kind.title() + ": " + marks.stream().map(Mark::inFull).collect(Collectors.joining("; "));
    }
}

package drydock.exchange;

import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Item;
import drydock.domain.project.Person;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each time that an item was done which comes round again, in one cell: day, who, proof and note, the last one first. */
final class TimesDone {
    private TimesDone() {}

    static String of(Item item, Snapshot snapshot) {
        return item.rounds().times().stream().map(time -> words(snapshot, time)).collect(Collectors.joining("; "));
    }

    /** Such as {@code 2026-06-01 by Ada}. */
    static String said(Snapshot snapshot, LocalDate day, @Nullable Id<Person> by) {
        return day
                + snapshot.find(Person.class, by)
                        .map(person -> " by " + person.name())
                        .orElse("");
    }

    private static String words(Snapshot snapshot, Occurrence time) {
        String more = Stream.of(time.proof(), time instanceof ItemOccurrence own ? own.note() : "")
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        String said = said(snapshot, time.doneOn(), time.doneBy());
        return more.isEmpty() ? said : said + " (" + more + ")";
    }
}

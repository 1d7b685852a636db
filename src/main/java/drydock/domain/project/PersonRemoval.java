package drydock.domain.project;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Removes people from a workspace and from every record that mentions them. */
public final class PersonRemoval {
    private PersonRemoval() {}

    public static Command remove(Snapshot snapshot, List<Person> people) {
        List<Change> changes = new ArrayList<>();
        snapshot.everything()
                .filter(MentionsPeople.class::isInstance)
                .map(MentionsPeople.class::cast)
                .forEach(before -> {
                    MentionsPeople after = before;
                    for (Person person : people) {
                        after = after.without(person.id());
                    }
                    if (!after.equals(before)) {
                        changes.add(new Change.Put(after));
                    }
                });
        people.forEach(person -> changes.addAll(snapshot.removal(person)));
        String words =
                people.size() == 1 ? "Remove " + people.getFirst().name() : "Remove " + people.size() + " people";
        return new Command(words, changes);
    }
}

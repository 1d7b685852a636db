package drydock.ui.people;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.project.Person;
import drydock.domain.project.PersonRemoval;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The people of the workspace, and which of them sits at this machine. */
final class PeopleViewModel {
    private final Studio studio;
    private final ReadOnlyListWrapper<PeopleRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    PeopleViewModel(Studio studio) {
        this.studio = studio;
    }

    ReadOnlyListProperty<PeopleRow> rows() {
        return rows.getReadOnlyProperty();
    }

    void show(Frame frame) {
        @Nullable Id<Person> me = studio.me().orElse(null);
        rows.setAll(frame.snapshot().all(Person.class).stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .map(person -> new PeopleRow(person, person.id().equals(me)))
                .toList());
    }

    /** Adds a person to be filled in, and returns them. */
    Id<Person> add() {
        Person person = new Person(studio.ids().next(), "New person", "", "");
        studio.session().perform(Command.put("Add person", person));
        return person.id();
    }

    void rename(PeopleRow row, String name) {
        if (nameProblem(name).isEmpty()) {
            save(row, person -> person.withName(name.strip()));
        } else {
            studio.desktop()
                    .notifier()
                    .problem(new Problem(
                            "A person needs a name.",
                            row.person().name() + " is still called so.",
                            "Press F2 on the cell and write the name, or delete the row."));
        }
    }

    /** What is wrong with a name as it is typed; empty if nothing is. */
    String nameProblem(String typed) {
        return typed.isBlank() ? "A person needs a name." : "";
    }

    void setRole(PeopleRow row, String role) {
        save(row, person -> person.withRole(role.strip()));
    }

    void setContact(PeopleRow row, String contact) {
        save(row, person -> person.withContact(contact.strip()));
    }

    /** Remembers, on this machine, that I am the person of {@code row}. */
    void setMe(PeopleRow row) {
        studio.rememberMe(row.person().id());
    }

    void remove(List<PeopleRow> removed) {
        List<Person> people = removed.stream().map(PeopleRow::person).toList();
        Command command = PersonRemoval.remove(studio.session().snapshot().get(), people);
        studio.performAndTell(command);
    }

    /** Changes the person as they stand now, whatever the row shows of them. */
    private void save(PeopleRow row, UnaryOperator<Person> change) {
        studio.session()
                .snapshot()
                .get()
                .find(Person.class, row.person().id())
                .map(change)
                .ifPresent(changed -> studio.session().perform(Command.put("Edit person", changed)));
    }
}

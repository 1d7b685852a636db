package drydock.ui.registers;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyDates;
import drydock.domain.register.RegisterCommands;
import drydock.ui.base.Format;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The registers of the open project, and how they are changed. */
final class RegistersViewModel {
    private final Studio studio;
    private @Nullable Id<Project> project;

    RegistersViewModel(Studio studio) {
        this.studio = studio;
    }

    void show(Frame frame) {
        project = frame.open();
    }

    Format format() {
        return studio.format();
    }

    Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    /** The entries of a register, in an order that stays. */
    <T extends Entity> List<T> entries(Class<T> type) {
        return project == null
                ? List.of()
                : snapshot().owned(type, project).stream()
                        .sorted(Comparator.comparingLong(entry -> entry.id().value()))
                        .toList();
    }

    /** Adds what {@code made} makes for the project, and gives its identity. */
    <T extends Entity> Optional<Id<?>> add(String what, Function<Id<Project>, T> made) {
        return Optional.ofNullable(project).map(owner -> {
            T entry = made.apply(owner);
            studio.session().perform(RegisterCommands.add(what, entry));
            return entry.id();
        });
    }

    <T> Id<T> nextId() {
        return studio.ids().next();
    }

    LocalDate today() {
        return studio.today();
    }

    /** Changes an entry as it stands now, whatever its row shows. */
    <T extends Entity> void change(String what, Class<T> type, T shown, Function<T, T> change) {
        if (project == null) {
            return;
        }
        snapshot().owned(type, project).stream()
                .filter(entry -> entry.id().equals(shown.id()))
                .findFirst()
                .map(change)
                .filter(changed -> !changed.equals(shown))
                .ifPresent(changed -> studio.session().perform(RegisterCommands.edit(what, changed)));
    }

    void remove(String what, List<? extends Entity> entries) {
        for (Entity entry : entries) {
            studio.performAndTell(RegisterCommands.remove(what, snapshot(), entry));
        }
    }

    Optional<LocalDate> nextDue(Duty duty) {
        return DutyDates.of(snapshot(), duty).nextDue();
    }

    void done(Duty duty) {
        Command command = DutyDates.of(snapshot(), duty)
                .done(studio.ids(), today(), studio.me().orElse(null), "");
        studio.performAndTell(command);
    }

    /** The people of the workspace by name, an empty name for nobody first. */
    List<String> people() {
        return Stream.concat(
                        Stream.of(""),
                        snapshot().all(Person.class).stream().map(Person::name).sorted())
                .toList();
    }

    String name(@Nullable Id<Person> person) {
        return snapshot().find(Person.class, person).map(Person::name).orElse("");
    }

    @Nullable
    Id<Person> person(String name) {
        return snapshot().all(Person.class).stream()
                .filter(person -> person.name().equals(name))
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }
}

package drydock.ui.control;

import drydock.domain.Id;
import drydock.domain.project.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Chooses one of the workspace's people, or nobody. Tells only what a user chose, never what was shown. */
public final class PersonPicker extends ComboBox<PersonPicker.Choice> {
    private final Choice nobody;
    private @Nullable Consumer<Optional<Id<Person>>> onChosen;
    private boolean showing;

    /** A line of the list; the one for nobody has no identity. */
    public record Choice(@Nullable Id<Person> id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** @param nobody the words where nobody is chosen: "Nobody yet" */
    public PersonPicker(String nobody) {
        this.nobody = new Choice(null, nobody);
        getStyleClass().add("person-picker");
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new ByName());
        getItems().add(this.nobody);
        setValue(this.nobody);
        valueProperty().addListener((p, before, now) -> {
            if (!showing && onChosen != null && now != null) {
                onChosen.accept(Optional.ofNullable(now.id()));
            }
        });
    }

    /** What a user's choice does. */
    public PersonPicker onChosen(Consumer<Optional<Id<Person>>> action) {
        onChosen = action;
        return this;
    }

    /** Offers {@code people} and shows {@code chosen} as chosen. */
    public void show(Collection<Person> people, @Nullable Id<Person> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(nobody);
        people.stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(person -> choices.add(new Choice(person.id(), person.name())));
        showing = true;
        try {
            if (!getItems().equals(choices)) {
                getItems().setAll(choices);
            }
            setValue(choices.stream()
                    .filter(choice -> Objects.equals(choice.id(), chosen))
                    .findFirst()
                    .orElse(nobody));
        } finally {
            showing = false;
        }
    }

    /** Chooses somebody for the user, who may still choose another. */
    public void choose(Id<Person> person) {
        showing = true;
        try {
            getItems().stream()
                    .filter(choice -> person.equals(choice.id()))
                    .findFirst()
                    .ifPresent(this::setValue);
        } finally {
            showing = false;
        }
    }

    /** Who is chosen; empty for nobody. */
    public Optional<Id<Person>> chosen() {
        return Optional.ofNullable(getValue()).map(Choice::id);
    }

    private static final class ByName extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.name();
        }

        @Override
        public @Nullable Choice fromString(String name) {
            return null;
        }
    }
}

package drydock.ui.plan;

import drydock.domain.Id;
import drydock.domain.plan.Engagement;
import drydock.ui.control.ChoiceField;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which audit a line belongs to, or that it concerns the whole project. */
final class AuditChoice {
    private static final Choice WHOLE_PROJECT = new Choice(null, "The whole project");

    private final ChoiceField<Choice> field;

    private record Choice(@Nullable Id<Engagement> id, String name) {}

    AuditChoice(String id, Consumer<@Nullable Id<Engagement>> onChosen) {
        field = new ChoiceField<>(List.of(WHOLE_PROJECT), Choice::name, choice -> onChosen.accept(choice.id()));
        field.setId(id);
    }

    ChoiceField<?> node() {
        return field;
    }

    void show(@Nullable Id<Engagement> chosen, List<Engagement> engagements) {
        List<Choice> choices = Stream.concat(
                        Stream.of(WHOLE_PROJECT), engagements.stream().map(e -> new Choice(e.id(), e.title())))
                .toList();
        if (!field.getItems().equals(choices)) {
            field.show(null);
            field.getItems().setAll(choices);
        }
        field.show(choices.stream()
                .filter(choice -> Objects.equals(choice.id(), chosen))
                .findFirst()
                .orElse(WHOLE_PROJECT));
    }
}

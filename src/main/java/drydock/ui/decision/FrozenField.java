package drydock.ui.decision;

import drydock.domain.repository.FrozenScope;
import drydock.ui.base.Format;
import drydock.ui.control.ChoiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One of the frozen scopes, or none. */
final class FrozenField extends ChoiceField<Optional<FrozenScope>> {
    private static final double WIDE = 400;

    FrozenField(List<FrozenScope> scopes, Format format, Consumer<Optional<FrozenScope>> onChosen) {
        super(values(scopes), scope -> words(scope, format), onChosen);
        setId("quote-frozen");
        setMaxWidth(WIDE);
    }

    private static List<Optional<FrozenScope>> values(List<FrozenScope> scopes) {
        List<Optional<FrozenScope>> values = new ArrayList<>(List.of(Optional.empty()));
        scopes.forEach(scope -> values.add(Optional.of(scope)));
        return values;
    }

    private static String words(Optional<FrozenScope> scope, Format format) {
        return scope.map(frozen -> frozen.name() + ": "
                        + format.number(frozen.files().size()) + " files, " + format.number(frozen.nsloc()) + " nSLOC")
                .orElse("None of them");
    }
}

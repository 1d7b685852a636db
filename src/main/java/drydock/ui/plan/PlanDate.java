package drydock.ui.plan;

import drydock.ui.base.Format;
import drydock.ui.control.DateField;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import org.jspecify.annotations.Nullable;

/** A date of the plan, with what is wrong with it as typed, or impossible about it beside the others. */
final class PlanDate {
    private final DateField field;
    private final SimpleStringProperty impossible = new SimpleStringProperty("");
    private final StringBinding wrong;

    /** @param save completes on the FX thread: whether the day was saved */
    PlanDate(Format format, String id, Function<@Nullable LocalDate, CompletionStage<Boolean>> save) {
        field = new DateField(format, save);
        field.main().setId(id);
        wrong = Bindings.createStringBinding(
                () -> field.error().get().isEmpty()
                        ? impossible.get()
                        : field.error().get(),
                field.error(),
                impossible);
    }

    DateField field() {
        return field;
    }

    /** What to show beside the field; empty if nothing is wrong. */
    StringBinding wrong() {
        return wrong;
    }

    /** @param other whether it is the date of another line than the one shown before */
    void show(@Nullable LocalDate date, String problems, boolean other) {
        field.show(date, other);
        impossible.set(problems);
    }

    void commit() {
        field.commit();
    }
}

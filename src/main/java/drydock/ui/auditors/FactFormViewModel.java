package drydock.ui.auditors;

import drydock.domain.Id;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactAge;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Source;
import drydock.ui.base.Studio;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** A fact while it is typed. */
final class FactFormViewModel {
    private final Auditor auditor;
    private final @Nullable Fact before;
    private final Id<Fact> id;
    private final TypedValue values;
    final StringProperty label = new SimpleStringProperty("");
    final ObjectProperty<TypedValue.Form> form = new SimpleObjectProperty<>(TypedValue.Form.TEXT);
    final StringProperty value = new SimpleStringProperty("");
    final StringProperty unit = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");
    final StringProperty link = new SimpleStringProperty("");
    final StringProperty asOf = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<String> confidence = new SimpleObjectProperty<>("medium");
    final ObjectProperty<String> ageKind = new SimpleObjectProperty<>("policy");

    /** @param before the fact to edit; null to make a new one */
    FactFormViewModel(Studio studio, Auditor auditor, @Nullable Fact before) {
        this.auditor = auditor;
        this.before = before;
        values = new TypedValue(studio.format());
        if (before == null) {
            id = studio.ids().next();
            asOf.set(studio.today().toString());
        } else {
            id = before.id();
            label.set(before.label());
            form.set(TypedValue.form(before.value()));
            value.set(values.text(before.value()));
            unit.set(orEmpty(before.unit()));
            source.set(before.source().title());
            link.set(orEmpty(before.source().url()));
            asOf.set(orEmpty(before.source().asOf()));
            note.set(orEmpty(before.note()));
            confidence.set(before.confidence());
            ageKind.set(before.ageKind());
        }
    }

    ObservableValue<String> labelProblem() {
        return label.map(typed -> typed.isBlank() ? "What is the fact about?" : "");
    }

    ObservableValue<String> valueProblem() {
        return Bindings.createStringBinding(
                () -> {
                    try {
                        values.parse(form.get(), value.get());
                        return "";
                    } catch (TypedValue.NotUnderstood e) {
                        return e.getMessage();
                    }
                },
                form,
                value);
    }

    ObservableValue<String> sourceProblem() {
        return source.map(typed -> typed.isBlank() ? "Say where this is from: a page, a call, a mail." : "");
    }

    ObservableValue<String> linkProblem() {
        return link.map(
                typed -> typed.isBlank() || typed.strip().matches("https?://\\S+") ? "" : "It starts with https://.");
    }

    ObservableValue<String> dateProblem() {
        return asOf.map(typed -> typed.isBlank()
                        || FactAge.latest(new Source("", null, typed.strip())).isPresent()
                ? ""
                : "Write a day, a month or a year: 2026-07-23, 2026-07 or 2026.");
    }

    /**
     * The fact as typed; there must be no problem. A rule that was shipped with a figure goes when the figure is changed.
     */
    Fact result() {
        FactValue now = valueAsTyped();
        Source from = new Source(source.get().strip(), orNull(link.get()), orNull(asOf.get()));
        if (before == null) {
            String attribute = label.get().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
            return new Fact(
                    id,
                    auditor.id(),
                    auditor.key() + "/own-" + id,
                    attribute,
                    label.get().strip(),
                    now,
                    orNull(unit.get()),
                    from,
                    confidence.get(),
                    ageKind.get(),
                    orNull(note.get()),
                    null);
        }
        Fact changed = before.withLabel(label.get().strip())
                .withValue(now)
                .withUnit(orNull(unit.get()))
                .withSource(from)
                .withConfidence(confidence.get())
                .withAgeKind(ageKind.get())
                .withNote(orNull(note.get()));
        return now.equals(before.value()) ? changed : changed.withRule(null);
    }

    private FactValue valueAsTyped() {
        if (before != null
                && form.get() == TypedValue.form(before.value())
                && value.get().equals(values.text(before.value()))) {
            return before.value();
        }
        try {
            return values.parse(form.get(), value.get());
        } catch (TypedValue.NotUnderstood e) {
            throw new IllegalStateException("the form was saved although it has a problem", e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}

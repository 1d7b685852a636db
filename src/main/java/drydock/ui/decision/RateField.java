package drydock.ui.decision;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.quote.ExchangeRate;
import drydock.ui.base.Studio;
import drydock.ui.control.Composite;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An exchange rate as it is typed, with the day of which it is. */
final class RateField extends HBox implements Composite {
    private final Studio studio;
    private final String source;
    private final String target;
    private final @Nullable ExchangeRate before;
    private final TextField rate = new TextField();
    private final TextField day = new TextField();
    private final StringProperty error = new SimpleStringProperty("");

    /** @param before what holds so far; null if there is no rate */
    RateField(Studio studio, String source, String target, @Nullable ExchangeRate before) {
        super(8);
        this.studio = studio;
        this.source = source;
        this.target = target;
        this.before = before;
        setAlignment(Pos.CENTER_LEFT);
        rate.setId("assume-rate-" + source.toLowerCase(Locale.ROOT));
        rate.setText(before == null ? "" : before.rate().toPlainString());
        rate.setPrefColumnCount(8);
        day.setId("assume-day-" + source.toLowerCase(Locale.ROOT));
        day.setText(studio.format().date(before == null ? studio.today() : before.asOf()));
        day.setAccessibleText("Day of the rate of " + source);
        HBox.setHgrow(rate, Priority.ALWAYS);
        HBox.setHgrow(day, Priority.ALWAYS);
        Label of = new Label("as of");
        of.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(rate, of, day);
    }

    @Override
    public Node main() {
        return rate;
    }

    String currency() {
        return source;
    }

    StringProperty error() {
        return error;
    }

    String typed() {
        return rate.getText() + " " + day.getText();
    }

    /** Whether what is typed is a rate and a day, or nothing; what is wrong stands in {@link #error()}. */
    boolean isRight() {
        if (rate.getText().isBlank()) {
            error.set("");
        } else if (figure().isEmpty()) {
            error.set("A rate above 0 is wanted, like 1.08.");
        } else {
            error.set(day().isPresent() ? "" : "The day of the rate is wanted, like 2026-12-31.");
        }
        return error.get().isEmpty();
    }

    /** The rate if it is another than before. */
    Optional<ExchangeRate> changed(Id<Project> project) {
        if (figure().isEmpty() || day().isEmpty()) {
            return Optional.empty();
        }
        Id<ExchangeRate> id = before == null ? studio.ids().next() : before.id();
        ExchangeRate now = new ExchangeRate(id, project, source, target, figure().get(), day().get());
        boolean same = before != null
                && before.rate().compareTo(now.rate()) == 0
                && before.asOf().equals(now.asOf());
        return same ? Optional.empty() : Optional.of(now);
    }

    /** The rate that held before, if nothing is typed in its place. */
    Optional<ExchangeRate> removed() {
        return Optional.ofNullable(before).filter(rateBefore -> rate.getText().isBlank());
    }

    private Optional<BigDecimal> figure() {
        return EstimateText.read(rate.getText(), studio.format().typed())
                .filter(typed -> typed.exact() && typed.likely().signum() > 0)
                .map(typed -> typed.likely());
    }

    private Optional<LocalDate> day() {
        return studio.format().typed().date(day.getText().strip());
    }
}

package drydock.ui.checklist;

import atlantafx.base.theme.Styles;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.RoundEdits.Time;
import drydock.domain.checklist.Rounds;
import drydock.domain.project.Person;
import drydock.domain.register.Duty;
import drydock.domain.register.DutyOccurrence;
import drydock.domain.register.ItemOccurrence;
import drydock.domain.register.Occurrence;
import drydock.ui.base.Format;
import drydock.ui.base.Periods;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How an item comes round: how often, when next, and each time that it was done. */
final class RoundsPane extends VBox {
    /** On the button that tells a time. */
    private static final String FIRST = "Do_ne…";

    private static final String MORE = "Done o_nce more…";

    private final Studio studio;
    private final ChecklistActions actions;
    private final Label rhythm = wrapped();
    private final VBox list = new VBox();
    private final Button add = Buttons.plain(FIRST, Icon.ADD, this::add);
    private @Nullable Item item;
    private Snapshot snapshot = Snapshot.empty();

    RoundsPane(Studio studio, ChecklistActions actions) {
        this.studio = studio;
        this.actions = actions;
        setId("item-rounds");
        getStyleClass().add("evidence");
        rhythm.setId("item-rhythm");
        list.setId("item-times");
        add.setId("add-time");
        getChildren().addAll(rhythm, list, add);
    }

    void show(Item now, Snapshot current) {
        boolean same = now.equals(item)
                && current.sameTable(Person.class, snapshot)
                && current.sameTable(Duty.class, snapshot);
        item = now;
        snapshot = current;
        if (!same) {
            rhythm.setText(words(now.rounds()));
            add.setText(now.rounds().times().isEmpty() ? FIRST : MORE);
            list.getChildren()
                    .setAll(now.rounds().times().stream().map(this::row).toList());
        }
    }

    private String words(Rounds rounds) {
        String often = rounds.duties().isEmpty()
                ? Periods.words(rounds.period())
                : rounds.duties().stream()
                        .map(duty -> Periods.words(duty.period()) + " by the duty “" + duty.title() + "”")
                        .collect(Collectors.joining(", "));
        String next = rounds.next() == null ? "" : ", next on " + format().date(rounds.next());
        String last = rounds.times().isEmpty() ? ". It was not done yet." : ".";
        return often + next + last;
    }

    private Node row(Occurrence time) {
        String day = format().date(time.doneOn());
        Label said = wrapped();
        said.setText(Stream.of(day, name(time.doneBy()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        VBox words = new VBox(2, said);
        Stream.of(time.proof(), note(time), duty(time))
                .filter(text -> !text.isBlank())
                .forEach(text -> words.getChildren().add(small(text)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(
                8,
                Icon.PROVEN.node(),
                words,
                Buttons.icon(Icon.EDIT, "Change the time of " + day, () -> change(time)),
                Buttons.icon(Icon.REMOVE, "Remove the time of " + day, () -> actions.removeTime(shown(), time)));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("evidence-row");
        return row;
    }

    private void add() {
        Item shown = shown();
        if (actions.asksForADuty(shown)) {
            return;
        }
        Time today = new Time(studio.today(), actions.me().orElse(null), "", "");
        String title = shown.rounds().times().isEmpty() ? "Done" : "Done once more";
        open(title, today, true, said -> actions.done(shown, said).thenAccept(this::close));
    }

    private void change(Occurrence time) {
        Item shown = shown();
        Time known = new Time(time.doneOn(), time.doneBy(), time.proof(), note(time));
        open(
                "Change a time",
                known,
                time instanceof ItemOccurrence,
                said -> actions.changeTime(shown, time, said).thenAccept(this::close));
    }

    private void open(String title, Time time, boolean noted, Consumer<Time> save) {
        TimeForm form = new TimeForm(
                format(),
                snapshot.all(Person.class),
                time,
                studio.today(),
                noted,
                save,
                studio.desktop().dialogs()::dismiss);
        studio.desktop().dialogs().showForm(title + ": " + shown().title(), form, form::isTouched);
    }

    private void close(boolean done) {
        if (done) {
            studio.desktop().dialogs().close();
        }
    }

    private String name(@Nullable Id<Person> person) {
        return snapshot.find(Person.class, person).map(Person::name).orElse("");
    }

    private static String note(Occurrence time) {
        return time instanceof ItemOccurrence own ? own.note() : "";
    }

    /** Where a time is that of a duty, which one. */
    private String duty(Occurrence time) {
        return time instanceof DutyOccurrence done
                ? snapshot.find(Duty.class, done.duty())
                        .map(duty -> "Duty “" + duty.title() + "”")
                        .orElse("")
                : "";
    }

    private Item shown() {
        if (item == null) {
            throw new IllegalStateException("no item is shown");
        }
        return item;
    }

    private Format format() {
        return studio.format();
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label small(String text) {
        Label label = wrapped();
        label.setText(text);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
        return label;
    }
}

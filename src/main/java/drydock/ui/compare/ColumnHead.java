package drydock.ui.compare;

import atlantafx.base.theme.Styles;
import drydock.ui.base.Words;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import drydock.ui.control.WholeText;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The head of a column: who it is, how far the project is with them, and what can be done with the column. */
final class ColumnHead extends VBox {
    private static final PseudoClass FLAGGED = PseudoClass.getPseudoClass("flagged");

    /** What the head's buttons do. */
    interface Actions {
        void choose(CandidateColumn column);

        void move(CandidateColumn column, int by);

        void pin(CandidateColumn column, boolean pinned);

        void takeOff(CandidateColumn column);

        void remove(CandidateColumn column);

        void showAuditor(CandidateColumn column);

        void copyMail(CandidateColumn column);
    }

    private final Actions actions;
    private final Label name = WholeText.inTooltip(new Label());
    private final Badge badge = new Badge();
    private final Tooltip reason = new Tooltip();
    private final Button left = Buttons.icon(Icon.LEFT, "Move column left", () -> move(-1));
    private final Button right = Buttons.icon(Icon.RIGHT, "Move column right", () -> move(1));
    private final Button pin = Buttons.icon(Icon.PIN, "Pin column", this::pin);
    private final Button choose = Buttons.plain("Choose", this::choose);
    private final MenuButton more = new MenuButton(null, Icon.MORE.node());
    private @Nullable CandidateColumn column;

    ColumnHead(Actions actions) {
        this.actions = actions;
        getStyleClass().add("compare-head");
        name.getStyleClass().add(Styles.TEXT_BOLD);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        choose.setMnemonicParsing(false);
        choose.getStyleClass().addAll(Styles.SMALL);
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "tweak-no-arrow", "no-arrow");
        more.getItems()
                .addAll(
                        item("Copy the questions as a mail", c -> actions.copyMail(c)),
                        item("Show in Auditors", c -> actions.showAuditor(c)),
                        item("Take off the table", c -> actions.takeOff(c)),
                        item("Remove from the project", c -> actions.remove(c)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(4, name, more);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox bottom = new HBox(left, right, pin, gap, choose);
        bottom.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, badge, bottom);
    }

    void show(CandidateColumn next) {
        column = next;
        setId("column-" + next.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        name.setText(next.name());
        pseudoClassStateChanged(FLAGGED, next.isFlagged());
        left.setDisable(!next.canMoveLeft());
        right.setDisable(!next.canMoveRight());
        boolean pinned = next.candidate().pinned();
        pin.getStyleClass().remove(Styles.ACCENT);
        if (pinned) {
            pin.getStyleClass().add(Styles.ACCENT);
        }
        nameButton(left, "Move " + next.name() + " left");
        nameButton(right, "Move " + next.name() + " right");
        nameButton(pin, pinned ? "Unpin " + next.name() : "Pin " + next.name() + ": stays first");
        more.setAccessibleText("More for " + next.name());
        choose.setAccessibleText("Choose " + next.name());
        choose.setVisible(!next.isChosen());
        showBadge(next);
    }

    private void showBadge(CandidateColumn next) {
        String status = Words.of(next.candidate().status());
        if (next.isFlagged()) {
            int flags = next.raised().size();
            badge.show(flags == 1 ? "Red flag" : flags + " red flags", Badge.Tone.BLOCKER);
            badge.setGraphic(Icon.FLAG.node());
            reason.setText(String.join("\n", next.raised()));
            badge.setTooltip(reason);
        } else {
            badge.show(status, next.isChosen() ? Badge.Tone.ACCENT : Badge.Tone.NEUTRAL);
            badge.setGraphic(null);
            badge.setTooltip(null);
        }
    }

    private static void nameButton(Button button, String name) {
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }

    private MenuItem item(String text, Consumer<CandidateColumn> action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> {
            if (column != null) {
                action.accept(column);
            }
        });
        return item;
    }

    private void move(int by) {
        if (column != null) {
            actions.move(column, by);
        }
    }

    private void pin() {
        if (column != null) {
            actions.pin(column, !column.candidate().pinned());
        }
    }

    private void choose() {
        if (column != null) {
            actions.choose(column);
        }
    }
}

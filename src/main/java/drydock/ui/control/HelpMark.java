package drydock.ui.control;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import drydock.domain.project.Glossary;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A question mark that explains what stands beside it, by click or key. */
public final class HelpMark extends Button {
    /** The glossary's meaning of {@code word}, to stand beside a field or a heading. */
    public static HelpMark of(Glossary glossary, String word) {
        return new HelpMark(word, glossary.meaning(word));
    }

    /** @param topic what is explained, for screen readers */
    public HelpMark(String topic, String text) {
        super(null, Icon.HELP.node());
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "help-mark");
        setAccessibleText("Help: " + topic);
        setAccessibleHelp(text);
        setOnAction(e -> {
            Label body = new Label(text);
            body.setWrapText(true);
            body.setMaxWidth(320);
            Popover popover = new Popover(body);
            popover.setTitle(topic);
            popover.setHeaderAlwaysVisible(true);
            popover.setDetachable(false);
            popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
            popover.show(this);
        });
    }
}

package drydock.ui.checks;

import atlantafx.base.theme.Styles;
import drydock.check.RuleSources;
import drydock.check.model.Gate;
import drydock.check.model.Verdict.CodeLine;
import drydock.domain.check.CheckMute;
import drydock.ui.control.Badge;
import drydock.ui.control.Buttons;
import drydock.ui.control.FocusInView;
import drydock.ui.control.Icon;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The selected check: what is wrong, what it blocks, how to mend it, where the rule comes from, and muting with a reason. */
final class CheckDetail extends ScrollPane {
    private final ChecksViewModel checks;
    private final VBox content = new VBox(12);
    private final TextField reason = new TextField();
    private @Nullable CheckRow shown;

    CheckDetail(ChecksViewModel checks) {
        this.checks = checks;
        setId("check-detail");
        setFitToWidth(true);
        FocusInView.in(this);
        content.getStyleClass().add("plan-detail");
        reason.setId("mute-reason");
        reason.setPromptText("Why it is all right");
        reason.setAccessibleText("Reason for muting");
        setContent(content);
    }

    void show(@Nullable CheckRow row) {
        if (row != null && row.equals(shown)) {
            return;
        }
        shown = row;
        reason.clear();
        content.getChildren().clear();
        if (row == null) {
            content.getChildren().add(muted("Select a line to see what it means and how to mend it."));
            return;
        }
        Badge badge = new Badge(row.level(), CheckTones.of(row.level()));
        Label title = new Label(row.id() + "  " + row.rule().title());
        title.getStyleClass().add(Styles.TITLE_4);
        title.setWrapText(true);
        content.getChildren().addAll(new HBox(8, badge), title);
        if (!row.isRule()) {
            content.getChildren().add(wrapped(row.words()));
        }
        gates(row);
        section("How to mend it", row.rule().fix());
        // before what only explains the rule: in a low window that is what is scrolled out of view
        content.getChildren().addAll(actions(row));
        section("Levels", row.rule().levels());
        section("Sources", row.rule().sources().stream().map(RuleSources::title).collect(Collectors.joining("\n")));
        if (!row.rule().thresholds().isEmpty()) {
            section(
                    "Thresholds",
                    row.rule().thresholds().stream().map(checks::threshold).collect(Collectors.joining("\n")));
        }
    }

    private void gates(CheckRow row) {
        if (row.finding() != null && !row.finding().gates().isEmpty()) {
            section(
                    "Blocks",
                    row.finding().gates().stream()
                            .sorted()
                            .map(CheckDetail::words)
                            .collect(Collectors.joining(", ")));
        }
    }

    private List<Node> actions(CheckRow row) {
        CheckMute mute = row.mute();
        if (mute != null) {
            return List.of(Buttons.plain("_Unmute", () -> checks.unmute(mute)));
        }
        if (row.finding() == null) {
            return List.of();
        }
        var finding = row.finding();
        var mend = finding.place();
        HBox muting =
                new HBox(8, reason, Buttons.plain("_Mute", Icon.HIDE, () -> checks.mute(finding, reason.getText())));
        muting.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(reason, Priority.ALWAYS);
        Node muteSection = new VBox(4, heading("Mute with a reason"), muting);
        HBox leading = new HBox(8);
        if (mend != null) {
            leading.getChildren().add(Buttons.primary("_Go there", () -> checks.goTo(mend)));
        }
        CodeLine code = finding.code();
        if (code != null) {
            Button open = Buttons.plain("_Open the file", Icon.FILE, () -> checks.open(finding, code));
            open.setId("open-code");
            leading.getChildren().add(open);
        }
        return leading.getChildren().isEmpty() ? List.of(muteSection) : List.of(leading, muteSection);
    }

    private void section(String title, String text) {
        content.getChildren().add(new VBox(2, heading(title), wrapped(text)));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private static String words(Gate gate) {
        return switch (gate) {
            case ACCEPT -> "accepting the quote";
            case START -> "the start of the review";
            case PUBLISH -> "publication";
            case LAUNCH -> "the launch";
        };
    }
}

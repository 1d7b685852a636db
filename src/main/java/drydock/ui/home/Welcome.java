package drydock.ui.home;

import atlantafx.base.theme.Styles;
import drydock.ui.base.Action;
import drydock.ui.control.Buttons;
import drydock.ui.control.Icon;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a first start shows: what this is for, the two ways to begin, and where the data lies. */
final class Welcome extends VBox {
    Welcome(HomeActions actions, Path file) {
        super(16);
        setId("welcome");
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label("Welcome to Drydock");
        title.getStyleClass().add(Styles.TITLE_2);
        Label purpose = text(
                "Prepare, buy and live through the security audit of your smart contracts, and in the end answer one "
                        + "question with proof: may we launch?");
        purpose.setMaxWidth(560);
        HBox ways = new HBox(
                16,
                way(
                        Icon.ANCHOR,
                        "Look around first",
                        "A filled-in sample project. Change and break what you like: one click removes it.",
                        button("Open the _sample project", actions.openSample(), false)),
                way(
                        Icon.ADD,
                        "Start with your own",
                        "Four short steps: what you build, when you want to launch, the plan, and who could audit it.",
                        button("_New project", actions.newProject(), true)));
        ways.setMaxWidth(640);
        getChildren().addAll(Icon.ANCHOR.node(), title, purpose, ways, whereDataLies(file));
    }

    private static Button button(String text, Action action, boolean primary) {
        Button button = primary ? Buttons.primary(text, action.run()) : Buttons.plain(text, action.run());
        button.setId("welcome-" + action.id());
        button.disableProperty().bind(action.disabled());
        return button;
    }

    private static Node way(Icon icon, String title, String what, Button action) {
        Label heading = new Label(title, icon.node());
        heading.getStyleClass().add(Styles.TITLE_4);
        Label words = text(what);
        VBox.setVgrow(words, Priority.ALWAYS);
        words.setMaxHeight(Double.MAX_VALUE);
        words.setAlignment(Pos.TOP_LEFT);
        VBox card = new VBox(8, heading, words, action);
        card.getStyleClass().add("card");
        card.setPrefWidth(312);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Node whereDataLies(Path file) {
        Label where = text("Everything is kept in one file on this computer: " + file
                + "\nNothing leaves this machine: Drydock never connects to a network.");
        where.setId("where-data-lies");
        where.setMaxWidth(640);
        return where;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }
}

package drydock.ui.auditors;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import drydock.domain.catalogue.Auditor;
import drydock.domain.selection.DecisionGuide;
import drydock.domain.selection.SelectionGuide.UseCase;
import drydock.ui.base.SourceText;
import drydock.ui.base.Studio;
import drydock.ui.control.Buttons;
import drydock.ui.control.HelpMark;
import drydock.ui.control.WholeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The decision guide in one line: a use case is picked, who serves it is shown with the reason, and the list is narrowed. */
final class UseCasePicker extends VBox {
    private final AuditorsViewModel catalogue;
    private final SourceText sources;
    private final Consumer<Auditor> open;
    private final ComboBox<Optional<UseCase>> choice = new ComboBox<>();
    private final VBox reasons = new VBox(4);

    /**
     * @param beside stands at the right of the same line
     * @param open shows an auditor
     */
    UseCasePicker(AuditorsViewModel catalogue, Studio studio, Node beside, Consumer<Auditor> open) {
        super(8);
        this.catalogue = catalogue;
        this.open = open;
        sources = new SourceText(studio.format());
        choice.setId("use-case");
        choice.getItems().add(Optional.empty());
        studio.bundle()
                .selection()
                .useCases()
                .forEach(useCase -> choice.getItems().add(Optional.of(useCase)));
        choice.setConverter(words());
        choice.setValue(catalogue.useCase());
        choice.setVisibleRowCount(8);
        choice.valueProperty()
                .addListener((p, before, now) -> catalogue.filterBy(filter -> filter.withUseCases(
                        now.map(useCase -> Set.of(useCase.key())).orElse(Set.of()))));
        catalogue.filter().addListener((p, before, now) -> {
            choice.setValue(catalogue.useCase());
            render();
        });
        Label label = new Label("_What is it for?");
        label.setMnemonicParsing(true);
        label.setLabelFor(choice);
        choice.setAccessibleText("What is it for?");
        HBox line = new HBox(
                8,
                label,
                choice,
                new HelpMark(
                        "Decision guide",
                        "Pick what comes nearest to your product, and the guide names the auditors it recommends for"
                                + " that. It is a start, not a verdict: compare them in your project."),
                new Spacer(),
                beside);
        line.setAlignment(Pos.CENTER_LEFT);
        reasons.setId("use-case-reasons");
        reasons.getStyleClass().add("use-case-reasons");
        reasons.managedProperty().bind(reasons.visibleProperty());
        getChildren().addAll(line, reasons);
        render();
    }

    /** Shows the reasons as the data is now. */
    void render() {
        Optional<UseCase> useCase = catalogue.useCase();
        reasons.setVisible(useCase.isPresent());
        reasons.getChildren().setAll(useCase.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(UseCase useCase) {
        List<Node> lines = new ArrayList<>();
        List<DecisionGuide.Match> matches = catalogue.matches(useCase);
        for (DecisionGuide.Match match : matches) {
            Button name = Buttons.link(match.auditor().name(), () -> open.accept(match.auditor()));
            name.setMinWidth(USE_PREF_SIZE);
            String headline = match.auditor().headline();
            String source = match.inGuide() ? "" : " (" + sources.of(match.source()) + ")";
            HBox line = new HBox(4, name, WholeText.inTooltip(new Label((headline == null ? "" : headline) + source)));
            line.setAlignment(Pos.CENTER_LEFT);
            lines.add(line);
        }
        if (matches.isEmpty()) {
            lines.add(new Label("No auditor of your catalogue is known to serve this."));
        } else if (matches.getFirst().inGuide()) {
            lines.add(muted("Named by the guide: " + sources.of(useCase.source())));
        }
        return lines;
    }

    private static Label muted(String text) {
        Label label = WholeText.inTooltip(new Label(text));
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        return label;
    }

    private static StringConverter<Optional<UseCase>> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<UseCase> useCase) {
                return useCase.map(UseCase::name).orElse("Anything");
            }

            @Override
            public Optional<UseCase> fromString(String text) {
                throw new UnsupportedOperationException("the list is not edited");
            }
        };
    }
}

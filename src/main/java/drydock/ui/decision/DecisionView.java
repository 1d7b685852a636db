package drydock.ui.decision;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.quote.ContactEntry;
import drydock.domain.quote.Quote;
import drydock.domain.selection.Decision;
import drydock.exchange.Document;
import drydock.exchange.DocumentFormat;
import drydock.ui.base.FileDialogs.Kind;
import drydock.ui.base.Frame;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.Written;
import drydock.ui.control.Buttons;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How sure the ranking is, what each quote really costs, and the way to a decision that can be defended. */
public final class DecisionView implements Screen {
    /** Places of the tabs. */
    private static final int QUOTES = 1;

    private static final int CONTACT = 2;
    private static final int CRITERIA = 4;

    private final Studio studio;
    private final DecisionViewModel model;
    private final RankingPane ranking;
    private final QuotesPane quotes;
    private final ContactPane contact;
    private final RecordPane record;
    private final CriteriaPane criteria;
    private final TabPane tabs = new TabPane();
    private final MenuButton memo = new MenuButton("Memo");
    private final EmptyState empty;
    private final BorderPane root = new BorderPane();

    public DecisionView(Studio studio) {
        this.studio = studio;
        model = new DecisionViewModel(studio);
        ranking = new RankingPane(studio.format(), new RulesPane(studio));
        quotes = new QuotesPane(model);
        contact = new ContactPane(model);
        record = new RecordPane(studio);
        criteria = new CriteriaPane(studio);
        empty = new EmptyState(
                Icon.DECISION,
                "Nobody to decide between",
                "Add the auditors that you consider; then ask them for quotes here.",
                Buttons.plain("Go to Compare", () -> studio.navigator().go(Place.COMPARE)));
        tabs.getTabs()
                .setAll(
                        tab("Ranking", ranking),
                        tab("Quotes", quotes),
                        tab("Contact", contact),
                        tab("Record", record),
                        tab("Criteria", criteria));
        tabs.setId("decision-tabs");
        tabs.setAccessibleText("Ranking, quotes, contact, record and criteria");
        root.setTop(title());
        model.standing().addListener((p, before, now) -> showStanding(now));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        model.show(frame);
    }

    /** A question of the contact log, a quote, or the project for its criteria. */
    @Override
    public void reveal(Id<?> id) {
        boolean asked = studio.session().snapshot().get().all(ContactEntry.class).stream()
                .anyMatch(entry -> entry.id().equals(id));
        boolean quoted = studio.session().snapshot().get().all(Quote.class).stream()
                .anyMatch(quote -> quote.id().equals(id));
        if (model.project().filter(project -> project.id().equals(id)).isPresent()) {
            tabs.getSelectionModel().select(CRITERIA);
        } else if (asked) {
            tabs.getSelectionModel().select(CONTACT);
            contact.reveal(id);
        } else if (quoted) {
            tabs.getSelectionModel().select(QUOTES);
            quotes.reveal(id);
        }
    }

    /** Opens the form of a quote at one of its fields. */
    @Override
    public void reveal(Id<?> id, String field) {
        reveal(id);
        quotes.edit(id, field);
    }

    private void showStanding(@Nullable Standing standing) {
        if (standing == null) {
            root.setCenter(null);
            return;
        }
        ranking.show(standing);
        quotes.show(standing);
        contact.show(standing);
        record.show(standing);
        criteria.show(standing);
        memo.getItems().setAll(memos(standing));
        root.setCenter(standing.model().candidates().isEmpty() ? empty : tabs);
    }

    private Node title() {
        Button ask = Buttons.plain("_Ask for quotes…", this::ask);
        ask.setId("ask-for-quotes");
        Button read = Buttons.plain(
                "_Import a form…", () -> model.project().ifPresent(project -> AnswerPreview.open(model, project)));
        read.setId("import-answer");
        memo.setId("memo");
        for (Region button : List.of(ask, read, memo)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return new ScreenTitle("Decision", "How sure it is, and what it costs.", new Spacer(), ask, read, memo);
    }

    private void ask() {
        Standing standing = model.standing().get();
        if (standing != null) {
            RequestForm.open(model, standing.model().project(), standing);
        }
    }

    /** The memo of each decision as it was kept; of how things stand while there is none. */
    private List<MenuItem> memos(Standing standing) {
        Project project = standing.model().project();
        List<Decision> decisions = standing.decisions();
        if (decisions.size() < 2) {
            return files(() -> decisions.isEmpty()
                    ? DecisionViewModel.memo(standing)
                    : DecisionViewModel.memo(project, decisions.getFirst()));
        }
        return decisions.stream()
                .<MenuItem>map(decision -> {
                    Menu menu = new Menu(standing.name(decision.candidate()) + ", "
                            + studio.format().date(decision.decidedOn()));
                    menu.setMnemonicParsing(false);
                    menu.getItems().setAll(files(() -> DecisionViewModel.memo(project, decision)));
                    return menu;
                })
                .toList();
    }

    private List<MenuItem> files(Supplier<Document> memo) {
        return Stream.of(Kind.PDF, Kind.HTML, Kind.MARKDOWN)
                .map(kind -> Buttons.entry(kind.description(), () -> write(memo.get(), kind)))
                .toList();
    }

    private void write(Document document, Kind kind) {
        new Written(studio.desktop())
                .to(
                        "Export the memo",
                        document.title() + "." + kind.extension(),
                        kind,
                        name -> document.bytes(DocumentFormat.of(name)));
    }

    private static Tab tab(String name, Node content) {
        Tab tab = new Tab(name, content);
        tab.setClosable(false);
        tab.setId("tab-" + name.toLowerCase(Locale.ROOT));
        return tab;
    }
}

package drydock.ui.people;

import atlantafx.base.controls.Spacer;
import drydock.domain.Id;
import drydock.domain.project.Person;
import drydock.exchange.CsvTable;
import drydock.ui.base.Frame;
import drydock.ui.base.Screen;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.control.Buttons;
import drydock.ui.control.Column;
import drydock.ui.control.EmptyState;
import drydock.ui.control.Icon;
import drydock.ui.control.ListTable;
import drydock.ui.control.ScreenTitle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The people of the workspace as a table that is edited in place. */
public final class PeopleView implements Screen {
    private final Studio studio;
    private final PeopleViewModel people;
    private final ListTable<PeopleRow> table;
    private final BorderPane root = new BorderPane();
    private @Nullable Frame shown;

    public PeopleView(Studio studio) {
        this.studio = studio;
        people = new PeopleViewModel(studio);
        table = table();
        root.setTop(toolbar());
        root.setCenter(table);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void render(Frame frame) {
        shown = frame;
        people.show(frame);
        table.show(people.rows());
    }

    @Override
    public void reveal(Id<?> id) {
        table.reveal(id);
        table.requestFocus();
    }

    private Node toolbar() {
        Button me = Buttons.plain("This is _me", Icon.PERSON, this::setMe);
        me.disableProperty()
                .bind(Bindings.size(table.getSelectionModel().getSelectedItems())
                        .isNotEqualTo(1));
        return new ScreenTitle(
                "People",
                "Owners, approvers, raters and contacts.",
                new Spacer(),
                me,
                Buttons.icon(Icon.COPY, "Copy the list as text", table::copyAsText),
                Buttons.icon(Icon.EXPORT, "Export as CSV", this::export),
                Buttons.primary("_Add person", this::add));
    }

    private ListTable<PeopleRow> table() {
        return new ListTable<PeopleRow>(
                        "people",
                        "People",
                        row -> row.person().id(),
                        List.of(
                                Column.<PeopleRow>text("name", "Name", 220, PeopleRow::name)
                                        .edited(people::rename)
                                        .checked(people::nameProblem),
                                Column.<PeopleRow>text(
                                                "role",
                                                "Role",
                                                200,
                                                row -> row.person().role())
                                        .edited(people::setRole),
                                Column.<PeopleRow>text(
                                                "contact",
                                                "Contact",
                                                280,
                                                row -> row.person().contact())
                                        .edited(people::setContact),
                                Column.text("me", "On this machine", 140, PeopleRow::whoIAm)),
                        studio.preferences())
                .widens("contact")
                .onDelete(people::remove)
                .whenEmpty(new EmptyState(
                        Icon.PEOPLE,
                        "Nobody yet",
                        "Add yourself and everyone who takes care of something or must agree to it.",
                        Buttons.primary("Add person", this::add)));
    }

    private void add() {
        Id<Person> added = people.add();
        table.reveal(added);
        table.editSelected("name");
    }

    private void export() {
        new TableExport(studio.desktop())
                .toCsv("Export the people", "people.csv", new CsvTable(table.visibleTitles(), table.visibleTexts()));
    }

    private void setMe() {
        people.setMe(table.selected().getFirst());
        if (shown != null) {
            render(shown);
        }
    }
}

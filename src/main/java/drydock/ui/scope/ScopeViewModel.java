package drydock.ui.scope;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Problem;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.domain.checklist.ProjectStacks;
import drydock.domain.project.Project;
import drydock.domain.scope.ScopeCommands;
import drydock.domain.scope.ScopeItem;
import drydock.domain.scope.ScopeNone;
import drydock.domain.scope.ScopeTotals;
import drydock.domain.scope.ScopeType;
import drydock.domain.scope.ScopeWarning;
import drydock.exchange.ProjectTables;
import drydock.ui.base.Frame;
import drydock.ui.base.Studio;
import drydock.ui.base.TableExport;
import drydock.ui.base.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;

/** The components of the open project, what they add up to and what the scope is silent about. */
final class ScopeViewModel {
    private final Studio studio;
    private final Map<ScopeType, Integer> itemsAbout = new EnumMap<>(ScopeType.class);
    private final ReadOnlyListWrapper<ScopeRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyListWrapper<ScopeNone> nones = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<ScopeTotals> totals = new ReadOnlyObjectWrapper<>(ScopeTotals.of(List.of()));
    private final ReadOnlyObjectWrapper<Optional<ScopeWarning>> warning = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Id<Project> project;

    ScopeViewModel(Studio studio) {
        this.studio = studio;
        for (ScopeType type : ScopeType.values()) {
            itemsAbout.put(
                    type,
                    ProjectStacks.about(vocabulary(), studio.bundle().checklist(), type)
                            .size());
        }
    }

    /** In the order of the list. */
    ReadOnlyListProperty<ScopeRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The statements that there is no component of a type. */
    ReadOnlyListProperty<ScopeNone> nones() {
        return nones.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ScopeTotals> totals() {
        return totals.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ScopeWarning>> warning() {
        return warning.getReadOnlyProperty();
    }

    void show(Frame frame) {
        project = frame.open();
        if (project == null) {
            return;
        }
        List<ScopeItem> items = ScopeCommands.inOrder(frame.snapshot(), project);
        rows.setAll(items.stream().map(this::row).toList());
        nones.setAll(frame.snapshot().owned(ScopeNone.class, project).stream()
                .sorted(Comparator.comparing(ScopeNone::type))
                .toList());
        totals.set(ScopeTotals.of(items));
        warning.set(ScopeWarning.of(frame.snapshot(), project));
    }

    /** The labels of the ecosystems that a component can have; the first stands for none. */
    List<String> ecosystems() {
        return Stream.concat(Stream.of(""), vocabulary().ecosystems().stream().map(Term::label))
                .toList();
    }

    /** How many checklist items are about the types in scope: "API 10, oracle 4". */
    String checklistItems() {
        List<String> parts = totals.get().byType().keySet().stream()
                .sorted()
                .filter(type -> itemsAbout(type) > 0)
                .map(type -> Words.of(type) + " " + itemsAbout(type))
                .toList();
        return String.join(", ", parts);
    }

    /** Adds a component to be named, and returns it. */
    Optional<Id<ScopeItem>> add(ScopeType type) {
        if (project == null) {
            return Optional.empty();
        }
        Command command = ScopeCommands.add(now(), project, studio.ids(), type, "New " + lower(type));
        perform(command);
        // nothing is there to be named if the file is read-only
        return ScopeCommands.inOrder(now(), project).stream()
                .filter(item -> command.changes().stream()
                        .anyMatch(change -> change.id().equals(item.id())))
                .map(ScopeItem::id)
                .findFirst();
    }

    void rename(ScopeRow row, String name) {
        if (name.isBlank()) {
            refuse(
                    "A component needs a name.",
                    "It is still called " + row.item().name() + ".");
        } else {
            save(row, item -> item.withName(name.strip()));
        }
    }

    void setType(ScopeRow row, String words) {
        Stream.of(ScopeType.values())
                .filter(type -> Words.of(type).equals(words))
                .findFirst()
                .ifPresent(type -> save(row, item -> item.withType(type)));
    }

    void setEcosystem(ScopeRow row, String label) {
        String key = vocabulary().ecosystems().stream()
                .filter(term -> term.label().equals(label))
                .findFirst()
                .map(Term::key)
                .orElse("");
        save(row, item -> item.withEcosystem(key));
    }

    /** What is wrong with a number of lines as it is typed. */
    String nslocProblem(String typed) {
        return isUnknown(typed) || studio.format().typed().count(typed).isPresent()
                ? ""
                : "Not a number of lines. Write it like " + studio.format().number(1_200)
                        + ", or leave it empty while it is unknown.";
    }

    private static boolean isUnknown(String typed) {
        return typed.isBlank() || typed.strip().equals(ScopeRow.UNKNOWN);
    }

    void setNsloc(ScopeRow row, String typed) {
        if (nslocProblem(typed).isEmpty()) {
            save(
                    row,
                    item -> item.withNsloc(studio.format().typed().count(typed).orElse(null)));
        } else {
            refuse(
                    "“" + typed + "” is not a number of lines.",
                    "The size of " + row.item().name() + " is as it was.");
        }
    }

    void setInScope(ScopeRow row, String inOrOut) {
        save(row, item -> item.withInScope(inOrOut.equals(ScopeRow.IN)));
    }

    /** Moves what is in out of the scope, and what is out into it: all of them where they differ, into it. */
    void toggle(List<ScopeRow> toggled) {
        boolean in = toggled.stream().anyMatch(row -> !row.item().inScope());
        Snapshot snapshot = now();
        List<Command> commands = toggled.stream()
                .filter(row -> row.item().inScope() != in)
                .map(row -> ScopeCommands.edit(snapshot, row.item().withInScope(in)))
                .toList();
        String what = commands.size() == 1 ? toggled.getFirst().item().name() : commands.size() + " components";
        perform(new Command(
                in ? "Take " + what + " into scope" : "Take " + what + " out of scope",
                commands.stream().flatMap(c -> c.changes().stream()).distinct().toList()));
    }

    void setReason(ScopeRow row, String reason) {
        save(row, item -> item.withReason(reason.strip()));
    }

    void setForkOf(ScopeRow row, String origin) {
        save(row, item -> item.withForkOf(origin.strip()));
    }

    void setNotes(ScopeRow row, String notes) {
        save(row, item -> item.withNotes(notes.strip()));
    }

    /** Moves components up or down the list by one place. */
    void move(List<ScopeRow> moved, int by) {
        if (project == null || moved.isEmpty()) {
            return;
        }
        List<Id<ScopeItem>> ids = moved.stream().map(row -> row.item().id()).toList();
        List<ScopeItem> all = ScopeCommands.inOrder(now(), project);
        int first =
                (int) all.stream().takeWhile(item -> !ids.contains(item.id())).count();
        perform(ScopeCommands.move(
                now(), project, moved.stream().map(ScopeRow::item).toList(), Math.max(0, first + by)));
    }

    void remove(List<ScopeRow> removed) {
        Command command =
                ScopeCommands.delete(now(), removed.stream().map(ScopeRow::item).toList());
        studio.performAndTell(command);
    }

    /** Writes the list to a CSV file that the user chooses. */
    void export() {
        if (project != null) {
            new TableExport(studio.desktop())
                    .toCsv("Export the scope", "scope.csv", ProjectTables.scope(now(), project, vocabulary()));
        }
    }

    /** States that the project has no component of {@code type}. */
    CompletionStage<Boolean> stateNone(ScopeType type, String reason) {
        return studio.session()
                .perform(ScopeCommands.stateNone(
                        now(), Objects.requireNonNull(project), studio.ids(), type, reason.strip()));
    }

    void withdraw(ScopeNone none) {
        Command command = ScopeCommands.withdrawNone(none);
        studio.performAndTell(command);
    }

    /** What a type is called within a sentence. */
    static String lower(ScopeType type) {
        return switch (type) {
            case API -> "API";
            default -> Words.of(type).toLowerCase(Locale.ROOT);
        };
    }

    private ScopeRow row(ScopeItem item) {
        String ecosystem =
                item.ecosystem().isEmpty() ? "" : Vocabulary.label(vocabulary().ecosystems(), item.ecosystem());
        return new ScopeRow(item, ecosystem, item.inScope() ? itemsAbout(item.type()) : 0);
    }

    private int itemsAbout(ScopeType type) {
        return itemsAbout.getOrDefault(type, 0);
    }

    /** Changes the component as it stands now, whatever the row shows of it. */
    private void save(ScopeRow row, UnaryOperator<ScopeItem> change) {
        now().find(ScopeItem.class, row.item().id())
                .map(change)
                .ifPresent(changed -> perform(ScopeCommands.edit(now(), changed)));
    }

    private void perform(Command command) {
        studio.session().perform(command);
    }

    private void refuse(String happened, String kept) {
        studio.desktop().notifier().problem(new Problem(happened, kept, "Press F2 on the cell and write it again."));
    }

    private Snapshot now() {
        return studio.session().snapshot().get();
    }

    private Vocabulary vocabulary() {
        return studio.bundle().vocabulary();
    }
}

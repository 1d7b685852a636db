package drydock.ui.checklist;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.checklist.ChecklistEdits;
import drydock.domain.checklist.Edit;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.NewEvidence;
import drydock.domain.checklist.OwnItem;
import drydock.domain.checklist.RoundEdits;
import drydock.domain.checklist.RoundEdits.Time;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.register.Occurrence;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a user does to checklist items; for several at once it is one undo step. Items are named by their keys and looked up
 * when it happens, so that what is saved late never falls back behind what was saved since.
 */
final class ChecklistActions {
    private final Studio studio;
    private final ChecklistViewModel model;
    private final ReadOnlyBooleanWrapper asksWhoIAm = new ReadOnlyBooleanWrapper();
    private final Set<String> unsigned = new HashSet<>();
    private boolean dismissed;

    ChecklistActions(Studio studio, ChecklistViewModel model) {
        this.studio = studio;
        this.model = model;
    }

    /** Whether something was ticked and nobody knows by whom: asked once, and ticking goes on meanwhile. */
    ReadOnlyBooleanProperty asksWhoIAm() {
        return asksWhoIAm.getReadOnlyProperty();
    }

    Optional<Id<Person>> me() {
        return studio.me();
    }

    /** Ticks those that are open; where none of them is, opens all again. */
    void toggle(List<Item> items) {
        List<Item> open = items.stream().filter(Item::isOpen).toList();
        if (open.isEmpty()) {
            edit("Untick", items, ChecklistEdits::untick);
        } else {
            tick(open);
        }
    }

    void tick(List<Item> items) {
        edit("Tick", items, ChecklistEdits::tick);
        if (studio.me().isEmpty() && !dismissed) {
            items.forEach(item -> unsigned.add(item.key()));
            asksWhoIAm.set(true);
        }
    }

    void untick(List<Item> items) {
        edit("Untick", items, ChecklistEdits::untick);
    }

    /** What was ticked in one project is not signed in another, which may have the same items. */
    void otherProject() {
        unsigned.clear();
        asksWhoIAm.set(false);
    }

    /** Remembers who I am on this machine and signs what was ticked without a name. */
    void iAm(Id<Person> me) {
        signAs(me, List.of());
    }

    /** Adds me to the people, under {@code name}, and signs what was ticked without a name. */
    void iAmNew(String name) {
        Person person = new Person(studio.ids().next(), name.strip(), "", "");
        signAs(person.id(), List.of(new Change.Put(person)));
    }

    /** Does not ask again. */
    void dismissWhoIAm() {
        dismissed = true;
        asksWhoIAm.set(false);
    }

    CompletionStage<Boolean> setNotApplicable(List<Item> items, String reason) {
        return edit("Set aside", items, (edits, item) -> edits.setNotApplicable(item, reason));
    }

    CompletionStage<Boolean> waive(List<Item> items, String reason, @Nullable Id<Person> by) {
        return edit("Waive", items, (edits, item) -> edits.waive(item, reason, by));
    }

    void setResponsible(List<Item> items, @Nullable Id<Person> person) {
        each(
                "Set who takes care of " + items.size() + " items",
                items,
                (edits, item) -> edits.setResponsible(item, person));
    }

    CompletionStage<Boolean> setDue(List<Item> items, @Nullable LocalDate due) {
        return each("Set the due date of " + items.size() + " items", items, (edits, item) -> edits.setDue(item, due));
    }

    void setRaised(Item item, @Nullable Boolean holds) {
        perform(edits(snapshot()).setRaised(now(item), holds));
    }

    CompletionStage<Boolean> setComment(Item item, String comment) {
        return perform(edits(snapshot()).setComment(now(item), comment));
    }

    /** Says who decided the item and when. */
    CompletionStage<Boolean> setDecided(Item item, @Nullable Id<Person> by, @Nullable LocalDate on) {
        return edits(snapshot())
                .setDecided(now(item), by, on)
                .map(wanted -> edit("Change who decided", List.of(item), (edits, now) -> wanted))
                .orElse(CompletableFuture.completedFuture(true));
    }

    /** Whether only a duty can say that an item was done, as several keep it fresh; that is told. */
    boolean asksForADuty(Item item) {
        boolean several = RoundEdits.hasSeveralDuties(now(item));
        if (several) {
            tell(words(Edit.Reason.SEVERAL_DUTIES));
        }
        return several;
    }

    /** Says of an item that comes round that it was done once. */
    CompletionStage<Boolean> done(Item item, Time time) {
        return edit("Tick", List.of(item), (edits, now) -> edits.done(now, time));
    }

    CompletionStage<Boolean> changeTime(Item item, Occurrence time, Time said) {
        return edit("Change a time", List.of(item), (edits, now) -> rounds().change(now, time, said));
    }

    void removeTime(Item item, Occurrence time) {
        studio.performAndTell(rounds().remove("Remove a time of '" + item.title() + "'", now(item), time));
    }

    private RoundEdits rounds() {
        return new RoundEdits(project(), studio.ids());
    }

    void addEvidence(String key, NewEvidence given) {
        model.find(key).ifPresent(item -> perform(edits(snapshot()).addEvidence(item, given)));
    }

    CompletionStage<Boolean> putOwn(OwnItem item) {
        return perform(edits(snapshot()).putOwn(item));
    }

    /** Removes those that are the user's own; shipped ones stay, and the user is told. */
    void removeOwn(List<Item> items) {
        List<Command> removals = items.stream()
                .map(item -> edits(snapshot()).removeOwn(now(item)))
                .flatMap(Optional::stream)
                .toList();
        if (removals.isEmpty()) {
            tell("Only items of your own can be removed. Set this one to “Not applicable” instead.");
            return;
        }
        studio.performAndTell(together("Remove " + removals.size() + " items", removals));
    }

    /** Why an item cannot be changed like that, in words. */
    static String words(Edit.Reason reason) {
        return switch (reason) {
            case NO_CANDIDATE_CHOSEN ->
                "This follows from the due-diligence answers of the chosen auditor, and none is chosen yet.";
            case ANSWERED_OTHERWISE -> "An answer in Compare says the opposite. Change it there, where it was given.";
            case NO_REASON -> "Say why: without a reason nobody can check it later.";
            case NO_NAME -> "Say who stands for it.";
            case DONE_THAT_DAY -> "It was done on that day already. Change that time under “Comes round”.";
            case SEVERAL_DUTIES ->
                "Several duties keep it fresh, and a tick would not say which of them was done. Press “Done today”"
                        + " for that duty on Registers.";
            case DONE_BY_A_DUTY ->
                "A duty says that it was done, with its own evidence. Remove that time under “Comes round” if it"
                        + " was none.";
        };
    }

    /** @return completes with whether all that was allowed is saved, and something was */
    private CompletionStage<Boolean> edit(
            String verb, List<Item> items, BiFunction<ChecklistEdits, Item, Edit> change) {
        Snapshot before = snapshot();
        List<Command> allowed = new ArrayList<>();
        Set<Edit.Reason> refused = new HashSet<>();
        for (Item item : items) {
            switch (change.apply(edits(before), now(item))) {
                case Edit.Allowed(Command command) -> {
                    allowed.add(command);
                    if (item.definition().diligence() != null) {
                        // two items may follow from the same answer: the second must find what the first wrote
                        before = before.with(command.changes());
                    }
                }
                case Edit.Refused(Edit.Reason reason) -> refused.add(reason);
            }
        }
        refused.forEach(reason -> tell(words(reason)));
        if (allowed.isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        Command command = together(verb + " " + allowed.size() + " items", allowed);
        // a time goes with what was said of it: that is told, with the way back
        return command.changes().stream().anyMatch(Change.Remove.class::isInstance)
                ? studio.performAndTell(command)
                : perform(command);
    }

    private CompletionStage<Boolean> each(
            String words, List<Item> items, BiFunction<ChecklistEdits, Item, Command> change) {
        ChecklistEdits edits = edits(snapshot());
        List<Command> commands =
                items.stream().map(item -> change.apply(edits, now(item))).toList();
        return commands.isEmpty() ? CompletableFuture.completedFuture(true) : perform(together(words, commands));
    }

    /** One undo step; a single command keeps its own words. */
    private static Command together(String words, List<Command> commands) {
        return commands.size() == 1
                ? commands.getFirst()
                : new Command(
                        words,
                        commands.stream()
                                .flatMap(command -> command.changes().stream())
                                .toList());
    }

    private void signAs(Id<Person> me, List<Change> first) {
        List<Change> changes = new ArrayList<>(first);
        ChecklistEdits edits = edits(snapshot());
        unsigned.stream()
                .map(model::find)
                .flatMap(Optional::stream)
                .filter(item -> item.decidedOn().isPresent() && item.decidedBy().isEmpty())
                .flatMap(item -> edits.setDecided(item, me, item.decidedOn().orElse(null)).stream())
                .filter(Edit.Allowed.class::isInstance) // on the same day it always is
                .forEach(signed ->
                        changes.addAll(((Edit.Allowed) signed).command().changes()));
        unsigned.clear();
        if (!changes.isEmpty()) {
            perform(new Command("Sign what was ticked", changes));
        }
        studio.rememberMe(me);
        asksWhoIAm.set(false);
    }

    private ChecklistEdits edits(Snapshot snapshot) {
        return new ChecklistEdits(
                snapshot, project(), studio.ids(), studio.today(), studio.me().orElse(null));
    }

    private Id<Project> project() {
        return model.project().orElseThrow();
    }

    /** The item as it stands now. */
    Item now(Item item) {
        return model.find(item.key()).orElse(item);
    }

    private Snapshot snapshot() {
        return studio.session().snapshot().get();
    }

    private CompletionStage<Boolean> perform(Command command) {
        return studio.session().perform(command);
    }

    private void tell(String text) {
        studio.desktop().notifier().tell(text);
    }
}

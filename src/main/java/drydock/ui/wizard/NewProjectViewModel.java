package drydock.ui.wizard;

import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Vocabulary;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Progress;
import drydock.domain.plan.LaunchStatement;
import drydock.domain.plan.OrderProblem;
import drydock.domain.plan.Plan;
import drydock.domain.plan.PlanDates;
import drydock.domain.project.Project;
import drydock.domain.project.Stage;
import drydock.domain.selection.SelectionGuide.UseCase;
import drydock.domain.time.WorkingDays;
import drydock.domain.workflow.NewProject;
import drydock.domain.workflow.NewProjectRequest;
import drydock.ui.base.Format;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What was typed into the wizard so far, and what would follow from it. Nothing is saved before {@link #create()}. */
final class NewProjectViewModel {
    private static final WorkingDays CALENDAR = WorkingDays.MONDAY_TO_FRIDAY;
    private static final String UNNAMED = "New project";

    private final Studio studio;
    private final Id<Project> id;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty repository = new SimpleStringProperty("");
    private final BooleanProperty creating = new SimpleBooleanProperty();
    private final Set<Id<Auditor>> declined = new HashSet<>();
    private final NewProjectRequest untouched;
    private final ReadOnlyObjectWrapper<NewProjectRequest> draft;

    NewProjectViewModel(Studio studio, String currency) {
        this.studio = studio;
        id = studio.ids().next();
        untouched = NewProjectRequest.named(UNNAMED).withCurrency(currency);
        draft = new ReadOnlyObjectWrapper<>(untouched);
    }

    StringProperty name() {
        return name;
    }

    StringProperty repository() {
        return repository;
    }

    /** Whether the project is being saved right now. */
    BooleanProperty creating() {
        return creating;
    }

    /** Everything but name, repository and candidates. */
    ReadOnlyObjectProperty<NewProjectRequest> draft() {
        return draft.getReadOnlyProperty();
    }

    Format format() {
        return studio.format();
    }

    Vocabulary vocabulary() {
        return studio.bundle().vocabulary();
    }

    void change(UnaryOperator<NewProjectRequest> change) {
        draft.set(change.apply(draft.get()));
    }

    /** Whether anything was typed that closing would lose. */
    boolean isTouched() {
        return !name.get().isBlank()
                || !repository.get().isBlank()
                || !declined.isEmpty()
                || !draft.get().equals(untouched);
    }

    String nameError() {
        return name.get().isBlank() ? "A project needs a name." : "";
    }

    PlanDates dates() {
        LocalDate launch = draft.get().wantedLaunch();
        return launch == null
                ? PlanDates.undated()
                : PlanDates.backFrom(launch, draft.get().offsets(), CALENDAR);
    }

    /** Whether the wanted launch can be met; empty while there is none. */
    Optional<LaunchStatement> statement() {
        return Optional.ofNullable(draft.get().wantedLaunch())
                .map(launch -> LaunchStatement.of(launch, draft.get().offsets(), CALENDAR, studio.today()));
    }

    /** The first day on which a launch leaves time for every step. */
    LocalDate nearestLaunch() {
        return LaunchStatement.of(studio.today(), draft.get().offsets(), CALENDAR, studio.today())
                .nearest();
    }

    /** What is impossible about the order of the plan's dates. */
    List<OrderProblem> problems() {
        return Plan.of(outcome(), id).problems();
    }

    /** How much of the checklist applies to what is built. */
    Progress checklist() {
        return Checklist.of(
                        studio.bundle().checklist(),
                        vocabulary(),
                        outcome(),
                        id,
                        new Freshness(studio.today(), Set.of()))
                .progress();
    }

    /** The auditors that the guide names for the chosen kinds of product. */
    List<Suggestion> suggestions() {
        Map<String, List<String>> useCases = new LinkedHashMap<>();
        for (UseCase useCase : studio.bundle().selection().useCases()) {
            if (draft.get().useCases().contains(useCase.key())) {
                useCase.auditors()
                        .forEach(key -> useCases.merge(key, List.of(useCase.name()), NewProjectViewModel::joined));
            }
        }
        return studio.session().snapshot().get().all(Auditor.class).stream()
                .filter(auditor -> !auditor.hidden() && useCases.containsKey(auditor.key()))
                .sorted(Comparator.comparing(Auditor::name, String.CASE_INSENSITIVE_ORDER))
                .map(auditor -> new Suggestion(auditor, useCases.getOrDefault(auditor.key(), List.of())))
                .toList();
    }

    boolean isWanted(Auditor auditor) {
        return !declined.contains(auditor.id());
    }

    void want(Auditor auditor, boolean wanted) {
        if (wanted) {
            declined.remove(auditor.id());
        } else {
            declined.add(auditor.id());
        }
    }

    /** The stage that the project starts in, unless another is chosen. */
    Stage stage() {
        return project().stage();
    }

    /**
     * Saves the project with its plan, as one step to undo, and opens it.
     *
     * @return completes on the FX thread: whether it was saved
     */
    CompletionStage<Boolean> create() {
        creating.set(true);
        return studio.session().perform(command()).thenApply(done -> {
            creating.set(false);
            if (done) {
                studio.navigator().open(id, Place.OVERVIEW);
            }
            return done;
        });
    }

    private Project project() {
        return outcome().get(Project.class, id);
    }

    /** The project as it would be, in a workspace of its own. */
    private Snapshot outcome() {
        return Snapshot.empty().with(command().changes());
    }

    private Command command() {
        NewProjectRequest request = draft.get()
                .withName(name.get().isBlank() ? UNNAMED : name.get())
                .withRepository(repository.get())
                .withCandidates(suggestions().stream()
                        .map(Suggestion::auditor)
                        .filter(this::isWanted)
                        .map(Auditor::id)
                        .toList());
        return NewProject.create(id, request, studio.ids(), CALENDAR);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

package drydock.ui.checklist;

import drydock.domain.Id;
import drydock.domain.checklist.Checklist;
import drydock.domain.checklist.ChecklistBasis;
import drydock.domain.checklist.ChecklistFilter;
import drydock.domain.checklist.ChecklistFilter.Depth;
import drydock.domain.checklist.Freshness;
import drydock.domain.checklist.Item;
import drydock.domain.checklist.Phase;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Suggestion;
import drydock.ui.base.Frame;
import drydock.ui.base.LatestReport;
import drydock.ui.base.Studio;
import drydock.ui.evidence.EvidenceFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The checklist of the open project as the list shows it: filtered, by phase. */
final class ChecklistViewModel {
    private final Studio studio;
    private final LatestReport plan;
    private final EvidenceFiles files;
    private final Set<String> folded = new HashSet<>();
    private Checklist checklist = new Checklist(List.of());
    private final RememberedFilter remembered;
    private ChecklistFilter filter;
    private Map<String, Item> byKey = Map.of();
    private final Map<String, ChecklistRow.Line> lines = new HashMap<>();
    private List<ChecklistRow> rows = List.of();
    private @Nullable Frame shown;
    private @Nullable ChecklistBasis basis;

    ChecklistViewModel(Studio studio, LatestReport plan, EvidenceFiles files) {
        this.studio = studio;
        this.plan = plan;
        this.files = files;
        remembered = new RememberedFilter(studio.preferences());
        filter = remembered.read(studio.today(), studio.me());
    }

    /** Works out the checklist of {@code frame}, unless nothing that it is made of changed. */
    void show(Frame frame) {
        plan.ask(frame);
        ChecklistBasis now =
                frame.project().map(project -> basis(frame, project.id())).orElse(null);
        ChecklistBasis before = basis;
        boolean same = shown != null && (now == null ? before == null : before != null && now.isSame(before));
        boolean samePeople = shown != null && shown.snapshot().sameTable(Person.class, frame.snapshot());
        boolean sameDay = shown != null && shown.today().equals(frame.today());
        shown = frame;
        basis = now;
        if (!same) {
            checklist = next(before, now);
            Map<String, Item> keys = new HashMap<>();
            checklist.items().forEach(item -> keys.put(item.key(), item));
            if (lines.size() > keys.size()) { // a few of items that are gone do no harm: each is asked for by its item
                lines.keySet().retainAll(keys.keySet());
            }
            byKey = keys;
        }
        if (!samePeople || !sameDay) {
            lines.clear(); // they name people, and say what is late
        }
        if (!same || !samePeople || !sameDay) {
            list();
        }
    }

    private Checklist next(@Nullable ChecklistBasis before, @Nullable ChecklistBasis now) {
        if (now == null) {
            return new Checklist(List.of());
        }
        return before == null ? Checklist.of(now) : checklist.next(before, now);
    }

    private ChecklistBasis basis(Frame frame, Id<Project> project) {
        return new ChecklistBasis(
                studio.bundle().checklist(),
                studio.bundle().vocabulary(),
                frame.snapshot(),
                project,
                new Freshness(frame.today(), files.changed(), suggestions()));
    }

    /** What the plan says, as far as it is known. */
    private List<Suggestion> suggestions() {
        return plan.state().get() instanceof LatestReport.State.Known known ? known.suggestions() : List.of();
    }

    /** Whether the plan has come to say something else about the checklist since it was shown. */
    boolean hasNews() {
        return basis != null && !suggestions().equals(basis.freshness().planned());
    }

    Optional<Id<Project>> project() {
        return shown == null ? Optional.empty() : shown.project().map(Project::id);
    }

    /** What the repository was last read for. */
    Optional<EvidenceReading> reading() {
        Frame frame = shown;
        return frame == null
                ? Optional.empty()
                : frame.project()
                        .flatMap(project -> frame.snapshot().owned(EvidenceReading.class, project.id()).stream()
                                .findFirst());
    }

    Checklist checklist() {
        return checklist;
    }

    List<ChecklistRow> rows() {
        return rows;
    }

    /** The items that the filter lets through, also those of phases that are folded. */
    List<Item> items() {
        return checklist.select(filter);
    }

    ChecklistFilter filter() {
        return filter;
    }

    void filter(ChecklistFilter next) {
        remembered.keep(next);
        filter = next;
        list();
    }

    /** Only what I take care of; for everybody's again if {@code mine} is false or I never said who I am. */
    void filterMine(boolean mine) {
        if (mine && studio.me().isEmpty()) {
            studio.desktop()
                    .notifier()
                    .tell("Nobody knows yet who you are: choose yourself on the People screen, with “This is me”.");
        }
        filter(filter.withResponsible(mine ? studio.me().orElse(null) : null));
    }

    /** Only what is due within the week to come, or overdue. */
    void filterDue(boolean due) {
        filter(filter.withDueBy(due ? RememberedFilter.soon(studio.today()) : null));
    }

    void fold(String phase) {
        if (!folded.remove(phase)) {
            folded.add(phase);
        }
        list();
    }

    /** The item of this key as it stands now. */
    Optional<Item> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The key of the item of which {@code id} is the entry, the user's own item or a time that it was done. */
    Optional<String> keyOf(Id<?> id) {
        return checklist
                .items()
                .filter(item -> (item.entry() != null && item.entry().id().equals(id))
                        || (item.own() != null && item.own().id().equals(id))
                        || item.rounds().times().stream()
                                .anyMatch(time -> time.id().equals(id)))
                .map(Item::key)
                .findFirst();
    }

    /** Shows so much of the checklist that the item of this key is among it. */
    void uncover(String key) {
        find(key).ifPresent(item -> {
            folded.remove(item.definition().phase());
            boolean hidden = rows.stream().noneMatch(row -> row.key().equals(key));
            if (hidden) {
                filter(ChecklistFilter.everything()
                        .withDepth(filter.withText("").test(item) ? filter.depth() : Depth.ALL));
            }
        });
    }

    /** Looks again at every file that serves as evidence in this checklist. */
    void checkFiles() {
        files.check(checklist.items().flatMap(item -> item.evidence().stream()).toList());
    }

    private void list() {
        List<ChecklistRow> next = new ArrayList<>();
        if (filter.depth() == Depth.FIRST_TEN) {
            checklist.select(filter).forEach(item -> next.add(line(item)));
        } else {
            Predicate<Item> shows = filter.prepared();
            checklist.phases().forEach(phase -> addPhase(next, phase, shows));
        }
        rows = List.copyOf(next);
    }

    private void addPhase(List<ChecklistRow> next, Phase phase, Predicate<Item> shows) {
        int heading = next.size();
        boolean hidden = folded.contains(phase.name());
        boolean any = false;
        for (Item item : phase.items()) {
            if (shows.test(item)) {
                any = true;
                if (hidden) {
                    break;
                }
                next.add(line(item));
            }
        }
        if (any) {
            next.add(heading, new ChecklistRow.Heading(phase.name(), phase.when(), phase.progress(), hidden));
        }
    }

    /** The line of an item that is still the very same is kept: writing thousands of dates would be felt. */
    private ChecklistRow.Line line(Item item) {
        ChecklistRow.Line known = lines.get(item.key());
        if (known != null && known.item() == item) {
            return known;
        }
        ChecklistRow.Line line = newLine(item);
        lines.put(item.key(), line);
        return line;
    }

    private ChecklistRow.Line newLine(Item item) {
        LocalDate due = item.dueOn().orElse(null);
        LocalDate today = shown == null ? studio.today() : shown.today();
        boolean late = due != null && item.isOpen() && due.isBefore(today);
        return new ChecklistRow.Line(
                item, name(item.responsible().orElse(null)), studio.format().date(due), late);
    }

    private String name(@Nullable Id<Person> person) {
        return shown == null
                ? ""
                : shown.snapshot().find(Person.class, person).map(Person::name).orElse("");
    }
}

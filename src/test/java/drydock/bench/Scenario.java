package drydock.bench;

import drydock.bench.Measurement.Aim;
import drydock.domain.ProblemException;
import drydock.domain.project.Project;
import drydock.ui.base.Place;
import drydock.workspace.Workspace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** What a person does in the window, over and over, each thing measured. */
final class Scenario {
    private static final List<String> TYPED = List.of("oracle", "upgrade", "vault", "multisig", "fee");
    private static final int ARROWS = 8;
    private static final int HITS = 50;

    private final Window window;
    private final Random random = new Random(1);
    private final int projects;
    private final List<Measurement> all = new ArrayList<>();
    private final Map<Place, Measurement> firstVisits = new EnumMap<>(Place.class);
    private final Map<Place, Measurement> visits = new EnumMap<>(Place.class);
    private final Measurement opened = measured("open a project", Aim.PAINT);
    private final Measurement ticked = measured("tick to painted", Aim.PAINT);
    private final Measurement committed = measured("tick to committed", Aim.within(20));
    private final Measurement undone = measured("undo to painted, committed before", Aim.PAINT);
    private final Measurement nextItem = measured("next item of the checklist", Aim.PAINT);
    private final Measurement filterChecklist = measured("filter the checklist, per key", Aim.PAINT);
    private final Measurement filterAuditors = measured("filter auditors, per key", Aim.PAINT);
    private final Measurement nextAuditor = measured("next auditor", Aim.PAINT);
    private final Measurement palette = measured("palette opens", Aim.PAINT);
    private final Measurement paletteKey = measured("palette, per key", Aim.PAINT);
    private final Measurement paletteFound = measured("palette, per key, texts found", Aim.PAINT);
    private final Measurement search = measured("full-text search, per key, no window", Aim.PAINT);

    Scenario(Window window) {
        this.window = window;
        projects = window.session().snapshot().get().all(Project.class).size();
    }

    /** What was measured so far. */
    List<Measurement> measurements() {
        return all.stream().filter(measurement -> measurement.count() > 0).toList();
    }

    /** All that there is to do, once, in a project drawn at random. */
    void round() throws InterruptedException, ProblemException {
        opened.add(window.openProject(random.nextInt(projects)));
        for (Place place : window.places()) {
            visit(place);
        }
        visit(Place.CHECKLIST);
        checklist();
        visit(Place.AUDITORS);
        auditors();
        palette();
        search();
    }

    /** Only what is done to a checklist. */
    void checklistRound() throws InterruptedException {
        window.openProject(0);
        visit(Place.CHECKLIST);
        checklist();
    }

    private void visit(Place place) throws InterruptedException {
        if (!firstVisits.containsKey(place)) {
            Measurement first = measured("go to " + place.title() + ", the first time", null);
            firstVisits.put(place, first);
            visits.put(place, measured("go to " + place.title(), Aim.PAINT));
            first.add(window.go(place));
        } else {
            visits.get(place).add(window.go(place));
        }
        window.settle();
    }

    private void checklist() throws InterruptedException {
        int from = random.nextInt(150);
        window.onFx(() -> {
            ListView<?> list = list("#checklist");
            list.getSelectionModel()
                    .clearAndSelect(Math.min(from, list.getItems().size() - 2 * ARROWS));
            list.scrollTo(from);
            list.requestFocus();
        });
        int ticks = 0;
        for (int i = 0; i < ARROWS; i++) {
            nextItem.add(window.press(KeyCode.DOWN));
            if (isItem(list("#checklist").getSelectionModel().getSelectedItem())) {
                Window.Saved saved = window.change(KeyCode.SPACE);
                if (saved.committed().isPresent()) {
                    ticked.add(saved.painted());
                    committed.add(saved.committed().getAsLong());
                    ticks++;
                }
                window.settle();
            }
        }
        for (int i = 0; i < ticks / 2; i++) {
            undone.add(window.undo());
            window.settle();
        }
        type("#checklist-search", filterChecklist);
    }

    /** A row that is no heading. */
    private static boolean isItem(@Nullable Object row) {
        return row != null && row.getClass().getSimpleName().equals("Line");
    }

    private void auditors() throws InterruptedException {
        type("#auditor-search", filterAuditors);
        window.focus("#auditors");
        for (int i = 0; i < ARROWS; i++) {
            nextAuditor.add(window.press(KeyCode.DOWN));
        }
    }

    /** Types a word, deletes half of it and clears the rest. */
    private void type(String field, Measurement perKey) throws InterruptedException {
        window.focus(field);
        List<KeyCode> keys = keys(word());
        for (KeyCode key : keys) {
            perKey.add(window.press(key));
        }
        for (int i = 0; i < keys.size() / 2; i++) {
            perKey.add(window.press(KeyCode.BACK_SPACE));
        }
        window.onFx(() -> window.lookup(field, TextField.class).clear());
        window.settle();
    }

    private void palette() throws InterruptedException {
        palette.add(window.shortcut(KeyCode.K));
        int typed = 0;
        for (KeyCode key : keys(word())) {
            if (typed++ % 2 == 0) {
                paletteKey.add(window.press(key));
                window.waitUntil(this::isIdle);
            } else {
                paletteFound.add(window.pressUntil(key, this::isIdle));
            }
        }
        window.press(KeyCode.ESCAPE);
        window.settle();
    }

    /** Whether no search is under way. */
    private boolean isIdle() {
        return !window.lookup("#background-work", Node.class).isVisible();
    }

    private void search() throws ProblemException {
        Workspace workspace = window.session().workspace();
        String word = word();
        for (int length = 1; length <= word.length(); length++) {
            long start = System.nanoTime();
            workspace.search(word.substring(0, length), HITS);
            search.add(System.nanoTime() - start);
        }
    }

    private ListView<?> list(String query) {
        return window.lookup(query, ListView.class);
    }

    private String word() {
        return TYPED.get(random.nextInt(TYPED.size()));
    }

    private static List<KeyCode> keys(String word) {
        return word.toUpperCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> KeyCode.getKeyCode(Character.toString(letter)))
                .toList();
    }

    private Measurement measured(String what, @Nullable Aim aim) {
        Measurement measurement = new Measurement(what, aim);
        all.add(measurement);
        return measurement;
    }
}

package drydock.ui.palette;

import drydock.domain.Snapshot;
import drydock.domain.checklist.ItemDefinition;
import drydock.domain.project.Project;
import drydock.ui.base.Action;
import drydock.ui.base.Place;
import drydock.ui.base.Studio;
import drydock.workspace.SearchHit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/**
 * What the palette lists for a query. Screens, actions and shipped checklist items answer at once; what the full-text search
 * finds follows when it is there, unless the query has changed meanwhile.
 */
final class PaletteViewModel {
    private static final int MOST = 50;
    /** Actions whose names say which change they are about. */
    private static final Set<String> OF_LAST_CHANGE = Set.of("undo", "redo");

    private final Studio studio;
    private final Destinations destinations;
    private final List<PaletteEntry> named;
    private final ReadOnlyListWrapper<PaletteEntry> entries =
            new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private String query = "";

    PaletteViewModel(Studio studio, Collection<Place> places, List<Action> actions, Optional<Project> open) {
        this.studio = studio;
        destinations = new Destinations(studio.navigator());
        named = Stream.of(
                        places.stream()
                                .filter(place -> !place.ofProject() || open.isPresent())
                                .map(this::screen),
                        actions.stream().map(PaletteViewModel::action),
                        open.stream().flatMap(this::items))
                .flatMap(entry -> entry)
                .toList();
        search("");
    }

    ReadOnlyListProperty<PaletteEntry> entries() {
        return entries.getReadOnlyProperty();
    }

    /** Lists what matches {@code typed}; everything that can be done for an empty one. */
    void search(String typed) {
        query = typed.strip();
        List<PaletteEntry> found = byName();
        entries.setAll(found);
        if (!query.isEmpty()) {
            String asked = query;
            studio.desktop()
                    .tasks()
                    .answer("Search", () -> studio.session().workspace().search(asked, MOST), hits -> {
                        if (asked.equals(query)) {
                            entries.setAll(merged(found, hits));
                        }
                    });
        }
    }

    private List<PaletteEntry> byName() {
        return named.stream()
                .filter(entry -> query.isEmpty() ? !entry.kind().equals("Checklist item") : entry.matches(query))
                .sorted(Comparator.comparingInt(entry -> entry.distance(query)))
                .limit(MOST)
                .toList();
    }

    private List<PaletteEntry> merged(List<PaletteEntry> found, List<SearchHit> hits) {
        Snapshot snapshot = studio.session().snapshot().get();
        List<PaletteEntry> all = new ArrayList<>();
        for (SearchHit hit : hits) {
            destinations
                    .of(hit.entity(), snapshot)
                    .ifPresent(to -> all.add(new PaletteEntry(to.kind(), hit.title(), hit.body(), to.go())));
        }
        List<PaletteEntry> result = new ArrayList<>(found);
        result.addAll(all);
        return result;
    }

    private PaletteEntry screen(Place place) {
        return new PaletteEntry(
                "Screen", place.title(), "", () -> studio.navigator().go(place));
    }

    private static PaletteEntry action(Action action) {
        String name = action.name().getValue().replace("_", "");
        // what undo is about names the thing last changed: whoever types that name wants to go there, not to undo
        int about = OF_LAST_CHANGE.contains(action.id()) ? name.indexOf(": ") : -1;
        String title = about < 0 ? name : name.substring(0, about);
        String detail = about < 0 ? "" : name.substring(about + 2);
        return new PaletteEntry("Action", title, detail, () -> {
            if (!action.disabled().getValue()) {
                action.run().run();
            }
        });
    }

    private Stream<PaletteEntry> items(Project project) {
        return studio.bundle().checklist().stream().map(item -> item(project, item));
    }

    private PaletteEntry item(Project project, ItemDefinition item) {
        return new PaletteEntry(
                "Checklist item",
                item.title(),
                item.id() + " · " + item.phase(),
                () -> studio.navigator().openKey(project.id(), Place.CHECKLIST, item.id()));
    }
}

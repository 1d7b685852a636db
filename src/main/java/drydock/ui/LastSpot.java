package drydock.ui;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Place;
import drydock.ui.base.Preferences;
import drydock.ui.base.Session;
import drydock.ui.shell.Navigation;
import drydock.ui.shell.Navigation.Spot;
import java.util.Optional;
import java.util.stream.Stream;

/** Comes back to the screen and the project that were shown last in this workspace on this machine. */
record LastSpot(Preferences preferences, Session session) {
    /** Goes there, unless it is gone, and remembers every further step. */
    void follow(Navigation navigation) {
        project().ifPresent(project -> navigation.open(project, Place.HOME));
        place().ifPresent(navigation::go);
        navigation.spot().addListener((p, before, now) -> remember(now));
    }

    private Optional<Place> place() {
        String last = preferences.settings().lastPlace();
        return Stream.of(Place.values())
                .filter(place -> place.name().equals(last))
                .findFirst();
    }

    private Optional<Id<Project>> project() {
        return preferences
                .choice(key())
                .flatMap(last -> session.snapshot().get().all(Project.class).stream()
                        .map(Project::id)
                        .filter(id -> id.toString().equals(last))
                        .findFirst());
    }

    private void remember(Spot spot) {
        preferences.change(settings -> settings.withLastPlace(spot.place().name()));
        preferences.rememberChoice(key(), spot.open() == null ? "" : spot.open().toString());
    }

    private String key() {
        return "last-project " + session.workspaceId();
    }
}

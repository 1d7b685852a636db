package drydock.ui.shell;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import drydock.ui.base.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where the user is: the place, the open project, and what is to be revealed there. */
public final class Navigation implements Navigator {
    private final ReadOnlyObjectWrapper<Spot> spot =
            new ReadOnlyObjectWrapper<>(new Spot(Place.HOME, null, Optional.empty()));

    /**
     * One stop of the user's way.
     *
     * @param open the open project; null if none is
     * @param reveal selects what is to be seen there; empty for nothing in particular
     */
    public record Spot(Place place, @Nullable Id<Project> open, Optional<Consumer<Screen>> reveal) {}

    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    @Override
    public void go(Place place) {
        move(place, spot.get().open(), Optional.empty());
    }

    @Override
    public void go(Place place, Id<?> reveal) {
        move(place, spot.get().open(), Optional.of(screen -> screen.reveal(reveal)));
    }

    @Override
    public void go(Place place, Id<?> reveal, String field) {
        move(place, spot.get().open(), Optional.of(screen -> screen.reveal(reveal, field)));
    }

    @Override
    public void goKey(Place place, String key) {
        move(place, spot.get().open(), Optional.of(screen -> screen.revealKey(key)));
    }

    @Override
    public void open(Id<Project> project, Place place) {
        move(place, project, Optional.empty());
    }

    @Override
    public void open(Id<Project> project, Place place, Id<?> reveal) {
        move(place, project, Optional.of(screen -> screen.reveal(reveal)));
    }

    @Override
    public void openKey(Id<Project> project, Place place, String key) {
        move(place, project, Optional.of(screen -> screen.revealKey(key)));
    }

    /** Closes the open project, as when it was removed. */
    public void closeProject() {
        Place place = spot.get().place();
        spot.set(new Spot(place.ofProject() ? Place.HOME : place, null, Optional.empty()));
    }

    private void move(Place place, @Nullable Id<Project> open, Optional<Consumer<Screen>> reveal) {
        spot.set(new Spot(place.ofProject() && open == null ? Place.HOME : place, open, reveal));
    }
}

package drydock.ui.shell;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.ui.base.Navigator;
import drydock.ui.base.Place;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where the user is: the place, the open project, and what is to be revealed there. */
public final class Navigation implements Navigator {
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(new Spot(Place.HOME, null, Optional.empty()));

    /**
     * One stop of the user's way.
     *
     * @param open the open project; null if none is
     * @param reveal what to select there; null for nothing in particular
     */
    public record Spot(
            Place place,
            @Nullable Id<Project> open,
            @Nullable Id<?> reveal) {}

    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    @Override
    public void go(Place place) {
        move(place, spot.get().open(), null);
    }

    @Override
    public void go(Place place, Id<?> reveal) {
        move(place, spot.get().open(), reveal);
    }

    @Override
    public void open(Id<Project> project, Place place) {
        move(place, project, null);
    }

    @Override
    public void open(Id<Project> project, Place place, Id<?> reveal) {
        move(place, project, reveal);
    }

    /** Closes the open project, as when it was removed. */
    public void closeProject() {
        Place place = spot.get().place();
        spot.set(new Spot(place.ofProject() ? Place.HOME : place, null, null));
    }

    private void move(Place place, @Nullable Id<Project> open, @Nullable Id<?> reveal) {
        spot.set(new Spot(place.ofProject() && open == null ? Place.HOME : place, open, reveal));
    }
}

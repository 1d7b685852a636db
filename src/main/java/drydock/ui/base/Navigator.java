package drydock.ui.base;

import drydock.domain.Id;
import drydock.domain.project.Project;

/** Goes from screen to screen. */
public interface Navigator {
    /** Goes to {@code place}, with the open project if it shows one. */
    void go(Place place);

    /** Goes to {@code place} and reveals the thing of this identity. */
    void go(Place place, Id<?> reveal);

    /** Goes to {@code place} and puts the focus where {@code field} of the thing of this identity is changed. */
    void go(Place place, Id<?> reveal, String field);

    /** Goes to {@code place} and reveals what has this lasting key, such as a chapter of the guide. */
    void goKey(Place place, String key);

    /** Opens {@code project} and goes to {@code place}. */
    void open(Id<Project> project, Place place);

    /** Opens {@code project}, goes to {@code place} and reveals the thing of this identity. */
    void open(Id<Project> project, Place place, Id<?> reveal);

    /** Opens {@code project}, goes to {@code place} and reveals what has this lasting key, such as a checklist item. */
    void openKey(Id<Project> project, Place place, String key);
}

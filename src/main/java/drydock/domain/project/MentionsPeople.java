package drydock.domain.project;

import drydock.domain.Entity;
import drydock.domain.Id;

/** A record that names people without belonging to them. */
public interface MentionsPeople extends Entity {
    /** The same record with {@code person} nowhere in it; the very same if it does not mention them. */
    MentionsPeople without(Id<Person> person);
}

package drydock.domain.selection;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of weights after they were frozen.
 *
 * @param by who changed them; null if not said
 * @param before weight of each criterion by its key
 * @param after the same afterwards
 * @param reason why, not blank
 * @param effect what it did to the ranking, in words
 */
@RecordBuilder
public record WeightChange(
        Id<WeightChange> id,
        Id<Project> project,
        LocalDate changedOn,
        @Nullable Id<Person> by,
        Map<String, Integer> before,
        Map<String, Integer> after,
        String reason,
        String effect)
        implements MentionsPeople, WeightChangeBuilder.With {
    public WeightChange {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a change of frozen weights has a reason");
        }
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
    }

    @Override
    public WeightChange without(Id<Person> person) {
        return person.equals(by) ? withBy(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}

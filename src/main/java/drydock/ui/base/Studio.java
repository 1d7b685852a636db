package drydock.ui.base;

import drydock.bundle.Bundle;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every screen is handed.
 *
 * @param clock in the user's time zone
 */
public record Studio(
        Session session,
        Bundle bundle,
        Navigator navigator,
        Desktop desktop,
        Preferences preferences,
        Format format,
        Clock clock,
        Ids ids) {
    /** Who I am on this machine, if I said so and that person is still there. */
    public Optional<Id<Person>> me() {
        return Optional.ofNullable(preferences.settings().me().get(session.workspaceId()))
                .map(id -> new Id<Person>(Long.parseLong(id, 16)))
                .filter(id -> session.snapshot().get().find(Person.class, id).isPresent());
    }

    public void rememberMe(Id<Person> me) {
        preferences.change(settings -> {
            Map<String, String> all = new HashMap<>(settings.me());
            all.put(session.workspaceId(), me.toString());
            return settings.withMe(all);
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

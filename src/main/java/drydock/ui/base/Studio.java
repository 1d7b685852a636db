package drydock.ui.base;

import drydock.bundle.Bundle;
import drydock.domain.Command;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

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
                .flatMap(id -> session.snapshot().get().all(Person.class).stream()
                        .map(Person::id)
                        .filter(known -> known.toString().equals(id))
                        .findFirst());
    }

    public void rememberMe(Id<Person> me) {
        preferences.change(settings -> {
            Map<String, String> all = new HashMap<>(settings.me());
            all.put(session.workspaceId(), me.toString());
            return settings.withMe(all);
        });
    }

    /**
     * Performs {@code command} and, once it is saved, says so beside a button that undoes it. What was refused is not announced:
     * its button would undo something else.
     *
     * @return completes on the FX thread: whether it was saved
     */
    public CompletionStage<Boolean> performAndTell(Command command) {
        return performAndTell(command, command.words());
    }

    /** As {@link #performAndTell(Command)}, in other words than those of the Undo menu. */
    public CompletionStage<Boolean> performAndTell(Command command, String words) {
        return session.perform(command).thenApply(saved -> {
            if (saved && session.isSettled()) {
                desktop.notifier().tellWithUndo(words);
            } else if (saved) {
                desktop.notifier().tell(words); // something newer is under way, which its button would undo
            }
            return saved;
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

package drydock.domain.register;

import drydock.domain.Change;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** What a founder does to the registers; each is one undo step. */
public final class RegisterCommands {
    private RegisterCommands() {}

    public static Command add(String what, Entity entry) {
        return Command.put("Add " + what, entry);
    }

    public static Command edit(String what, Entity entry) {
        return Command.put("Change " + what, entry);
    }

    /**
     * Removes an entry with what it owns; the duties that look after it come no more. Roles no longer name a removed wallet, alerts
     * no longer a removed role.
     */
    public static Command remove(String what, Snapshot snapshot, Entity entry) {
        List<Change> changes = new ArrayList<>();
        if (entry instanceof Wallet wallet) {
            snapshot.owned(PrivilegedRole.class, wallet.project()).stream()
                    .filter(role -> wallet.id().equals(role.wallet()))
                    .forEach(role -> changes.add(new Change.Put(role.withWallet(null))));
        }
        if (entry instanceof PrivilegedRole role) {
            snapshot.owned(Alert.class, role.project()).stream()
                    .filter(alert -> role.id().equals(alert.role()))
                    .forEach(alert -> changes.add(new Change.Put(alert.withRole(null))));
        }
        Id<?> owner = entry.owner();
        if (owner != null) {
            // what was to be looked after again and again is gone
            snapshot.owned(Duty.class, owner).stream()
                    .filter(duty -> snapshot.owned(DutySubject.class, duty.id()).stream()
                            .anyMatch(about -> about.subject() == entry.id().value()))
                    .forEach(duty -> changes.addAll(Reviews.stopped(snapshot, duty)));
        }
        changes.addAll(snapshot.removal(entry));
        return new Command("Remove " + what, changes);
    }
}

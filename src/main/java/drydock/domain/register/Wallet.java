package drydock.domain.register;

import drydock.domain.Id;
import drydock.domain.project.MentionsPeople;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A wallet or account that the project depends on.
 *
 * @param address on its chain; empty if not said
 * @param holder who keeps it, or who answers for its signers; null while nobody does
 * @param signers of a multisig; null for everything else, and while unknown
 * @param threshold signatures that a multisig needs; null as above
 * @param deployer whether the contracts were deployed from it
 * @param dailyUse whether it is also the treasury or used in operations
 */
@RecordBuilder
public record Wallet(
        Id<Wallet> id,
        Id<Project> project,
        String title,
        String address,
        WalletKind kind,
        @Nullable Id<Person> holder,
        @Nullable Integer signers,
        @Nullable Integer threshold,
        boolean deployer,
        boolean dailyUse,
        String notes)
        implements MentionsPeople, WalletBuilder.With {
    public Wallet {
        if ((signers != null && signers < 1) || (threshold != null && threshold < 1)) {
            throw new IllegalArgumentException("signers and threshold are 1 or more");
        }
    }

    @Override
    public Wallet without(Id<Person> person) {
        return person.equals(holder) ? withHolder(null) : this;
    }

    @Override
    public Id<Project> owner() {
        return project;
    }
}

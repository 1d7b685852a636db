package drydock.ui.auditors;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Snapshot;
import drydock.domain.catalogue.CatalogueFilter;
import drydock.ui.Bench;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilterPartTest {
    @TempDir
    private Path folder;

    @Test
    void filtersAreRememberedButNotWhatWasTyped() {
        CatalogueFilter chosen = CatalogueFilter.NONE
                .withEcosystems(Set.of("evm", "solana"))
                .withUseCases(Set.of("ethereum-blue-chip"))
                .withPriceModels(Set.of("fixed"));
        try (Bench bench = new Bench(folder, Snapshot.empty())) {
            new AuditorsViewModel(bench.studio())
                    .filterBy(filter -> chosen.withText("zell").withWithHidden(true));

            assertThat(new AuditorsViewModel(bench.studio()).filter().get()).isEqualTo(chosen);
            new AuditorsViewModel(bench.studio()).filterBy(filter -> CatalogueFilter.NONE);
            assertThat(new AuditorsViewModel(bench.studio()).filter().get()).isEqualTo(CatalogueFilter.NONE);
        }
    }
}

package drydock.domain.selection;

import static drydock.domain.TestRecords.after;
import static drydock.domain.TestRecords.auditor;
import static drydock.domain.TestRecords.candidate;
import static drydock.domain.TestRecords.project;
import static drydock.domain.TestRecords.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditorRemovalTest {
    private final Project vault = project(1, "Vault");
    private final Project bridge = project(2, "bridge");
    private final Auditor zellic = auditor(11, "zellic", "Zellic");
    private final Auditor halborn = auditor(12, "halborn", "Halborn");
    private final Snapshot snapshot =
            snapshot(vault, bridge, zellic, halborn, candidate(21, vault, zellic), candidate(22, bridge, zellic));

    @Test
    void theProjectsThatConsiderAnAuditorAreNamed() {
        assertThat(AuditorRemoval.considering(snapshot, zellic)).containsExactly(bridge, vault);
        assertThat(AuditorRemoval.considering(snapshot, halborn)).isEmpty();
    }

    @Test
    void anAuditorThatNobodyConsidersIsRemoved() {
        var command = AuditorRemoval.remove(snapshot, List.of(halborn)).orElseThrow();
        assertThat(command.words()).isEqualTo("Remove Halborn");
        assertThat(after(snapshot, command).all(Auditor.class)).containsExactly(zellic);
    }

    @Test
    void nothingIsRemovedWhereOneIsConsidered() {
        assertThat(AuditorRemoval.remove(snapshot, List.of(halborn, zellic))).isEmpty();
    }
}

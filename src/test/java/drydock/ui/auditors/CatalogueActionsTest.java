package drydock.ui.auditors;

import static drydock.domain.TestRecords.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.TestRecords;
import drydock.domain.catalogue.Auditor;
import drydock.ui.Bench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueActionsTest {
    private static final Auditor KEEL = auditor(1, "keel", "Keel");

    @TempDir
    private Path folder;

    private Bench bench;
    private CatalogueActions actions;

    @BeforeEach
    void open() {
        bench = new Bench(folder, TestRecords.snapshot(KEEL));
        actions = new CatalogueActions(bench.studio());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void notesSavedLateDoNotBringAnAuditorBack() {
        actions.remove(List.of(KEEL));
        actions.setNotes(KEEL.id(), "Answers mails quickly");
        bench.settle();

        assertThat(bench.snapshot().all(Auditor.class)).isEmpty();
    }

    @Test
    void notesChangeTheAuditorAsItStandsNow() {
        actions.setHidden(List.of(KEEL), true);
        actions.setNotes(KEEL.id(), "Answers mails quickly");

        assertThat(bench.snapshot().get(Auditor.class, KEEL.id()))
                .isEqualTo(KEEL.withHidden(true).withNotes("Answers mails quickly"));
    }
}

package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.checklist.Evidence;
import drydock.domain.checklist.EvidenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentTest extends RealFile {
    private static final byte[] CONTENT = {1, 2, 3};

    @Test
    void aCopyIsKeptOnceAndReadBack() throws Exception {
        String key;
        try (Workspace workspace = create()) {
            key = workspace.attach(CONTENT).get();
            assertThat(workspace.attach(CONTENT).get()).isEqualTo(key);
            assertThat(key).isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
            assertThat(workspace.attachment(key).get()).isEqualTo(CONTENT);
            assertThat(workspace.history()).isEqualTo(History.EMPTY);
        }
    }

    @Test
    void whatNothingMentionsIsCollectedAtTheNextOpening() throws Exception {
        String key;
        try (Workspace workspace = create()) {
            key = workspace.attach(CONTENT).get();
        }
        try (Workspace workspace = open()) {
            assertThat(problem(workspace.attachment(key))).contains("No copy");
        }
        open().close();
    }

    @Test
    void whatEvidenceOrTheUndoLogMentionsStays() throws Exception {
        String key;
        try (Workspace workspace = create()) {
            key = workspace.attach(CONTENT).get();
            List<Entity> all = samples.oneOfEach();
            Evidence evidence = Samples.first(all, Evidence.class)
                    .withKind(EvidenceKind.COPY)
                    .withSha256(key)
                    .withSize(3L);
            workspace.apply(Command.put("Add all", all)).get();
            workspace.apply(Command.put("Add evidence", evidence)).get();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.attachment(key).get()).isEqualTo(CONTENT);
            workspace.undo().get();
        }
        try (Workspace workspace = open()) {
            workspace.redo().get();
            assertThat(workspace.attachment(key).get()).isEqualTo(CONTENT);
        }
    }

    @Test
    void aDamagedCopyIsFoundWhenItIsRead() throws Exception {
        try (Workspace workspace = create()) {
            String key = workspace.attach(CONTENT).get();
            sql(file(), "UPDATE attachment SET content = x'010204'");
            assertThat(problem(workspace.attachment(key))).contains("damaged");
        }
    }

    @Test
    void moreThanTenMegabytesAreRefused() throws Exception {
        try (Workspace workspace = create()) {
            assertThat(problem(workspace.attach(new byte[(10 << 20) + 1]))).contains("larger than 10 MB");
            assertThat(workspace.attach(new byte[10 << 20]).get()).hasSize(64);
        }
    }
}

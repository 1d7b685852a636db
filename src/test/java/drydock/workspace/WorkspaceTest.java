package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.ProblemException;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class WorkspaceTest extends RealFile {
    @Test
    void everyKindOfRecordComesBackAfterARestart() throws Exception {
        List<Entity> all = samples.oneOfEach();
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add all", all)).get();
            assertHolds(workspace, all);
        }
        try (Workspace workspace = open()) {
            assertHolds(workspace, all);
            assertThat(workspace.access()).isInstanceOf(Access.ReadWrite.class);
        }
    }

    @Test
    void aCommitTellsWhatChanged() throws Exception {
        try (Workspace workspace = create()) {
            Project project = samples.project("Vault");
            Commit commit = workspace.apply(Command.put("Add project", project)).get();
            assertThat(commit.changes()).hasSize(1);
            assertThat(commit.after()).isSameAs(workspace.snapshot());
            assertThat(commit.history().undo()).contains("Add project");
        }
    }

    @Test
    void whatChangesNothingIsNoStep() throws Exception {
        try (Workspace workspace = create()) {
            Project project = samples.project("Vault");
            workspace.apply(Command.put("Add project", project)).get();
            Commit again = workspace.apply(Command.put("Add it again", project)).get();
            assertThat(again.changes()).isEmpty();
            assertThat(again.history().undo()).contains("Add project");
        }
    }

    @Test
    void undoAndRedoWorkAcrossARestart() throws Exception {
        Person ada = samples.person("Ada");
        Person renamed = ada.withName("Ada L.");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", ada)).get();
            workspace.apply(Command.put("Rename person", renamed)).get();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.history().undo()).contains("Rename person");
            Commit undone = workspace.undo().get();
            assertThat(undone.after().get(Person.class, ada.id())).isEqualTo(ada);
            assertThat(undone.history().redo()).contains("Rename person");
        }
        try (Workspace workspace = open()) {
            workspace.undo().get();
            assertThat(workspace.snapshot().all(Person.class)).isEmpty();
            workspace.redo().get();
            Commit redone = workspace.redo().get();
            assertThat(redone.after().get(Person.class, ada.id())).isEqualTo(renamed);
            assertThat(redone.history()).isEqualTo(new History(redone.history().undo(), Optional.empty()));
        }
    }

    @Test
    void aFailingCommandChangesNothing() throws Exception {
        try (Workspace workspace = create()) {
            Project project = samples.project("Vault");
            Command dangling = Command.put("Add item", project, samples.entry(project, "SCO-01", new Id<>(1)));
            assertThatThrownBy(() -> workspace.apply(dangling).get())
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("checklist entry refers to person");
            assertThat(workspace.snapshot().all(Project.class)).isEmpty();
            assertThat(workspace.history()).isEqualTo(History.EMPTY);
            workspace.apply(Command.put("Add project", project)).get();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.snapshot().all(Project.class)).hasSize(1);
        }
    }

    @Test
    void searchFindsBeginningsOfWordsAndFollowsChanges() throws Exception {
        try (Workspace workspace = create()) {
            Project project = samples.project("Crème brûlée vault");
            workspace.apply(Command.put("Add project", project)).get();
            assertThat(workspace.search("creme BRU", 10))
                    .extracting(SearchHit::entity)
                    .containsExactly(project);
            assertThat(workspace.search("\" OR title:* NEAR(", 10)).isEmpty();
            workspace.undo().get();
            assertThat(workspace.search("creme", 10)).isEmpty();
        }
        try (Workspace workspace = open()) {
            workspace.redo().get();
            assertThat(workspace.search("vau", 10)).hasSize(1);
        }
    }

    @Test
    void metaIsKeptOutsideUndo() throws Exception {
        String identity;
        try (Workspace workspace = create()) {
            workspace.setMeta("bundle", "3").get();
            identity = workspace.identity();
            assertThat(workspace.history().undo()).isEmpty();
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.meta("bundle")).contains("3");
            assertThat(workspace.identity()).isEqualTo(identity);
        }
    }

    @Test
    void createRefusesAnExistingFile() throws Exception {
        create().close();
        assertThatThrownBy(this::create).isInstanceOf(ProblemException.class).hasMessageContaining("already");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileIsForItsOwnerAlone() throws Exception {
        create().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void namesMayHoldWhateverFileSystemsAllow() throws Exception {
        Path odd = folder.resolve("a?mode=memory#%41 ü'.drydock");
        try (Workspace workspace = Workspace.create(odd, environment.get())) {
            workspace.apply(Command.put("Add person", samples.person("Ada"))).get();
        }
        try (Workspace workspace = Workspace.open(odd, environment.get())) {
            assertThat(workspace.snapshot().all(Person.class)).hasSize(1);
        }
    }

    static void assertHolds(Workspace workspace, List<Entity> all) {
        for (Entity entity : all) {
            assertThat(List.<Entity>copyOf(workspace.snapshot().all(entity.getClass())))
                    .contains(entity);
        }
    }
}

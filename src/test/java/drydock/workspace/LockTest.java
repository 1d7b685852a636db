package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Command;
import drydock.domain.project.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** One instance may change a file; the others look at it. */
class LockTest extends RealFile {
    @Test
    void aSecondInstanceReadsAndNamesTheFirstWhichEndsByBeingKilled() throws Exception {
        Person ada = samples.person("Ada");
        try (Workspace workspace = create()) {
            workspace.apply(Command.put("Add person", ada)).get();
        }
        try (ChildJvm other = ChildJvm.start(Holder.class, file().toString())) {
            assertThat(other.line()).isEqualTo("ReadWrite");
            try (Workspace workspace = open()) {
                assertReadOnly(workspace, "process " + other.id());
                assertThat(workspace.snapshot().all(Person.class)).containsExactly(ada);
                assertThat(problem(workspace.apply(Command.put("Add person", samples.person("Bob")))))
                        .contains("is open in another Drydock");
            }
            other.kill();
        }
        try (Workspace workspace = open()) { // the lock file is still there, the lock is not
            assertThat(workspace.access()).isInstanceOf(Access.ReadWrite.class);
        }
    }

    @Test
    void aSecondWindowOfThisProcessReads() throws Exception {
        try (Workspace first = create()) {
            try (Workspace second = open()) {
                assertReadOnly(second, "another window of this Drydock");
            }
            first.apply(Command.put("Add person", samples.person("Ada"))).get();
            try (Workspace other = Workspace.open(file(), new TestEnvironment().get())) {
                assertReadOnly(other, "another window of this Drydock");
            }
            first.apply(Command.put("Add person", samples.person("Bob"))).get();
            try (ChildJvm child = ChildJvm.start(Holder.class, file().toString())) {
                assertThat(child.line()).isEqualTo("ReadOnly"); // the others did not let go of the first one's lock
            }
        }
        try (Workspace again = open()) {
            assertThat(again.access()).isInstanceOf(Access.ReadWrite.class);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsTheFileItLeadsTo() throws Exception {
        try (Workspace first = create()) {
            Path link = Files.createSymbolicLink(folder.resolve("link.drydock"), file());
            try (Workspace second = Workspace.open(link, environment.get())) {
                assertReadOnly(second, "is open");
                assertThat(second.file()).isEqualTo(first.file());
            }
        }
    }

    @Test
    void anUnreadableLockFileOnlyLosesTheName() throws Exception {
        create().close();
        Files.writeString(WorkspaceLock.beside(file()), "nonsense\n".repeat(1000));
        try (Workspace workspace = open()) {
            assertThat(workspace.access()).isInstanceOf(Access.ReadWrite.class);
        }
    }

    private static void assertReadOnly(Workspace workspace, String words) {
        assertThat(workspace.access())
                .isInstanceOfSatisfying(
                        Access.ReadOnly.class,
                        access -> assertThat(access.why().text()).contains(words));
    }
}

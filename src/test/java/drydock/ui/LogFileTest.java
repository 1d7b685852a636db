package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogFileTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogFileTest.class);

    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("100% mine").resolve("log");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatFailedIsThereWithItsPlaceButNotWhatAPersonWrote() throws Exception {
        try (LogFile log = LogFile.open(folder()).orElseThrow()) {
            log.note("Drydock starts");
            LOG.warn(
                    "a change was refused",
                    new IOException("/home/ada/secret.drydock", new SQLException("price 120000 of Keel", null, 13)));
        }

        assertThat(LogFile.current(folder()))
                .content()
                .contains("INFO drydock: Drydock starts")
                .contains("WARNING drydock.ui.LogFileTest: a change was refused")
                .contains("java.io.IOException\n", "at drydock.ui.LogFileTest.")
                .contains("caused by java.sql.SQLException (code 13)")
                .doesNotContain("secret")
                .doesNotContain("120000")
                .doesNotContain("Keel");
    }

    @Test
    void ofALibraryThereIsOnlyThatItSaidSomething() throws Exception {
        try (LogFile log = LogFile.open(folder()).orElseThrow()) {
            log.note("Drydock starts");
            LoggerFactory.getLogger("org.library.Reader").warn("cannot read /home/ada/Vault.sol of {}", "Keel");
        }

        assertThat(LogFile.current(folder()))
                .content()
                .contains("WARNING org.library.Reader: ")
                .doesNotContain("Vault", "Keel");
    }

    @Test
    void theFilesTakeTurnsAndStaySmall() throws Exception {
        try (LogFile log = LogFile.open(folder()).orElseThrow()) {
            for (int i = 0; i < 10_000; i++) {
                log.note("line " + i + " of a program that has much to say about itself");
            }
        }

        assertThat(files())
                .hasSize(LogFile.FILES)
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LogFile.SIZE + 1024L));
        assertThat(LogFile.current(folder())).content().contains("line 9999 ");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // has no such modes
    void onlyTheOwnerCanReadThem() throws Exception {
        try (LogFile log = LogFile.open(folder()).orElseThrow()) {
            for (int i = 0; i < 4_000; i++) {
                log.note("line " + i + " of a program that has much to say about itself");
            }
        }

        assertThat(files())
                .hasSizeGreaterThan(1)
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoLog() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "in the way");

        assertThat(LogFile.open(file.resolve("log"))).isEmpty();
    }

    @Test
    void whatIsClosedTakesNothingMore() throws Exception {
        LogFile log = LogFile.open(folder()).orElseThrow();
        log.close();
        LOG.warn("too late");

        assertThat(LogFile.current(folder())).content().doesNotContain("too late");
    }
}

package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** Of the only instance. */
    private Path current() {
        return folder().resolve("drydock-0.log");
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

        assertThat(current())
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

        assertThat(current()).content().contains("WARNING org.library.Reader: ").doesNotContain("Vault", "Keel");
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
        assertThat(current()).content().contains("line 9999 ");
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

        assertThat(current()).content().doesNotContain("too late");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anInstanceBesideAnotherHasFilesOfItsOwnAndNamesThem() throws Exception {
        Path second;
        try (LogFile one = LogFile.open(folder()).orElseThrow();
                LogFile another = LogFile.open(folder()).orElseThrow()) {
            one.note("the first");
            another.note("the second");
            second = another.current();

            assertThat(one.current()).isEqualTo(current()).content().contains("the first");
            assertThat(second).isNotEqualTo(current()).content().contains("the second");
            assertThat(folder()).isDirectoryContaining("glob:**.{lock,lck}").isDirectoryNotContaining("glob:**.log.1");
            try (Stream<Path> all = Files.list(folder())) {
                assertThat(all.toList())
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .as(file.toString())
                                        .isEqualTo("rw-------"));
            }
        }
        try (Stream<Path> left = Files.list(folder())) {
            assertThat(left).containsExactlyInAnyOrder(current(), second); // no locks
        }
        try (LogFile later = LogFile.open(folder()).orElseThrow()) {
            assertThat(later.current()).isEqualTo(current());
        }
    }

    @Test
    void moreInstancesThanThatGoWithoutALog() throws Exception {
        List<LogFile> open = new ArrayList<>();
        for (int i = 0; i < LogFile.INSTANCES; i++) {
            open.add(LogFile.open(folder()).orElseThrow());
        }
        assertThat(LogFile.open(folder())).isEmpty();
        open.forEach(LogFile::close);
    }
}

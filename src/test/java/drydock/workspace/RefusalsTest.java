package drydock.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sqlite.NativeLibraryNotFoundException;

final class RefusalsTest {
    private static final Path FILE = Path.of("plan.drydock");

    @Test
    void aMissingLibraryIsNotBlamedOnTheFile() {
        SQLException failure =
                new SQLException("Error opening connection", new NativeLibraryNotFoundException("No native library"));

        for (Problem told : new Problem[] {Refusals.unreadable(FILE, failure), Refusals.notCreated(FILE, failure)}) {
            assertThat(told.happened())
                    .startsWith("A part of Drydock is missing")
                    .doesNotContain("plan.drydock");
            assertThat(told.todo()).contains("Install Drydock again");
        }
    }

    @Test
    void anyOtherFailureIs() {
        assertThat(Refusals.unreadable(FILE, new SQLException("disk I/O error")).happened())
                .isEqualTo("plan.drydock can not be read.");
    }
}

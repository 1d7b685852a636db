package drydock;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file has the one format. {@code mvn -q test -Dtest=FormatTest -Dformat.apply=true} rewrites those that
 * have not.
 *
 * <p>A test and not a Maven plugin, because the formatter parses with the compiler of the Java it runs in, and Maven
 * may run in one that is older than the sources.
 */
class FormatTest {
    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileHasTheOneFormat() throws IOException {
        boolean apply = Boolean.getBoolean("format.apply");
        List<Path> unformatted;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            unformatted = files.filter(file -> file.toString().endsWith(".java")).toList().parallelStream()
                    .filter(file -> !isFormatted(file, apply))
                    .sorted()
                    .toList();
        }
        assertThat(unformatted)
                .as("files to format; mvn -q test -Dtest=FormatTest -Dformat.apply=true does it")
                .isEmpty();
    }

    private boolean isFormatted(Path file, boolean apply) {
        try {
            String found = Files.readString(file);
            String wanted = formatter.formatSourceAndFixImports(found);
            if (apply && !wanted.equals(found)) {
                Files.writeString(file, wanted);
                return true;
            }
            return wanted.equals(found);
        } catch (FormatterException e) {
            throw new AssertionError(file + " cannot be parsed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

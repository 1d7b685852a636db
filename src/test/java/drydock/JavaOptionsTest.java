package drydock;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The options that the start scripts give to the JVM. Tests run with JavaFX on the class path, where all of it is open;
 * the application runs with JavaFX as modules, where what is not exported fails only when it is used.
 */
class JavaOptionsTest {
    @Test
    void everyInsideOfJavaFxThatALibraryUsesIsExported() throws IOException {
        List<String> options = Files.readAllLines(Path.of("packaging/java.options"));

        assertThat(internalPackagesUsed())
                .allSatisfy(used -> assertThat(options)
                        .anyMatch(option ->
                                option.startsWith("--add-exports=") && option.endsWith("/" + used + "=ALL-UNNAMED")));
    }

    private static Set<String> internalPackagesUsed() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false); // names are enough, and much faster
            return new ClassFileImporter()
                            // the benchmark brings its own options
                            .withImportOption(location -> !location.contains("/test-classes/"))
                            .importPackages("drydock", "atlantafx", "org.kordamp")
                            .stream()
                            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                            .map(dependency -> dependency.getTargetClass().getPackageName())
                            .filter(name -> name.startsWith("com.sun."))
                            .collect(Collectors.toSet());
        });
    }
}

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Completes the folder {@code args[0]} of libraries: writes down the JDK that the build uses, so that the start script finds it
 * again, and takes the native libraries of this platform out of the jars, so that no start unpacks them to the user's folders.
 */
class FinishFolder {
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");

    static void main(String[] args) throws IOException {
        Path lib = Path.of(args[0]);
        Files.writeString(lib.resolve("jdk-home"), System.getProperty("java.home") + "\n");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        // where JavaFX looks for them: beside its jars, on Windows in bin beside their folder
        unpack(lib.resolve("javafx"), "javafx*.jar", "", lib.resolve(windows ? "bin" : "javafx"));
        unpack(lib, "sqlite-jdbc-*.jar", "org/sqlite/native/" + system(windows) + "/" + machine() + "/", lib.resolve("native"));
    }

    private static String system(boolean windows) {
        return windows ? "Windows" : System.getProperty("os.name").startsWith("Mac") ? "Mac" : "Linux";
    }

    private static String machine() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return machine.equals("amd64") ? "x86_64" : machine;
    }

    /** Copies the native libraries that lie directly in the folder {@code from} of the jars to the folder {@code to}. */
    private static void unpack(Path jars, String names, String from, Path to) throws IOException {
        Files.createDirectories(to);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(jars, names)) {
            for (Path jar : found) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    for (JarEntry entry : file.stream().filter(each -> isLibraryIn(from, each.getName())).toList()) {
                        try (InputStream in = file.getInputStream(entry)) {
                            Files.copy(in, to.resolve(entry.getName().substring(from.length())), StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    private static boolean isLibraryIn(String folder, String name) {
        return name.startsWith(folder) && name.indexOf('/', folder.length()) < 0 && NATIVE.stream().anyMatch(name::endsWith);
    }
}

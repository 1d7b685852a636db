import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down the JDK that the build uses, so that the start script finds it again. */
class JdkHome {
    static void main(String[] args) throws Exception {
        Files.writeString(Path.of(args[0]), System.getProperty("java.home") + "\n");
    }
}

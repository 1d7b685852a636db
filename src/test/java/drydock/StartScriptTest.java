package drydock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, in a folder like the one that the build makes, with the classes under test. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    @TempDir
    private Path temp;

    private Path home;
    private Path script;

    private record Run(int exitCode, String out, String err) {}

    @BeforeEach
    void makeFolder() throws IOException {
        home = temp.resolve("a folder with blanks/drydock");
        script = home.resolve("bin/drydock");
        Files.createDirectories(script.getParent());
        Files.createDirectories(home.resolve("lib/javafx"));
        Files.copy(Path.of("packaging/bin/drydock"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.copy(Path.of("packaging/bin/surroundings"), home.resolve("lib/surroundings"));
        Files.copy(Path.of("packaging/java.options"), home.resolve("lib/java.options"));
    }

    @Test
    void helpLoadsNoJavaFx() throws Exception {
        Run run = startForReal(Map.of("DRYDOCK_OPTS", "-Xlog:class+load"), "--help");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Usage: drydock", "drydock.cli.DrydockCommand")
                .doesNotContain("javafx.");
    }

    @Test
    void anUnknownOptionIsNotUnderstood() throws Exception {
        Run run = startForReal(Map.of(), "--no-such-option");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--no-such-option");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoInOneSentenceAndInItsLog() throws Exception {
        assertRefused(startForReal(Map.of()));
        assertThat(temp.resolve("state/drydock/log/drydock-0.log"))
                .content()
                .contains(" starts with Java ")
                .contains("no window: ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withADisplayThatCannotBeOpenedItSaysSoInOneSentence() throws Exception {
        assertRefused(startForReal(Map.of("DISPLAY", "no.such.host.invalid:0")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutALocaleFileNamesMayHaveAllLetters() throws Exception {
        Run run = startForReal(Map.of("LC_ALL", "C"), "check", "Prüfung Δ.drydock");

        assertThat(run.err()).contains("There is no workspace Prüfung Δ.drydock");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatTheLocaleCannotExpressIsToldInWords() throws Exception {
        Map<String, String> noSuchLocale = Map.of("LC_ALL", "xx_XX.ISO-8859-1");

        Run verb = startForReal(noSuchLocale, "scan", "Prüfung");
        assertThat(verb.exitCode()).isEqualTo(2);
        assertThat(verb.err())
                .contains("letters that the language settings", "LC_ALL=C.UTF-8")
                .doesNotContain("java.");

        Run window = startForReal(noSuchLocale, "Prüfung.drydock");
        assertThat(window.exitCode()).isEqualTo(1);
        assertThat(window.err()).contains("letters that the language settings").hasLineCount(1);
    }

    @Test
    void aCrashIsToldAndItsReportKeptForTheUserAlone() throws Exception {
        Path reports = Files.createDirectories(temp.resolve("state of mine/log"));
        for (int i = 1; i <= 4; i++) {
            Path old = Files.writeString(reports.resolve("crash-" + i + ".log"), "old");
            Files.setLastModifiedTime(old, FileTime.fromMillis(i * 1000L));
        }
        Process crashing = new ProcessBuilder("sleep", "600").start();
        Path report = Files.writeString(reports.resolve("crash-" + crashing.pid() + ".log"), "where it crashed");
        script = Path.of("packaging/bin/crashed").toAbsolutePath();

        Run run = start(
                Map.of(
                        "DRYDOCK_CRASHES", reports.toString(),
                        "DRYDOCK_CRASH_JAVA",
                                jdk("ours", "25").resolve("bin/java").toString(),
                        "DRYDOCK_CRASH_CLASSES", "the classes"),
                Long.toString(crashing.pid()));

        assertThat(crashing.waitFor()).isEqualTo(128 + 9);
        assertThat(run.err()).contains("Drydock crashed. ", report.toString(), "drydock --safe-mode");
        assertThat(run.out()).contains("[drydock.ui.LastMessage] [" + run.err().strip() + "]");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                .isEqualTo("rw-------");
        try (Stream<Path> kept = Files.list(reports)) {
            assertThat(kept)
                    .containsExactlyInAnyOrder(report, reports.resolve("crash-4.log"), reports.resolve("crash-3.log"));
        }
    }

    @Test
    void theScriptForThePathOfMacFindsTheApplicationThroughLinks() throws Exception {
        Path contents = temp.resolve("My Applications/Drydock.app/Contents");
        Path launcher = contents.resolve("MacOS/Drydock");
        Files.createDirectories(launcher.getParent());
        Files.copy(jdk("application", "25").resolve("bin/java"), launcher);
        Path inApplication =
                Files.createDirectories(contents.resolve("Resources")).resolve("drydock");
        Files.copy(Path.of("packaging/macos/drydock"), inApplication);
        assertThat(inApplication.toFile().setExecutable(true)).isTrue();
        script = Files.createSymbolicLink(temp.resolve("drydock"), inApplication);

        assertThat(start(Map.of(), "scan", "a folder").out()).isEqualTo("application [scan] [a folder]\n");
    }

    @Test
    void takesTheNamedJavaBeforeAllOthers() throws Exception {
        Path named = jdk("named", "25.0.1");
        Map<String, String> others = Map.of("JAVA_HOME", jdk("other", "26").toString());

        assertThat(start(with(others, "DRYDOCK_JAVA", named)).out()).startsWith("named ");
        assertThat(start(with(others, "DRYDOCK_JAVA", named.resolve("bin/java")))
                        .out())
                .startsWith("named ");
    }

    @Test
    void aNamedJavaThatIsTooOldOrMissingIsAnError() throws Exception {
        assertThat(start(Map.of("DRYDOCK_JAVA", jdk("old", "17.0.9").toString())))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Drydock needs Java 25 or newer, and DRYDOCK_JAVA (" + temp.resolve("old")
                                + ") is not that.\n"));
        assertThat(start(Map.of("DRYDOCK_JAVA", "/no/such/java")).err()).hasLineCount(1);
    }

    @Test
    void passesOverJavasThatAreTooOld() throws Exception {
        Path onPath = jdk("onPath", "25");
        Map<String, String> old = Map.of(
                "JAVA_HOME",
                jdk("old", "21.0.2").toString(),
                "PATH",
                onPath.resolve("bin") + ":" + System.getenv("PATH"));

        assertThat(start(old).out()).startsWith("onPath ");

        Files.writeString(home.resolve("lib/jdk-home"), jdk("built", "25.0.1") + "\n");
        assertThat(start(old).out()).startsWith("built ");

        assertThat(start(with(old, "JAVA_HOME", jdk("home", "27-ea"))).out()).startsWith("home ");
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        Path silent = jdk("silent", "25.0.1");
        Files.delete(silent.resolve("release"));

        assertThat(start(Map.of("JAVA_HOME", silent.toString())).out()).startsWith("silent ");
    }

    @Test
    void withoutAnyJavaItSaysWhatToDo() throws Exception {
        Path onPath = jdk("old", "1.8.0_402");
        Files.writeString(home.resolve("lib/jdk-home"), "/no/longer/there\n");

        Run run = start(Map.of("PATH", onPath.resolve("bin") + ":" + System.getenv("PATH")));

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "",
                        "Drydock needs Java 25 or newer and found none: "
                                + "install one, or name it in JAVA_HOME or DRYDOCK_JAVA.\n"));
    }

    @Test
    void passesOptionsAndArgumentsAsTheyAre() throws Exception {
        Run run = start(
                Map.of("DRYDOCK_JAVA", jdk("named", "25").toString(), "DRYDOCK_OPTS", "-Xmx1g -Da=*"),
                "a file.drydock",
                "",
                "*");

        assertThat(run.out()).endsWith("[-Xmx1g] [-Da=*] [drydock.Main] [a file.drydock] [] [*]\n");
    }

    @Test
    void verbsThatNeedNoWindowStartWithTheQuickCompilerAlone() throws Exception {
        Run run = start(Map.of("DRYDOCK_JAVA", jdk("named", "25").toString()), "scan", "folder");

        assertThat(run.out()).endsWith("[-XX:TieredStopAtLevel=1] [drydock.Main] [scan] [folder]\n");
    }

    @Test
    void findsItsFolderThroughSymbolicLinks() throws Exception {
        Path absolute = Files.createSymbolicLink(temp.resolve("absolute"), script);
        Path relative = Files.createSymbolicLink(temp.resolve("relative"), Path.of("absolute"));
        script = relative;

        assertThat(absolute).isSymbolicLink();
        assertThat(start(Map.of("DRYDOCK_JAVA", jdk("named", "25").toString())).out())
                .contains("[@" + home.toRealPath() + "/lib/java.options]");
    }

    /** Starts it for real: with the JVM of this test and its class path. */
    private Run startForReal(Map<String, String> environment, String... arguments) throws Exception {
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (path.getFileName().toString().startsWith("javafx-")) {
                Files.copy(
                        path,
                        home.resolve("lib/javafx").resolve(path.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            } else {
                classPath.add(path.toUri().toString());
            }
        }
        writeJarThatPointsTo(classPath, home.resolve("lib/drydock.jar"));
        return start(with(environment, "DRYDOCK_JAVA", Path.of(System.getProperty("java.home"))), arguments);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereJavaFxCannotPaintItSaysSoAndNamesItsLog() throws Exception {
        Run run = startForReal(Map.of("DRYDOCK_OPTS", "-Dglass.platform=Headless -Dprism.order=none"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("Drydock cannot open its window: ")
                .contains(" More is in " + temp.resolve("state/drydock/log/drydock-0.log"));
    }

    private void assertRefused(Run run) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Drydock cannot open its window: ")
                .contains(" More is in " + temp.resolve("state/drydock/log/drydock-0.log"))
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Run start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("LC_ALL", "DISPLAY", "JAVA_HOME", "DRYDOCK_JAVA", "DRYDOCK_OPTS"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("XDG_STATE_HOME", temp.resolve("state").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("%s ended", command).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** A folder that looks like a JDK; its java prints the name and what it was called with. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = temp.resolve(name);
        Path java = jdk.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-10-21' >&2; exit; fi
            printf %s
            for argument; do printf ' [%%s]' "$argument"; done
            echo
            """.formatted(version, name));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }

    private static Map<String, String> with(Map<String, String> environment, String name, Path value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value.toString());
        return more;
    }

    private static void writeJarThatPointsTo(List<String> classPath, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }
}

package drydock.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import drydock.domain.Ids;
import drydock.domain.project.Project;
import drydock.domain.sample.SampleProject;
import drydock.domain.time.WorkingDays;
import drydock.workspace.Environment;
import drydock.workspace.Insides;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private Path file;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void sample() throws Exception {
        file = folder.resolve("sample.drydock");
        Ids ids = Ids.from(new Random(1));
        Environment environment = Environment.ofThisProcess("test", problem -> {});
        try (Workspace workspace = Workspace.create(file, environment)) {
            workspace
                    .apply(SampleProject.add(
                            workspace.snapshot(), ids.<Project>next(), ids, DAY, WorkingDays.MONDAY_TO_FRIDAY))
                    .get();
        }
    }

    @Test
    void saysWhatIsWrongAndWhatCannotBeCheckedAndFails() {
        assertThat(run(file.toString(), "--on", "2026-06-01")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith("Sample: Harbour Lending, 2026-06-01: ")
                .contains("error   PL-L03  Missing on launch day: ")
                .contains("unknown PL-F01  Cannot check yet: findings are not recorded yet");
        assertThat(run(file.toString(), "--on", "2026-06-01", "--fail-on", "none"))
                .isZero();
    }

    @Test
    void jsonHasCountsFindingsAndWhatIsMissing() throws IOException {
        run(file.toString(), "--format", "json", "--on", "2026-06-01", "--project", "Sample: Harbour Lending");
        JsonNode report = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(report.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(report.get("errors").asInt()).isPositive();
        assertThat(report.get("findings").findValuesAsText("rule")).contains("PL-L03");
        assertThat(report.get("cannotCheckYet").findValuesAsText("rule")).contains("PL-F01");
    }

    @Test
    void markdownIsADocument() {
        run(file.toString(), "--format", "md", "--on", "2026-06-01");
        assertThat(out.toString())
                .startsWith("# Plan checks: Sample: Harbour Lending\n")
                .contains("| Level | Rule | About | Finding | How to mend it |")
                .contains("## Cannot be checked yet");
    }

    @Test
    void theFileAndItsFolderStayAsTheyAre() throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<Path> beside = beside();
        run(file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(beside()).isEqualTo(beside);
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        assertThat(run(folder.resolve("none.drydock").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no workspace");
        Path other = Files.writeString(folder.resolve("other.drydock"), "not a workspace");
        assertThat(run(other.toString())).isEqualTo(2);
        assertThat(err.toString())
                .as("the file that the user knows, not the copy that is read")
                .contains(other + " is not a Drydock workspace")
                .doesNotContain("checked.drydock");
        assertThat(run(file.toString(), "--project", "Nothing")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no project “Nothing”").contains("“Sample: Harbour Lending”");
    }

    @Test
    void aDamagedCopyOfAFileIsToldInASentenceAndThePlanIsChecked() throws Exception {
        try (Workspace workspace = Workspace.open(file, Environment.ofThisProcess("test", problem -> {}))) {
            workspace.attach(new byte[] {1, 2, 3}).get();
        }
        Insides.sql(file, "UPDATE attachment SET content = x'010202'");
        assertThat(run(file.toString(), "--on", "2026-06-01")).isEqualTo(1);
        assertThat(out.toString()).startsWith("Sample: Harbour Lending, 2026-06-01: ");
        assertThat(err.toString())
                .hasLineCount(1)
                .startsWith("1 kept copy of a file is damaged in " + file + ". Open it");
    }

    private int run(String... args) {
        return new CommandLine(new CheckCommand().spec())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    private List<Path> beside() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}

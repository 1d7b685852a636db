package drydock.workspace;

import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.checklist.Judgement;
import drydock.domain.project.Person;
import drydock.domain.project.Project;
import drydock.domain.repository.EvidenceReading;
import drydock.domain.repository.Repository;
import drydock.domain.repository.Standing;
import drydock.domain.repository.Suggestion;
import java.util.List;

/** Plausible records of what a repository proves. */
final class SuggestionSamples {
    private static final String COMMIT = "c0ffee".repeat(6) + "c0ff";

    private SuggestionSamples() {}

    static List<Entity> of(Ids ids, Project project, Person person) {
        Suggestion suggestion = new Suggestion(
                "HYG-02",
                Suggestion.State.PROVEN,
                "The compiler has an exact version in the settings.",
                List.of(new Suggestion.Sight("foundry.toml", 3, "solc = \"0.8.28\"")),
                List.of(COMMIT + "  foundry.toml"));
        return List.of(
                new EvidenceReading(
                        ids.next(),
                        project.id(),
                        Samples.DAY,
                        COMMIT,
                        List.of(suggestion),
                        List.of(new EvidenceReading.ToolReport(
                                EvidenceReading.ToolReport.Kind.COVERAGE,
                                "forge",
                                "lcov.info",
                                "0".repeat(64),
                                Samples.DAY.toString(),
                                "")),
                        new EvidenceReading.CodeSigns(
                                List.of(new EvidenceReading.Marker(
                                        EvidenceReading.Dependence.ORACLE, "src/A.sol", 12, "latestRoundData")),
                                List.of("src/B.sol"),
                                40,
                                List.of("script/D.s.sol"),
                                List.of("src/C.sol"),
                                List.of("README.md:3"),
                                List.of("c0ffee0"),
                                List.of(new Repository.Unread("src/Big.sol", "longer than 8 MiB, not read"))),
                        new EvidenceReading.GitSigns(
                                Standing.UNKNOWN,
                                COMMIT,
                                true,
                                List.of("src/A.sol"),
                                Samples.DAY.toString(),
                                List.of(COMMIT),
                                List.of(new EvidenceReading.Compared(
                                        COMMIT,
                                        COMMIT,
                                        List.of(),
                                        List.of("src/A.sol"),
                                        List.of(),
                                        List.of(),
                                        7,
                                        true,
                                        true)))),
                new Judgement(
                        ids.next(),
                        project.id(),
                        "HYG-02",
                        Judgement.Source.REPOSITORY,
                        Judgement.Verdict.OVERRULED,
                        Suggestion.State.PROVEN,
                        suggestion.basis(),
                        "only the tests are pinned",
                        Samples.DAY,
                        person.id()));
    }
}

package drydock.scan.reading;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.SolidityFigures;
import drydock.scan.FileMeasure;
import drydock.scan.Scan;
import drydock.scan.ScannedFile;
import drydock.scan.solidity.Import;
import drydock.scan.solidity.ImportGraph;
import drydock.scan.solidity.SolidityFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what was counted into the records that are kept. */
final class FileRecords {
    /** Stand in until the records get their own. */
    private static final Id<CodeFile> PROVISIONAL = new Id<>(1);

    private static final Id<Project> SOME_PROJECT = new Id<>(1);
    /** Of one file: a hostile one may have a place on each line. */
    private static final int MOST_MARKS = 300;

    private FileRecords() {}

    static List<CodeFile> of(Scan scan, ImportGraph graph) {
        return scan.files().stream().map(file -> record(file, graph)).toList();
    }

    /** What each Solidity file declares, by path. */
    static Map<String, SolidityFacts> solidity(Scan scan) {
        Map<String, SolidityFacts> facts = new LinkedHashMap<>();
        for (ScannedFile file : scan.files()) {
            SolidityFacts found = file.measure().solidity();
            if (found != null) {
                facts.put(file.path(), found);
            }
        }
        return facts;
    }

    private static CodeFile record(ScannedFile file, ImportGraph graph) {
        FileMeasure measure = file.measure();
        SolidityFacts facts = measure.solidity();
        List<String> imports = new ArrayList<>();
        List<CodeFile.Missing> missing = new ArrayList<>();
        for (Import used : facts == null ? List.<Import>of() : facts.imports()) {
            Optional<String> found = graph.resolve(file.path(), used.path());
            found.filter(path -> !imports.contains(path)).ifPresent(imports::add);
            if (found.isEmpty()) {
                missing.add(new CodeFile.Missing(used.path(), used.line()));
            }
        }
        return new CodeFile(
                PROVISIONAL,
                SOME_PROJECT,
                file.path(),
                file.language().title(),
                file.blobId(),
                counts(measure),
                measure.divergence() == null
                        ? List.of()
                        : measure.divergence().causes().stream().map(Enum::name).toList(),
                facts == null ? null : figures(facts),
                facts == null ? List.of() : marks(facts),
                imports,
                missing,
                CodeFile.Fate.KEPT,
                "");
    }

    private static CodeFile.Counts counts(FileMeasure measure) {
        return new CodeFile.Counts(
                measure.lines().code(),
                measure.lines().comment(),
                measure.lines().blank(),
                measure.compatible() == null ? null : measure.compatible().nsloc(),
                measure.strictNsloc());
    }

    private static SolidityFigures figures(SolidityFacts facts) {
        return new SolidityFigures(
                facts.units().contracts(),
                facts.units().abstracts(),
                facts.units().interfaces(),
                facts.units().libraries(),
                facts.entryPoints(),
                facts.payable(),
                facts.changing(),
                facts.documented(),
                facts.stateModifiers(),
                facts.upgrades().stream()
                        .map(sign -> new SolidityFigures.Upgrade(sign.pattern().name(), sign.line()))
                        .toList(),
                facts.pragma(),
                facts.licence());
    }

    private static List<CodeFile.Mark> marks(SolidityFacts facts) {
        return facts.sites().stream()
                .limit(MOST_MARKS)
                .map(site -> new CodeFile.Mark(site.construct().name(), site.line()))
                .toList();
    }
}

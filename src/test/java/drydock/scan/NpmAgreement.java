package drydock.scan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import drydock.scan.count.CompatibleCounter;
import drydock.scan.count.CompatibleCounts;
import drydock.scan.count.CountedWords;
import drydock.scan.lexer.Language;
import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.Lexer;
import drydock.scan.solidity.Construct;
import drydock.scan.solidity.SolidityFacts;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints, per npm package, on how many files our counts equal those of solidity-code-metrics 0.0.27 and of cloc 2.08, and
 * each file where they do not. Started by {@code src/test/scripts/agreement.sh}, which fetches the packages.
 */
public final class NpmAgreement {
    private int files;
    private int differences;

    private NpmAgreement() {}

    /**
     * Compares and prints; ends with 1 if anything differs.
     *
     * @param args the folder with the packages, then the folder with the tables
     */
    public static void main(String[] args) throws IOException {
        NpmAgreement agreement = new NpmAgreement();
        try (var tables = Files.newDirectoryStream(Path.of(args[1]), "*.scm.csv")) {
            for (Path table : tables) {
                agreement.compare(Path.of(args[0]), table);
            }
        }
        System.out.printf("%d files, %d differences%n", agreement.files, agreement.differences);
        System.exit(agreement.files == 0 || agreement.differences > 0 ? 1 : 0);
    }

    private void compare(Path packages, Path table) throws IOException {
        String name = table.getFileName().toString().replace(".scm.csv", "");
        Path folder = packages.resolve(name);
        Map<String, NamedCsvRecord> cloc = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(table.resolveSibling(name + ".cloc.csv"))) {
            cloc.put(row.getField("path"), row);
        }
        int before = differences;
        List<NamedCsvRecord> rows = rows(table);
        for (NamedCsvRecord row : rows) {
            compareFile(folder, row, cloc.get(row.getField("path")));
        }
        files += rows.size();
        System.out.printf("%-42s %4d files, %d differences%n", name, rows.size(), differences - before);
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            return reader.stream().toList();
        }
    }

    private void compareFile(Path folder, NamedCsvRecord row, NamedCsvRecord cloc) throws IOException {
        String path = row.getField("path");
        SourceText source = SourceText.decode(Files.readAllBytes(folder.resolve(path)));
        LexedText text = Lexer.lex(source, Language.SOLIDITY);
        CompatibleCounts counts =
                CompatibleCounter.count(text, CountedWords.in(source)).orElseThrow();
        SolidityFacts facts = SolidityScanner.scan(text);
        Map<String, Integer> ours = new LinkedHashMap<>();
        ours.put("lines", counts.lines());
        ours.put("nLines", counts.normalisedLines());
        ours.put("nSLOC", counts.nsloc());
        ours.put("SLOC", counts.sloc());
        ours.put("comment", counts.comment());
        ours.put("blank", counts.blank());
        ours.put("contracts", facts.units().contracts());
        ours.put("abstract", facts.units().abstracts());
        ours.put("libraries", facts.units().libraries());
        ours.put("interfaces", facts.units().interfaces());
        ours.put("publicFns", facts.entryPoints());
        ours.put("payableFns", facts.payable());
        ours.put("imports", facts.imports().size());
        ours.put("asm", facts.count(Construct.ASSEMBLY));
        ours.forEach((column, value) -> expect(path, column, Integer.parseInt(row.getField(column)), value));
        expect(
                path,
                "cloc code",
                Integer.parseInt(cloc.getField("code")),
                text.counts().code());
    }

    private void expect(String path, String column, int theirs, int ours) {
        if (theirs != ours) {
            differences++;
            System.out.printf("  %s: %s %d, ours %d%n", path, column, theirs, ours);
        }
    }
}

package drydock.ui.scope.files;

import drydock.domain.repository.SolidityFigures;
import drydock.scan.count.Cause;
import drydock.scan.solidity.Construct;
import drydock.scan.solidity.UpgradePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept of a file in words. A file of another version may name what this one does not know. */
final class FileWords {
    /** What the two columns of lines count. */
    static final String RULE =
            "nSLOC is what solidity-code-metrics 0.0.27 counts, errors included, because firms price by it. Strict"
                + " counts lines of code with each function header as one line. A file whose counts are more than 10"
                + " lines or 10 % apart is flagged with the cause, because it moves the price.";

    private FileWords() {}

    static String cause(String name) {
        return Stream.of(Cause.values())
                .filter(cause -> cause.name().equals(name))
                .findFirst()
                .map(Cause::text)
                .orElse("something that this version does not know");
    }

    static String construct(String name) {
        return Stream.of(Construct.values())
                .filter(construct -> construct.name().equals(name))
                .findFirst()
                .map(FileWords::words)
                .orElse("other");
    }

    private static String words(Construct construct) {
        return switch (construct) {
            case ASSEMBLY -> "assembly";
            case DELEGATECALL -> "delegatecall";
            case LOW_LEVEL_CALL -> "low-level call";
            case SELFDESTRUCT -> "selfdestruct";
            case UNCHECKED -> "unchecked";
            case CREATE2 -> "create2";
            case TX_ORIGIN -> "tx.origin";
            case ECRECOVER -> "ecrecover";
            case ORACLE, BRIDGE, OFF_CHAIN_SIGNER, KEEPER ->
                Trust.Kind.valueOf(construct.name()).words();
        };
    }

    /** How deployed code can be replaced; a file of another version may name what this one does not know. */
    static String upgrade(String name) {
        return Stream.of(UpgradePattern.values())
                .filter(pattern -> pattern.name().equals(name))
                .findFirst()
                .map(FileWords::words)
                .orElse("other");
    }

    private static String words(UpgradePattern pattern) {
        return switch (pattern) {
            case UUPS -> "UUPS";
            case TRANSPARENT -> "transparent proxy";
            case BEACON -> "beacon";
            case DIAMOND -> "diamond";
            case CLONES -> "minimal proxies (clones)";
            case PROXY -> "ERC-1967 proxy";
            case INITIALIZABLE -> "initializer in place of a constructor";
        };
    }

    /** What a Solidity file declares, by what is told, in the order in which it is shown. */
    static Map<String, String> declared(SolidityFigures figures) {
        List<String> units = new ArrayList<>();
        add(units, figures.contracts(), "contract", "contracts");
        add(units, figures.abstracts(), "abstract contract", "abstract contracts");
        add(units, figures.interfaces(), "interface", "interfaces");
        add(units, figures.libraries(), "library", "libraries");
        add(units, figures.modifiers(), "modifier", "modifiers");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Declares", units.isEmpty() ? "no contract" : String.join(", ", units));
        int entries = figures.entryPoints();
        facts.put(
                "Entry points",
                entries == 0
                        ? "no external or public function"
                        : entries + ": " + counted(figures.changing(), "changes", "change") + " state, "
                                + counted(figures.payable(), "takes", "take") + " money (payable)");
        if (entries > 0) {
            facts.put(
                    "NatSpec",
                    figures.documented() + " of " + entries + (entries == 1 ? " entry point, " : " entry points, ")
                            + 100 * figures.documented() / entries + " %");
        }
        facts.put("Compiler", figures.pragma().isEmpty() ? "no pragma" : "pragma " + figures.pragma());
        facts.put("Licence", figures.licence().isEmpty() ? "no SPDX identifier" : figures.licence());
        return facts;
    }

    private static void add(List<String> words, int count, String one, String many) {
        if (count > 0) {
            words.add(counted(count, one, many));
        }
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** How many of each kind: "assembly 3, delegatecall, bridge". */
    static String marks(FileRow row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        row.dangers().forEach(mark -> counts.merge(construct(mark.construct()), 1, Integer::sum));
        row.trust().forEach(trust -> counts.merge(trust.kind().words(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** What stands on each line that is marked. */
    static Map<Integer, String> byLine(FileRow row) {
        Map<Integer, String> lines = new TreeMap<>();
        row.dangers().forEach(mark -> add(lines, mark.line(), construct(mark.construct())));
        row.trust().forEach(trust -> add(lines, trust.line(), trust.kind().words()));
        return lines;
    }

    private static void add(Map<Integer, String> lines, int line, String words) {
        lines.merge(line, words, (a, b) -> a.contains(b) ? a : a + ", " + b);
    }
}

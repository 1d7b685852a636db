package drydock.scan.solidity;

import java.util.List;

/**
 * What one Solidity file declares and uses.
 *
 * @param stateModifiers modifiers that it declares
 * @param upgrades ways to replace deployed code that it shows, each once; empty if none was seen
 * @param pragma what {@code pragma solidity} says; empty if nothing
 * @param licence the SPDX identifier; empty if none stands there
 */
public record SolidityFacts(
        Units units,
        List<FunctionFact> functions,
        List<Site> sites,
        List<Import> imports,
        int stateModifiers,
        List<UpgradeSign> upgrades,
        String pragma,
        String licence) {
    public SolidityFacts {
        functions = List.copyOf(functions);
        sites = List.copyOf(sites);
        imports = List.copyOf(imports);
        upgrades = List.copyOf(upgrades);
    }

    /** External and public functions, those of interfaces too. */
    public int entryPoints() {
        return (int)
                functions.stream().filter(f -> f.visibility().isEntryPoint()).count();
    }

    public int payable() {
        return (int) functions.stream().filter(FunctionFact::payable).count();
    }

    /** External and public functions that may change state. */
    public int changing() {
        return (int) functions.stream()
                .filter(f -> f.visibility().isEntryPoint() && f.changesState())
                .count();
    }

    /** External and public functions with a comment of documentation. */
    public int documented() {
        return (int) functions.stream()
                .filter(f -> f.visibility().isEntryPoint() && f.documented())
                .count();
    }

    public int count(Construct construct) {
        return (int)
                sites.stream().filter(site -> site.construct() == construct).count();
    }
}

package drydock.domain.repository;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Solidity file declares, as figures.
 *
 * @param contracts without abstract ones
 * @param entryPoints external and public functions, those of interfaces too
 * @param payable functions that take money
 * @param changing external and public functions that may change state
 * @param documented external and public functions with a comment of documentation
 * @param upgrades ways to replace deployed code that it shows, each once; empty if none was seen, null if the reading did not
 *     look for them yet
 * @param pragma what {@code pragma solidity} says; empty if nothing
 * @param licence the SPDX identifier; empty if none stands there
 */
public record SolidityFigures(
        int contracts,
        int abstracts,
        int interfaces,
        int libraries,
        int entryPoints,
        int payable,
        int changing,
        int documented,
        int modifiers,
        @Nullable List<Upgrade> upgrades,
        String pragma,
        String licence) {
    public SolidityFigures {
        upgrades = upgrades == null ? null : List.copyOf(upgrades);
    }

    /**
     * Where a way to replace deployed code is first shown.
     *
     * @param pattern the name of a constant of the scanner
     * @param line from 1
     */
    public record Upgrade(String pattern, int line) {}
}

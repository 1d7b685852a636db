package drydock.domain.repository;

/**
 * What a Solidity file declares, as figures.
 *
 * @param contracts without abstract ones
 * @param entryPoints external and public functions, those of interfaces too
 * @param payable functions that take money
 * @param changing external and public functions that may change state
 * @param documented external and public functions with a comment of documentation
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
        String pragma,
        String licence) {}

package drydock.scan.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fault of a released compiler that makes it translate wrongly, told in our own words after the announcements of its makers
 * and read on 2026-11-25. Only faults whose sign can be looked for in source or settings.
 *
 * @param name as its makers call it
 * @param introduced the first version that has it
 * @param fixed the first version that has it no more
 * @param what it does
 * @param sign what code must use to be hit; bounded, because the code is a stranger's: it must neither fill the stack nor take
 *     longer than its length allows
 * @param onlyViaIr whether it needs the IR pipeline: {@code via_ir} or {@code viaIR}
 */
record CompilerBug(String name, Version introduced, Version fixed, String what, Pattern sign, boolean onlyViaIr) {
    /** The newest version of Solidity that this table was checked against. */
    static final Version NEWEST_KNOWN = Version.of("0.8.37");

    /** From the gravest. */
    static final List<CompilerBug> SOLIDITY = List.of(
            bug(
                    "TransientStorageClearingHelperCollision",
                    "0.8.28",
                    "0.8.34",
                    "clearing a transient and a stored variable of one type may clear the wrong one",
                    "\\btransient\\s+\\w+\\s*[;=]|\\b\\w+\\s+transient\\b",
                    true),
            bug(
                    "InheritanceOrderReversalOnStorageEndWarning",
                    "0.8.29",
                    "0.8.36",
                    "a warning about storage laid out near its end turns the order of inheritance",
                    "\\blayout\\s+at\\b",
                    false),
            bug(
                    "MemoryByteArrayElementDeleteClearsWholeWord",
                    "0.4.0",
                    "0.8.37",
                    "deleting one element of bytes in memory clears up to 31 bytes after it",
                    "\\bbytes\\s++memory\\s++(\\w++)\\b[\\s\\S]{0,4000}?\\bdelete\\s+\\1\\s*\\[",
                    false),
            bug(
                    "MisorderedNamedParametersInRequireWithCustomErrors",
                    "0.8.26",
                    "0.8.37",
                    "named arguments of an error in require are encoded in the order of the call",
                    "\\brequire\\s*+\\([^;{}]{0,500},\\s*+[\\w.]{1,200}+\\s*+\\(\\s*+\\{[^}]{0,1000}+\\}\\s*+\\)\\s*+\\)\\s*+;",
                    true),
            bug(
                    "StorageWriteRemovalBeforeConditionalTermination",
                    "0.8.13",
                    "0.8.17",
                    "a write to storage may be removed before assembly that returns or stops",
                    "\\bassembly\\b[^;{]{0,200}+\\{[\\s\\S]{0,2000}?\\b(return|stop)\\s*\\(",
                    false),
            bug(
                    "InlineAssemblyMemorySideEffects",
                    "0.8.13",
                    "0.8.15",
                    "writes to memory in assembly may be removed",
                    "\\bassembly\\b[^;{]{0,200}+\\{[\\s\\S]{0,2000}?\\bmstore8?\\s*\\(",
                    false),
            bug(
                    "AbiReencodingHeadOverflowWithStaticArrayCleanup",
                    "0.5.8",
                    "0.8.16",
                    "encoding a tuple that ends in an array of fixed length from call data may lose bytes",
                    "\\b(uint256|uint|int256|int|bytes32)\\s*+\\[\\s*+\\w++\\s*+\\]\\s+calldata",
                    false),
            bug(
                    "MissingSideEffectsOnSelectorAccess",
                    "0.6.2",
                    "0.8.21",
                    "an expression before .selector may not be evaluated",
                    "\\)\\s*\\.\\s*selector\\b",
                    false),
            bug(
                    "UserDefinedValueTypesBug",
                    "0.8.8",
                    "0.8.9",
                    "own value types shorter than 32 bytes take a whole slot of storage",
                    "\\btype\\s+\\w+\\s+is\\b",
                    false),
            bug(
                    "AbiEncodeCallLiteralAsFixedBytesBug",
                    "0.8.11",
                    "0.8.13",
                    "a literal given to encodeCall for fixed bytes is encoded wrongly",
                    "\\babi\\s*\\.\\s*encodeCall\\b",
                    false),
            bug(
                    "SignedImmutables",
                    "0.6.5",
                    "0.8.9",
                    "immutable signed numbers shorter than 256 bits may be read wrongly",
                    "\\bint(8|16|24|32|40|48|56|64|72|80|88|96|104|112|120|128|136|144|152|160|168|176|184|192|200|208|216|224|232|240|248)\\s++(?:\\w++\\s++){0,8}?immutable\\b",
                    false),
            bug(
                    "NestedCalldataArrayAbiReencodingSizeValidation",
                    "0.5.8",
                    "0.8.14",
                    "nested arrays of call data are encoded again without a check of their size",
                    "\\]\\s*+\\[\\s*+\\d*+\\s*+\\]\\s+calldata",
                    false),
            bug(
                    "KeccakCaching",
                    "0.4.0",
                    "0.8.3",
                    "the optimiser may reuse a hash of other bytes of memory",
                    "\\bkeccak256\\s*\\(\\s*\\w+\\s*,",
                    false),
            bug(
                    "VerbatimInvalidDeduplication",
                    "0.8.5",
                    "0.8.23",
                    "blocks of verbatim code are taken for the same",
                    "\\bverbatim_",
                    false));

    /** Locks that do not lock: what the Curve pools were emptied through in July 2023. */
    static final List<CompilerBug> VYPER = List.of(bug(
            "broken re-entrancy locks",
            "0.2.15",
            "0.3.1",
            "a lock of one name does not hold between functions",
            "@nonreentrant",
            false));

    /** The IR pipeline of these may let functions that call each other overwrite their variables: that is not looked for. */
    private static final Version FIRST_WITH_SPILLS = Version.of("0.7.2");

    private static final Version FIRST_WITHOUT_SPILLS = Version.of("0.8.37");

    static boolean mayOverwriteInRecursion(Version version) {
        return version.compareTo(FIRST_WITH_SPILLS) >= 0 && version.compareTo(FIRST_WITHOUT_SPILLS) < 0;
    }

    private static CompilerBug bug(
            String name, String introduced, String fixed, String what, String sign, boolean onlyViaIr) {
        return new CompilerBug(name, Version.of(introduced), Version.of(fixed), what, Pattern.compile(sign), onlyViaIr);
    }

    boolean concerns(Version version) {
        return version.compareTo(introduced) >= 0 && version.compareTo(fixed) < 0;
    }

    /** A released version: three numbers. */
    record Version(int major, int minor, int patch) implements Comparable<Version> {
        static Version of(String text) {
            String[] parts = text.split("\\.");
            return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public int compareTo(Version other) {
            return Comparator.comparingInt(Version::major)
                    .thenComparingInt(Version::minor)
                    .thenComparingInt(Version::patch)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return major + "." + minor + "." + patch;
        }
    }
}

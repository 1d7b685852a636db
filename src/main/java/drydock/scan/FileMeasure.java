package drydock.scan;

import drydock.scan.count.CompatibleCounts;
import drydock.scan.count.Divergence;
import drydock.scan.lexer.LineCounts;
import drydock.scan.solidity.SolidityFacts;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a file. It depends on the content and the language alone, so that it may be kept by the name that Git
 * gives the content.
 *
 * @param strictNsloc lines of code with joined function headers; null where the language has no rule for headers
 * @param compatible what solidity-code-metrics says; null for other languages and where it leaves the file out
 * @param divergence set where the two counts are far apart
 * @param solidity set for Solidity
 */
public record FileMeasure(
        LineCounts lines,
        @Nullable Integer strictNsloc,
        @Nullable CompatibleCounts compatible,
        @Nullable Divergence divergence,
        @Nullable SolidityFacts solidity) {}

/**
 * What a Solidity file declares and uses: contracts, functions, risky constructs, imports. A token scanner over the code
 * that the lexer left, no parser: it must go on where a file does not compile. Start reading at {@code SolidityScanner}.
 */
@NullMarked
package drydock.scan.solidity;

import org.jspecify.annotations.NullMarked;

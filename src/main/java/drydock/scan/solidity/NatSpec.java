package drydock.scan.solidity;

import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;

/** Comments of documentation. */
final class NatSpec {
    private NatSpec() {}

    /** Whether the last line that is not empty before {@code line} ends a block comment or is a {@code ///} comment. */
    static boolean standsBefore(LexedText text, int line) {
        int before = line - 1;
        while (before > 0 && text.kindOf(before) == LineKind.BLANK) {
            before--;
        }
        if (before == 0 || text.kindOf(before) != LineKind.COMMENT) {
            return false;
        }
        String words = text.lineText(before).strip();
        return words.startsWith("///") || words.endsWith("*/");
    }
}

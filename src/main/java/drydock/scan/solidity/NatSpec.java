package drydock.scan.solidity;

import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;

/** Comments of documentation. Remembers its last answer: many functions may stand on one line. */
final class NatSpec {
    private final LexedText text;
    private int asked;
    private boolean answer;

    NatSpec(LexedText text) {
        this.text = text;
    }

    /** Whether the last line that is not empty before {@code line} ends a block comment or is a {@code ///} comment. */
    boolean standsBefore(int line) {
        if (asked != line) {
            asked = line;
            answer = look(line);
        }
        return answer;
    }

    private boolean look(int line) {
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

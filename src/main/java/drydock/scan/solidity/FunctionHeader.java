package drydock.scan.solidity;

import java.util.ArrayList;
import java.util.List;

/** What stands between the name of a function and its body. */
record FunctionHeader(
        Visibility visibility, boolean payable, boolean changesState, boolean hasBody, List<String> modifiers) {

    /**
     * Reads a header; stops before the brace that opens its body, or behind its semicolon.
     *
     * @param signs looks at each of its words
     */
    static FunctionHeader read(Tokens tokens, Signs signs) {
        Visibility visibility = Visibility.UNSTATED;
        boolean payable = false;
        boolean changesState = true;
        boolean body = false;
        List<String> modifiers = new ArrayList<>();
        int depth = 0;
        while (tokens.next()) {
            char sign = tokens.sign();
            if (sign == '{' || sign == '}') {
                body = sign == '{';
                tokens.backTo(tokens.start());
                break;
            }
            if (sign == ';' && depth == 0) {
                break;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (!tokens.isWord()) {
                continue;
            }
            signs.look(false);
            if (depth != 0) {
                continue;
            }
            Visibility stated = Visibility.at(tokens);
            if (stated != null) {
                visibility = stated;
            } else if (tokens.is("payable")) {
                payable = true;
            } else if (tokens.is("view") || tokens.is("pure") || tokens.is("constant")) {
                changesState = false;
            } else if (!tokens.is("virtual") && !tokens.is("override") && !tokens.is("returns")) {
                modifiers.add(tokens.text());
            }
        }
        return new FunctionHeader(visibility, payable, changesState, body, modifiers);
    }
}

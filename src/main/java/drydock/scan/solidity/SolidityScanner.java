package drydock.scan.solidity;

import drydock.scan.lexer.LexedText;
import drydock.scan.text.SourceText;
import drydock.scan.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a Solidity file declares and uses, in one pass over its tokens. */
public final class SolidityScanner {
    private static final Word SPDX = new Word("SPDX-License-Identifier:");
    /** Characters of a file in which its licence is looked for. */
    private static final int SPDX_PROBE = 4000;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> LOW_LEVEL = Set.of("call", "staticcall", "callcode", "send");

    private final LexedText text;
    private final Tokens tokens;
    private final List<FunctionFact> functions = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Import> imports = new ArrayList<>();
    private final Signs signs;
    private final NatSpec natSpec;
    private int contracts;
    private int abstracts;
    private int interfaces;
    private int libraries;
    private int modifiers;
    private String pragma = "";
    /** Whether a pragma was met that nothing ends: nothing ends those behind it either. */
    private boolean pragmasAreOpen;

    private int depth;
    /** The sign of the token before, to tell a member access. */
    private char before;

    private SolidityScanner(LexedText text) {
        this.text = text;
        this.tokens = new Tokens(text.code());
        this.natSpec = new NatSpec(text);
        this.signs = new Signs(text, tokens, sites);
    }

    public static SolidityFacts scan(LexedText text) {
        return new SolidityScanner(text).run();
    }

    private SolidityFacts run() {
        boolean afterAbstract = false;
        while (tokens.next()) {
            char sign = tokens.sign();
            if (sign == '{') {
                depth++;
            } else if (sign == '}') {
                depth = Math.max(0, depth - 1);
                if (depth <= 1) {
                    signs.leave();
                }
            } else if (tokens.isWord()) {
                word(sign, afterAbstract);
                afterAbstract = tokens.is("abstract");
            }
            // a header without a body was read up to its semicolon
            before = tokens.sign() == ';' ? ';' : sign;
        }
        return new SolidityFacts(
                new Units(contracts, abstracts, interfaces, libraries),
                functions,
                sites,
                imports,
                modifiers,
                signs.upgrades(),
                pragma,
                licence());
    }

    private void word(char sign, boolean afterAbstract) {
        if (depth == 0) {
            topLevel(sign, afterAbstract);
        }
        if (depth <= 1) {
            member(sign);
        }
        body(sign);
    }

    private void topLevel(char sign, boolean afterAbstract) {
        switch (sign) {
            case 'c' -> {
                if (tokens.is("contract") && declares()) {
                    contracts += afterAbstract ? 0 : 1;
                    abstracts += afterAbstract ? 1 : 0;
                }
            }
            case 'i' -> {
                if (tokens.is("interface") && declares()) {
                    interfaces++;
                } else if (tokens.is("import")) {
                    importPath();
                }
            }
            case 'l' -> libraries += tokens.is("library") && declares() ? 1 : 0;
            case 'p' -> {
                if (tokens.is("pragma")) {
                    pragma();
                }
            }
            default -> {}
        }
    }

    /** Whether a name follows. */
    private boolean declares() {
        Tokens ahead = tokens.ahead();
        return ahead.next() && ahead.isWord();
    }

    private void importPath() {
        int line = text.lineAt(tokens.start());
        while (tokens.next() && tokens.sign() != ';' && tokens.sign() != '}') {
            if (tokens.isString()) {
                int length = Math.max(0, tokens.end() - tokens.start() - 2);
                imports.add(new Import(new String(text.source().chars(), tokens.start() + 1, length), line));
                skipAlias();
                return;
            }
            if (tokens.sign() == '{') {
                skipBraces();
            }
        }
    }

    /** The name that an import is given tells nothing of this file. */
    private void skipAlias() {
        int back = tokens.end();
        if (tokens.next() && tokens.is("as") && tokens.next()) {
            back = tokens.end();
        }
        tokens.backTo(back);
        if (tokens.signAfter() == ';') {
            tokens.next();
        }
    }

    private void skipBraces() {
        while (tokens.sign() != '}' && tokens.next()) {}
    }

    private void pragma() {
        int start = tokens.end();
        boolean solidity = tokens.next() && tokens.is("solidity");
        int from = tokens.end();
        while ((solidity || !pragmasAreOpen) && tokens.sign() != ';' && tokens.next()) {}
        if (solidity && pragma.isEmpty()) {
            String version = new String(text.code(), from, tokens.start() - from);
            pragma = SPACES.matcher(version.strip()).replaceAll(" ");
        }
        if (!solidity && tokens.sign() != ';') {
            pragmasAreOpen = true;
            tokens.backTo(start);
        }
    }

    private void member(char sign) {
        switch (sign) {
            case 'f' -> {
                if (tokens.is("function")) {
                    namedFunction();
                } else if (tokens.is("fallback") && tokens.signAfter() == '(' && depth == 1) {
                    function("fallback");
                }
            }
            case 'c' -> {
                if (tokens.is("constructor") && tokens.signAfter() == '(') {
                    function("constructor");
                }
            }
            case 'r' -> {
                if (tokens.is("receive") && tokens.signAfter() == '(' && depth == 1) {
                    function("receive");
                }
            }
            case 'm' -> modifiers += depth == 1 && tokens.is("modifier") && declares() ? 1 : 0;
            default -> {}
        }
    }

    private void namedFunction() {
        boolean startsMember = before == '{' || before == '}' || before == ';' || before == 0;
        if (tokens.signAfter() == '(') {
            // without a name it is a function type, or the fallback function of Solidity before 0.6
            if (startsMember) {
                function("fallback");
            }
            return;
        }
        int keyword = tokens.start();
        if (!tokens.next() || !tokens.isWord()) {
            tokens.backTo(tokens.start());
            return;
        }
        String name = tokens.text();
        signs.enter(name);
        signs.look(false);
        header(name, keyword);
    }

    private void function(String name) {
        header(name, tokens.start());
    }

    private void header(String name, int from) {
        signs.enter(name);
        FunctionHeader header = FunctionHeader.read(tokens, signs);
        if (!header.hasBody()) {
            signs.leave();
        }
        boolean oldFallback = name.equals("fallback") && text.code()[from + 1] == 'u';
        if (oldFallback && !header.hasBody()) {
            return;
        }
        int line = text.lineAt(from);
        functions.add(new FunctionFact(
                name,
                line,
                header.visibility(),
                header.payable(),
                header.changesState(),
                header.hasBody(),
                natSpec.standsBefore(line),
                header.modifiers()));
    }

    private void body(char sign) {
        signs.look(before == '.');
        switch (sign) {
            case 'a' -> note(tokens.is("assembly") && opensBlock(), Construct.ASSEMBLY);
            case 'c' -> {
                note(tokens.is("create2"), Construct.CREATE2);
                note(before == '.' && tokens.is("call"), Construct.LOW_LEVEL_CALL);
            }
            case 'd' -> note(tokens.is("delegatecall"), Construct.DELEGATECALL);
            case 'e' -> note(tokens.is("ecrecover"), Construct.ECRECOVER);
            case 'o' -> note(before == '.' && tokens.is("origin") && followsTx(), Construct.TX_ORIGIN);
            case 's' -> {
                note(
                        tokens.is("selfdestruct") || (tokens.is("suicide") && tokens.signAfter() == '('),
                        Construct.SELFDESTRUCT);
                // send takes no options: with them it is a function of that name
                note(
                        before == '.'
                                && LOW_LEVEL.contains(tokens.text())
                                && !(tokens.is("send") && tokens.signAfter() == '{'),
                        Construct.LOW_LEVEL_CALL);
            }
            case 'u' -> note(tokens.is("unchecked") && tokens.signAfter() == '{', Construct.UNCHECKED);
            default -> {}
        }
    }

    private boolean opensBlock() {
        char after = tokens.signAfter();
        return after == '{' || after == '"' || after == '\'' || after == '(';
    }

    private boolean followsTx() {
        char[] code = text.code();
        int i = tokens.start() - 1;
        while (i >= 0 && (code[i] <= ' ' || code[i] == '.')) {
            i--;
        }
        return i >= 1
                && code[i] == 'x'
                && code[i - 1] == 't'
                && (i < 2 || !Character.isJavaIdentifierPart(code[i - 2]));
    }

    private void note(boolean seen, Construct construct) {
        if (seen) {
            sites.add(new Site(construct, text.lineAt(tokens.start())));
        }
    }

    private String licence() {
        char[] all = text.source().chars();
        int mark = SPDX.indexIn(all, 0, SPDX_PROBE);
        if (mark < 0) {
            return "";
        }
        int start = mark + SPDX.length();
        while (start < all.length && SourceText.isSpace(all[start])) {
            start++;
        }
        int end = start;
        while (end < all.length && !SourceText.isSpace(all[end]) && all[end] != '*' && all[end] != '/') {
            end++;
        }
        return new String(all, start, end - start);
    }
}

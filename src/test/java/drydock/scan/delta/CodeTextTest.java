package drydock.scan.delta;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the rows {@code ;} stands for the end of a line, {@code ~} for a semicolon and {@code `} for a backslash. */
class CodeTextTest {
    enum Program {
        SAME,
        OTHER
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a.cairo | %lang starknet;func f():;return a | %lang starknet;func f():;return;a | OTHER
        a.sol | return a + ++b | return a++ + b | OTHER
        a.sol | return a - -b | return a-- b | OTHER
        a.sol | x=-1+f( a ,b[ 0 ]) | x = -1 + f(a, b[0]) | SAME
        a.sol | if (a<-1&&!b) a>>=2 | if (a < -1 && !b) a >>= 2 | SAME
        a.sol | x = "pragma x" y | x = "pragma y" y | OTHER
        a.sol | s = "a~ import b~ import c~" | s = "a~ import c~ import b~" | OTHER
        a.sol | import "a{b,c}d" | import "a{c,b}d" | OTHER
        a.sol | import {B, A as C} from "./d"~ x | import { A as C,B } from "./d"~ x | SAME
        a.sol | pragma abicoder v1~ x | pragma abicoder v2~ x | OTHER
        a.sol | /// @solidity memory-safe-assembly;assembly { x } | assembly { x } | OTHER
        a.sol | s = unicode"a b" | s = unicode"a\u00a0b" | OTHER
        a.sol | s = unicode"a b" | s = unicode"a\ue020b" | OTHER
        a.sol | s = "a  b" | s = "a b" | OTHER
        a.sol | // note <LS> evil() | // note evil() | OTHER
        a.sol | // note <VT> evil() | // note evil() | OTHER
        a.rs | g(a & &b) | g(a && b) | OTHER
        a.rs | s = "a;;b" | s = "a;b" | OTHER
        a.rs | let x=1 + y.max( 2 ) | let x = 1 + y . max(2) | SAME
        a.rs | let x = 1 ..2 | let x = 1. .2 | OTHER
        a.js | return x | return; x | OTHER
        a.js | return /* ; */ x | return x | OTHER
        a.js | f( a,b ); // c | f(a, b) | SAME
        a.js | // note evil() | // note <LS> evil() | OTHER
        a.js | /* note */ return x | /* note */ return <LS> x | OTHER
        a.go | return x | return; x | OTHER
        a.go | x := a <-1 | x := a < -1 | OTHER
        a.go | //go:build linux;package a | //go:build windows;package a | OTHER
        a.kt | x = a - b | x = a; - b | OTHER
        a.sh | rm -rf ./x /y | rm -rf ./x; /y | OTHER
        a.sh | rm a`  b | rm a` b | OTHER
        a.sh | cat <<E; a  b;E | cat <<E; a b;E | OTHER
        a.sh | #!/bin/sh;a | #!/bin/evil;a | OTHER
        a.sh | a b # note | a  b | SAME
        a.c | #define X 1;int a | #define X 1 int a | OTHER
        a.c | #define F(x) y | #define F (x) y | OTHER
        a.c | // note `;evil() | // note;evil() | OTHER
        a.fc | a + b | a+b | OTHER
        a.java | // a `u000a evil() | // a evil() | OTHER
        a.py | if a:;  b | if a:;b | OTHER
        """)
    void whatMakesAnotherProgramIsToldFromWhatDoesNot(String name, String before, String after, Program program) {
        boolean same = essence(name, before).equals(essence(name, after));
        assertThat(same).isEqualTo(program == Program.SAME);
    }

    @Test
    void theVersionThatAFileAsksForStandsApart() {
        Essence asked = essence("a.sol", "pragma solidity ^0.8.20~ pragma abicoder v2~ contract A {}");
        assertThat(asked.compiler()).isEqualTo("pragma solidity^0.8.20;");
        assertThat(asked.code()).isEqualTo("[]pragma abicoder v2;contract A{}");
        assertThat(essence("a.vy", "#pragma version 0.4.0;a: uint256").compiler())
                .isEqualTo("version 0.4.0");
    }

    @Test
    void aHeaderIsOneLineHoweverItIsLaidOut() {
        assertThat(text("a.sol", "function f(;  uint a;) external; view { g()~ }")
                        .lines())
                .isEqualTo(
                        text("a.sol", "function f(uint a) external view {g()~}").lines())
                .isEqualTo(List.of("function f(uint a)external view{g();}"));
    }

    private static Essence essence(String name, String code) {
        return text(name, code).essence();
    }

    private static CodeText text(String name, String code) {
        String text = code.replace(';', '\n').replace('~', ';').replace('`', '\\') + "\n";
        text = text.replace("<LS>", "\u2028").replace("<VT>", "\u000b");
        return new CodeText(SourceText.of(text), Language.ofPath(name).orElseThrow());
    }
}

package drydock.scan.solidity;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolidityScannerTest {
    @Test
    void countsWhatAFileDeclares() {
        SolidityFacts facts = scan("""
            // SPDX-License-Identifier: MIT
            pragma solidity  ^0.8.20;
            import {A, B} from "./A.sol";
            import "@oz/C.sol"; // import "no.sol";
            abstract contract X is A { function a() external virtual; }
            interface I { function b() external view returns (uint); function c() external payable; }
            library L { function d() internal {} }
            contract Y { constructor() payable {} receive() external payable {} modifier m() { _; } }
            """);
        assertThat(facts.units()).isEqualTo(new Units(1, 1, 1, 1));
        assertThat(facts.imports()).containsExactly(new Import("./A.sol", 3), new Import("@oz/C.sol", 4));
        assertThat(facts.pragma()).isEqualTo("^0.8.20");
        assertThat(facts.licence()).isEqualTo("MIT");
        // a, b, c, receive
        assertThat(facts.entryPoints()).isEqualTo(4);
        // c, constructor, receive
        assertThat(facts.payable()).isEqualTo(3);
        // a, c, receive; b is view
        assertThat(facts.changing()).isEqualTo(3);
        assertThat(facts.stateModifiers()).isEqualTo(1);
    }

    @Test
    void functionTypesAreNoFunctionsAndOldFallbacksAre() {
        SolidityFacts facts = scan("""
            contract X {
                function (uint) external returns (bool) hook;
                function () external payable {}
                function f(function (uint) external g) public {
                    function () internal h;
                }
            }
            """);
        assertThat(facts.functions()).extracting(FunctionFact::name).containsExactly("fallback", "f");
    }

    @Test
    void notesRiskyConstructsWithTheirLines() {
        SolidityFacts facts = scan("""
            contract X {
                function f(address a) public {
                    unchecked { assembly ("memory-safe") { let x := create2(0, 0, 0, 0) } }
                    require(tx.origin == msg.sender); // selfdestruct(a)
                    a.call{value: 1}("tx.origin"); a.delegatecall(""); selfdestruct(payable(a));
                    ecrecover(0, 0, 0, 0);
                }
            }
            """);
        assertThat(facts.sites())
                .containsExactly(
                        new Site(Construct.UNCHECKED, 3),
                        new Site(Construct.ASSEMBLY, 3),
                        new Site(Construct.CREATE2, 3),
                        new Site(Construct.TX_ORIGIN, 4),
                        new Site(Construct.LOW_LEVEL_CALL, 5),
                        new Site(Construct.DELEGATECALL, 5),
                        new Site(Construct.SELFDESTRUCT, 5),
                        new Site(Construct.ECRECOVER, 6));
    }

    @Test
    void documentationStandsOnTheLineBefore() {
        SolidityFacts facts = scan("""
            contract X {
                /// @notice a
                function a() external {}
                /** b */

                function b() external {}
                // c
                function c() external {}
                uint x; /* no */
                function d() external {}
            }
            """);
        assertThat(facts.functions()).extracting(FunctionFact::documented).isEqualTo(List.of(true, true, false, false));
    }

    private static SolidityFacts scan(String text) {
        return SolidityScanner.scan(Lexer.lex(SourceText.of(text), Language.SOLIDITY));
    }
}

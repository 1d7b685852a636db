package drydock.scan.solidity;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.lexer.Language;
import drydock.scan.lexer.Lexer;
import drydock.scan.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        new Site(Construct.OFF_CHAIN_SIGNER, 6),
                        new Site(Construct.ECRECOVER, 6));
    }

    @Test
    void namesTellOfTrustInWhatIsOutside() {
        SolidityFacts facts = scan("""
            import {AggregatorV3Interface} from "chainlink/AggregatorV3Interface.sol";
            import "./Keepers.sol" as IPyth;
            contract X is OApp {
                AggregatorV3Interface feed; // IPyth
                bytes32 constant TRUSTED_SIGNER_ROLE = keccak256("KEEPER_ROLE");
                function price(IPyth pyth) external { feed.latestRoundData(); }
                function _lzReceive(bytes calldata m) internal {}
                function performUpkeep() external onlyKeeper {}
                function permit(bytes32 h) external { ecrecover(h, 0, 0, 0); h.recover(""); }
                function claim(bytes32 h) external { h.recover(""); }
                function recover(bytes32 h) external { uint operator; }
            }
            """);
        assertThat(facts.sites())
                .filteredOn(site -> site.construct().isTrust())
                .containsExactly(
                        new Site(Construct.BRIDGE, 3),
                        new Site(Construct.ORACLE, 4),
                        new Site(Construct.OFF_CHAIN_SIGNER, 5),
                        new Site(Construct.ORACLE, 6),
                        new Site(Construct.ORACLE, 6),
                        new Site(Construct.BRIDGE, 7),
                        new Site(Construct.KEEPER, 8),
                        new Site(Construct.KEEPER, 8),
                        new Site(Construct.OFF_CHAIN_SIGNER, 10));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        contract A is UUPSUpgradeable {}                                            | UUPS
        contract A { function _authorizeUpgrade(address) internal {} }              | UUPS
        contract A { function f() external { new TransparentUpgradeableProxy(); } } | TRANSPARENT
        contract A { ProxyAdmin admin; }                                            | TRANSPARENT
        contract A { function f(IBeacon b) external { new BeaconProxy(b); } }       | BEACON
        contract A { function diamondCut(FacetCut[] calldata c) external {} }       | DIAMOND
        contract A { function f(address a) external { Clones.clone(a); } }          | CLONES
        contract A is ERC1967Proxy {}                                               | PROXY
        contract A { bytes32 constant S = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc; } | PROXY
        contract A { function start() external initializer {} }                     | INITIALIZABLE
        """)
    void howCodeIsReplacedIsSeenByName(String code, UpgradePattern pattern) {
        assertThat(scan("// upgrades\n" + code).upgrades()).containsExactly(new UpgradeSign(pattern, 2));
    }

    @Test
    void anImportACommentAStringAndAPartOfANameShowNoUpgrade() {
        assertThat(scan("""
            import {UUPSUpgradeable, Initializable} from "@oz/proxy/Clones.sol";
            import "@oz/ProxyAdmin.sol" as ProxyAdmin;
            contract A { /* UpgradeableBeacon */ string s = "diamondCut"; uint initializers; IBeaconChain c; }
            """).upgrades()).isEmpty();
    }

    @Test
    void eachWayToReplaceCodeIsToldOnceWhereItIsFirstSeen() {
        assertThat(scan("""
            contract A is Initializable, UUPSUpgradeable {
                function a() external initializer {}
                function _authorizeUpgrade(address) internal override onlyOwner {}
            }
            """).upgrades())
                .containsExactly(
                        new UpgradeSign(UpgradePattern.UUPS, 1), new UpgradeSign(UpgradePattern.INITIALIZABLE, 1));
    }

    /** It once ended the scan: a look ahead moved on what was looked at. */
    @Test
    void anAverageInAHeaderIsNoted() {
        SolidityFacts facts =
                scan("contract X { function f() public observe(secondsAgo) {} function g() external {} }");
        assertThat(facts.functions()).extracting(FunctionFact::name).containsExactly("f", "g");
        assertThat(facts.sites()).containsExactly(new Site(Construct.ORACLE, 1));
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

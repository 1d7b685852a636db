package drydock.scan.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.scan.solidity.FunctionFact;
import drydock.scan.solidity.SolidityScanner;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    /** Something for most rules to find, and much that only looks like it. */
    private static final String TEXT = """
        pragma solidity ^0.8.20; // audited\r
        contract Vault is UUPSUpgradeable, Pausable { bytes32 constant KEEPER_ROLE = 0; uint supplyCap; WAD wad;
          function setFee(uint256 fee) external onlyOwner { unchecked { fee++; } emit Fee(fee); }
          function permit(bytes[] calldata b, uint256[2] calldata c) external { ecrecover(h, v, r, s); }
          function _x() private { assembly { mstore(0, 1) return(0, 32) } delete b[1]; try this.f() {} catch {} }
          AggregatorV3Interface feed; IERC20(token).transfer(a, 1); ERC4626 vault; tx . origin; selfdestruct(x);
        }
        # Known Issues\n## Threat model\n### Upgrade and deployment\nThe SQUADS multisig 0x00000000000000000000000000000000000000AA
        ```Mermaid\n  - uses: actions/checkout@v4\n - cron: '0 0 * * *'\nnpm run build && forge test\n    $ just test
        const key = "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"; PRIVATE_KEY=process.env.PRIVATE_KEY
        app.route("/v1/x") compare_digest(a, b) livenessProbe: {} "/healthz" 429: x \u202e XXX: TODO\u00e9 \u0130\u212a
        function test_fuzz(uint x) public { vm.expectRevert(); vm.createSelectFork("m"); } function invariant_a() {}
        forked from https://x.org (adapted from y) via_ir = true deny_warnings = true
        """;

    @Test
    void findsWhatThePatternsOfAllRulesFind() {
        for (Pattern pattern : patterns()) {
            assertThat(found(pattern, TEXT)).as(pattern.pattern()).isEqualTo(foundByMatcher(pattern, TEXT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a*", "a|", "(?i)PRAGMA|x", "(?:ab)?c", "[^a]uint", "\\Qx.y\\E", "\\x41", "(?<n>wad)|W",
                        "\\bW(?!AD)?",
                "(?<=emit )F", "x{0,2}y", "\\u202e", "[\\u00e9K]", "(?iu)k", "e{1,2}m", "$", "^", "(?m)^\\s*",
                        "(a)\\1?",
                "[rR]ole|_r", "\\p{Lu}{3,}", "\\s+return", "(?s)a.{3}b", "[]x]y?", "[a-f&&[^c]]e", "\\.", "KEEPER"
            })
    void findsWhatAnyOtherPatternFinds(String pattern) {
        assertThat(found(Pattern.compile(pattern), TEXT)).isEqualTo(foundByMatcher(Pattern.compile(pattern), TEXT));
    }

    @Test
    void whatATextCannotHoldIsNotLookedFor() {
        Search search = new Search(Cancellation.NEVER);
        Trigrams text = new Trigrams("contract Vault { function f() {} }".toCharArray());
        assertThat(search.mayFind(Pattern.compile("\\bfunc\\s+Fuzz\\w*"), text)).isFalse();
        assertThat(search.mayFind(Pattern.compile("(?i)VAULT|x{3}"), text)).isTrue();
        assertThat(search.mayFind(Pattern.compile("oracle|bridge"), text)).isFalse();
        assertThat(search.mayFind(Pattern.compile("oracle|b?"), text)).isTrue();
    }

    @Test
    void functionsThatAreNotClosedDoNotFillTheMemory() {
        SourceText text = SourceText.of("function f(){".repeat(8_000));
        TextFile file = new TextFile("A.sol", Role.CODE, text, "", new Search(Cancellation.NEVER));
        FunctionFact first = SolidityScanner.scan(file.lexed()).functions().getFirst();
        assertThat(FunctionText.body(file, first)).hasSizeLessThan(51_000);
    }

    private static List<Pattern> patterns() {
        return Stream.of(
                        EvidenceRules.all().stream()
                                .filter(Hint.class::isInstance)
                                .map(Hint.class::cast)
                                .flatMap(hint -> Stream.of(hint.words(), hint.names())),
                        EvidenceRules.all().stream()
                                .filter(MarkerQuestion.class::isInstance)
                                .map(rule -> ((MarkerQuestion) rule).markers()),
                        CompilerBug.SOLIDITY.stream().map(CompilerBug::sign))
                .flatMap(patterns -> patterns)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        Search search = new Search(Cancellation.NEVER);
        List<String> found = new ArrayList<>();
        if (search.mayFind(pattern, new Trigrams(text.toCharArray()))) {
            search.all(pattern, text, match -> found.add(match.start() + " " + match.group()));
        }
        return found;
    }

    private static List<String> foundByMatcher(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + " " + matcher.group());
        }
        return found;
    }
}

package drydock.scan.change;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fix: [M-03] round down | M-03",
                "H-1, L-12 and QA-2 | H-1 L-12 QA-2",
                "TOB-ACME-7: check the caller | TOB-ACME-7",
                "Fixes high-2 and Medium 4 | high-2 medium-4",
                "resolves #17 | #17",
                "Fix finding 3 | #3",
                "M-01 again, M-01 | M-01",
            })
    void namesAreFoundAsReportsNumberThem(String message, String names) {
        assertThat(String.join(" ", FindingNames.in(message))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "Merge pull request #12 from x/y",
        "use SHA-256 and ERC-20",
        "bump to v1.2",
        "Low 0.8.26",
        "XM-01 and M-01a",
        "Fix the deposit"
    })
    void whatOnlyLooksLikeOneIsLeftOut(String message) {
        assertThat(FindingNames.in(message)).isEmpty();
    }

    @Property(tries = 200)
    void anyMessageIsReadWithoutHarm(@ForAll String message) {
        assertThat(FindingNames.in(message)).hasSizeLessThanOrEqualTo(50).doesNotHaveDuplicates();
    }
}

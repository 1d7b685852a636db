package drydock.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** Breaks one place of the shipped data at a time: the message must name it. */
class BundleReaderTest {
    @Test
    void anUnknownTagIsNamed() {
        broken(
                        "auditors.json",
                        "{ \"key\": \"l2-l3\", \"source\": \"guide\" }",
                        "{ \"key\": \"l4\", \"source\": \"guide\" }")
                .hasMessage("auditors.json at /0/ecosystems/1/key: no ecosystem 'l4'");
    }

    @Test
    void anAlternativeThatIsNotThereIsNamed() {
        broken("auditors.json", "\"alternatives\": [\"consensys-diligence\"", "\"alternatives\": [\"consensys\"")
                .hasMessage("auditors.json at /0/alternatives/0: no auditor 'consensys'");
    }

    @Test
    void aFactOfAnUnknownAuditorIsNamed() {
        broken("auditor-facts.json", "\"auditor\": \"trail-of-bits\"", "\"auditor\": \"tob\"")
                .hasMessage("auditor-facts.json at /0/auditor: no auditor 'tob'");
    }

    @Test
    void aSecondFactOfTheSameKeyIsNamed() {
        broken("auditor-facts.json", "trail-of-bits/public-reports", "trail-of-bits/report-library")
                .hasMessage("auditor-facts.json at /1/key: a second 'trail-of-bits/report-library'");
    }

    @Test
    void anAuditorInBothSetsIsNamed() {
        broken("other-auditors.json", "\"key\": \"cyfrin\"", "\"key\": \"zellic\"")
                .hasMessage("other-auditors.json at /0/key: a second 'zellic'");
    }

    @Test
    void anUnknownSourceIsNamed() {
        broken("criteria.json", "\"source\": \"guide\"", "\"source\": \"guild\"")
                .hasMessage("criteria.json at /source: no source 'guild'");
    }

    @Test
    void aMissingFieldIsNamed() {
        broken("auditors.json", "\"website\"", "\"webside\"").hasMessage("auditors.json at /0: 'website' is missing");
    }

    @Test
    void aValueOfUnknownFormIsNamed() {
        broken("auditor-facts.json", "\"type\": \"figure\"", "\"type\": \"number\"")
                .hasMessage("auditor-facts.json at /1/value: no FactValue")
                .hasCauseInstanceOf(JsonProcessingException.class);
    }

    @Test
    void anUnknownQuestionBehindAnItemIsNamed() {
        broken("checklist.json", "[\"chain-coverage\"]", "[\"chains\"]")
                .message()
                .matches("checklist.json at /items/\\d+/dueDiligence/questions/0: no due-diligence question 'chains'");
    }

    @Test
    void aStackThatAsksForAnUnknownEcosystemIsNamed() {
        broken("vocabulary.json", "\"ecosystems\": [\"solana\"]", "\"ecosystems\": [\"sol\"]")
                .hasMessage("vocabulary.json at /stacks/3/shownWhen/ecosystems/0: no ecosystem 'sol'");
    }

    @Test
    void weightsThatDoNotAddToHundredAreRefused() {
        broken("criteria.json", "\"weight\": 30", "\"weight\": 31")
                .hasMessage("criteria.json at /criteria: the weights add to 101, not to 100");
    }

    @Test
    void whatIsNoJsonIsNamed() {
        broken("bundle.json", "{", "").hasMessage("bundle.json: no JSON");
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        broken("bundle.json", "{", "{ \"version\": \"2026-01-01\",").hasMessage("bundle.json: no JSON");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> broken(String resource, String old, String now) {
        assertThat(BundleReader.shipped(resource)).contains(old);
        BundleReader reader = new BundleReader(name -> {
            String text = BundleReader.shipped(name);
            return name.equals(resource) ? text.replaceFirst(Pattern.quote(old), now) : text;
        });
        return assertThatThrownBy(reader::read).isInstanceOf(BrokenBundleException.class);
    }
}

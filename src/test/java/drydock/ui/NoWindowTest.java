package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NoWindowTest {
    @ParameterizedTest
    @MethodSource
    void theLogGetsNoWordsOfALibraryAndTheUserDoes(NoWindow reason) {
        assertThat(reason.kind()).doesNotContain("ada");
        assertThat(reason.words()).contains("/home/ada/secret");
    }

    static NoWindow[] theLogGetsNoWordsOfALibraryAndTheUserDoes() {
        return new NoWindow[] {
            NoWindow.refused("cannot read /home/ada/secret"),
            NoWindow.failed(new UnsatisfiedLinkError("/home/ada/secret/libglass.so: file too short")),
            NoWindow.failed(new IllegalStateException("/home/ada/secret")),
        };
    }

    @Test
    void aDisplayThatCannotBeOpenedIsToldAsSuch() {
        assertThat(NoWindow.refused("Unable to open DISPLAY").words()).endsWith(" cannot be opened");
        assertThat(NoWindow.refused(null).words()).startsWith("JavaFX does not start");
    }
}

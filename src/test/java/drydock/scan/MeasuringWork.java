package drydock.scan;

import drydock.scan.lexer.Language;
import drydock.scan.text.SourceText;
import java.util.function.BiConsumer;

/** What {@link CountingLoader} runs: all that is counted in a text, given the name of its language and the text. */
public final class MeasuringWork implements BiConsumer<String, String> {
    @Override
    public void accept(String language, String text) {
        Measurer.measure(SourceText.of(text), Language.valueOf(language));
    }
}

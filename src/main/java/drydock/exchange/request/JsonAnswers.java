package drydock.exchange.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import drydock.domain.ProblemException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads a filled form from JSON. */
final class JsonAnswers {
    private static final int MOST_BYTES = 256 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxStringLength(20_000)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonAnswers() {}

    static RawAnswers read(byte[] content) throws ProblemException {
        if (content.length > MOST_BYTES) {
            throw UnreadableAnswers.because("The file is larger than 256 kB; a filled form has a few kilobytes.");
        }
        JsonNode root;
        try {
            root = JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw UnreadableAnswers.because("The file is no JSON that can be read: line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + " is wrong.");
        } catch (IOException e) {
            throw UnreadableAnswers.because("The file is no JSON that can be read.");
        }
        if (!root.path("format").asText().equals(AnswerForm.FORMAT)) {
            throw UnreadableAnswers.because("The file does not say that it is a filled form.");
        }
        if (root.path("version").asInt() != AnswerForm.VERSION) {
            throw UnreadableAnswers.because("The form is of another version.", "Send the form anew.");
        }
        Map<String, RawAnswer> answers = new HashMap<>();
        root.path("answers")
                .properties()
                .forEach(entry -> answers.put(entry.getKey(), answer(entry.getKey(), entry.getValue())));
        return new RawAnswers(root.path(AnswerForm.FORM).asText(), answers);
    }

    private static RawAnswer answer(String key, JsonNode value) {
        String where = "answers/" + key;
        if (value.isNumber()) {
            return new RawAnswer(where, value.asText(), RawAnswer.Type.NUMBER);
        }
        if (value.isBoolean()) {
            return new RawAnswer(where, value.booleanValue() ? "yes" : "no", RawAnswer.Type.TEXT);
        }
        return value.isTextual() || value.isNull()
                ? new RawAnswer(where, value.isNull() ? "" : value.textValue().strip(), RawAnswer.Type.TEXT)
                : new RawAnswer(where, "", RawAnswer.Type.ERROR);
    }
}

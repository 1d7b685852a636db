package drydock.exchange.request;

import java.util.Map;

/**
 * All answers of a file, by key, not judged yet.
 *
 * @param form number of the form; empty if there is none
 */
record RawAnswers(String form, Map<String, RawAnswer> byKey) {
    RawAnswers {
        byKey = Map.copyOf(byKey);
    }
}

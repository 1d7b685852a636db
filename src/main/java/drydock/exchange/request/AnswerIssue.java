package drydock.exchange.request;

/**
 * Something amiss in an answer.
 *
 * @param where the cell or field
 * @param question what was asked there
 * @param text what is amiss and what to write instead, as sentences
 */
public record AnswerIssue(String where, String question, String text) {
    /** Where it is and what it is, as one line. */
    public String line() {
        return where + " (" + question + "): " + text;
    }
}

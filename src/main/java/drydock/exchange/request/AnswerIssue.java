package drydock.exchange.request;

/**
 * Something amiss in an answer.
 *
 * @param where the cell or field
 * @param field what was asked there
 * @param text what is amiss and what to write instead, as sentences
 */
public record AnswerIssue(String where, FormField field, String text) {
    /** Where it is and what it is, as one line. */
    public String line() {
        return where + " (" + field.title() + "): " + text;
    }
}

package drydock.exchange.request;

import drydock.domain.Problem;
import drydock.domain.ProblemException;

/** Refuses a file as a whole. */
final class UnreadableAnswers {
    private UnreadableAnswers() {}

    static ProblemException because(String happened) {
        return because(happened, "Ask for the form again, filled in as it was sent.");
    }

    static ProblemException because(String happened, String todo) {
        return new ProblemException(new Problem(happened, "Nothing was imported; your workspace is unchanged.", todo));
    }
}

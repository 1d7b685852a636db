package drydock.domain;

/** An expected failure on its way to the user; carries the {@link Problem} to show. */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.text(), problem.cause());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}

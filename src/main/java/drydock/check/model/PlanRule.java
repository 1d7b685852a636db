package drydock.check.model;

/** One plan check. Stateless; the same facts give the same verdict. */
public interface PlanRule {
    RuleInfo info();

    /**
     * Holds the facts against the rule. A fact that is absent makes it say what is missing; it never passes for want of a
     * fact.
     */
    Verdict check(Facts facts);
}

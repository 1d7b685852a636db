/**
 * Plan checks: rules over a whole plan that find a mistake and say how to mend it. Pure functions of the domain.
 *
 * <p>Three steps: {@link drydock.check.FactsReader} reads from a snapshot what the rules may know
 * ({@link drydock.check.model.Facts}); each {@link drydock.check.model.PlanRule} turns facts into a verdict;
 * {@link drydock.check.PlanChecks} runs them all and sets muted findings apart. Facts stand between so that a rule is tested
 * with a handful of values, and so that rules whose data is not recorded yet (findings, the repository) exist already: what
 * is absent makes a rule say that it cannot check, never that all is well.
 *
 * <p>One class per rule, in one sub-package per area; {@link drydock.check.RuleRegistry} is the only list of them.
 */
@NullMarked
package drydock.check;

import org.jspecify.annotations.NullMarked;

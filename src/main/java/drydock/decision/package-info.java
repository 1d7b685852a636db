/**
 * How candidates compare: weighted totals with the doubt that unknowns leave, red flags, and how far an auditor covers
 * what a project needs. Pure functions of the domain; arithmetic is exact. Start reading at {@link
 * drydock.decision.WeightedTotals}.
 */
@NullMarked
package drydock.decision;

import org.jspecify.annotations.NullMarked;

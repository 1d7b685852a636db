/**
 * The steps of a plan, what they wait for and how long they take: what {@code drydock.schedule} computes dates from.
 *
 * <p>How this relates to the dated list in {@code drydock.domain.plan}: the list (milestones, deliverables, retest windows)
 * stays the only place where a date is <em>typed</em>; a step holds durations, dependencies and whether its typed date is
 * <em>pinned</em>, that is, binds the computation. {@link drydock.domain.step.TypedDates} finds the line of the list that a
 * step stands for. A step without such a line keeps its typed date itself. Computed dates are never stored; taking them
 * over into the list is an explicit command. That costs a second look ("typed" and "computed" may differ), and buys that
 * no computation ever overwrites what a person typed.
 *
 * <p>A project without stored steps has the usual ones ({@link drydock.domain.step.UsualSteps}), under identities that
 * depend on nothing but what they belong to; the first change stores them all. Start reading at
 * {@link drydock.domain.step.Step}.
 */
@NullMarked
package drydock.domain.step;

import org.jspecify.annotations.NullMarked;

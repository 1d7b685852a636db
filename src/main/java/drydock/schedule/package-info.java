/**
 * When things happen: computes the dates of steps forwards and backwards over working days, says why, and how likely a
 * launch date is. Pure functions of the domain; knows no screen, no database and no clock.
 *
 * <p>The order of reading: a {@link drydock.schedule.Network} is what {@link drydock.schedule.PlanNetwork} makes of a project;
 * {@link drydock.schedule.Scheduler} makes an {@link drydock.schedule.Outcome} of it, a {@link drydock.schedule.Schedule} or a
 * refusal; {@link drydock.schedule.Explanation} puts it into words; {@link drydock.schedule.Simulation} draws durations.
 *
 * <p>One convention holds everywhere. A day is a whole day; a step has a first and a last day, both included; an event has
 * one day. Work begins on the next working day after what it waits for has ended, an event may come on that very day. What
 * lies between is counted in the calendar of whoever waits. Two computations meet in
 * {@code CompiledNetwork}: there is one forward pass, for the plan and for each draw.
 */
@NullMarked
package drydock.schedule;

import org.jspecify.annotations.NullMarked;

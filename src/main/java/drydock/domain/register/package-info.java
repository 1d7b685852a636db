/**
 * The registers: small lists with owners and dates that plan checks, agenda and launch gate read. What comes round again is
 * split in two: a {@link drydock.domain.register.Duty} says what and how often, an
 * {@link drydock.domain.register.DutyOccurrence} that it was done once. {@link drydock.domain.register.DutyDates} tells what
 * is due next. May use projects, people and engagements.
 */
@NullMarked
package drydock.domain.register;

import org.jspecify.annotations.NullMarked;

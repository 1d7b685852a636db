/**
 * The sample project: invented, clearly marked, and full enough that every screen has something to show. May use every
 * other domain package but the overview. Start reading at {@link drydock.domain.sample.SampleProject}.
 */
@NullMarked
package drydock.domain.sample;

import org.jspecify.annotations.NullMarked;

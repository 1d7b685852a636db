/**
 * What can happen to a workspace file on a laptop, done to it on purpose and often. Each {@link
 * drydock.workspace.torture.Ordeal} fails when an edit that was acknowledged is gone without a word, or when damage goes
 * unnoticed. Start at {@link drydock.workspace.torture.Torture}, which runs all of them; {@code TortureTest} runs a short
 * form in the test command.
 */
@NullMarked
package drydock.workspace.torture;

import org.jspecify.annotations.NullMarked;

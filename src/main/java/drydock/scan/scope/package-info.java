/**
 * Which files are under review: a suggestion with reasons, the lists of paths that teams exchange, and the manifest that pins
 * what was agreed. Start reading at {@code Classifier}.
 */
@NullMarked
package drydock.scan.scope;

import org.jspecify.annotations.NullMarked;

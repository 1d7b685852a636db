/**
 * What changed since: two points of a history, named as people name them, compared as far as it concerns the scope, with the
 * commits between them and the files beside each other. Start reading at {@code ChangeReader}.
 */
@NullMarked
package drydock.scan.change;

import org.jspecify.annotations.NullMarked;

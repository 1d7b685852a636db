/** What the verbs of the command line are described with. Uses picocli only. */
@NullMarked
package drydock.cli.verb;

import org.jspecify.annotations.NullMarked;

/**
 * Git repositories, read by JGit and never by git: no hook, filter, file system monitor or other command that a repository
 * names is run, and nothing is written to it. Settings outside the repository are not read, and neither are repositories
 * whose settings include other files. Start reading at {@code GitRepository}.
 */
@NullMarked
package drydock.scan.git;

import org.jspecify.annotations.NullMarked;

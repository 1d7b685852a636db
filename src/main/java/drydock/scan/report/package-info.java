/**
 * Files that other tools write: coverage, test runs, analysers. Read as untrusted text of at most 20 MiB; nothing that they
 * name is opened or run. Start reading at {@code ReportReader}.
 */
@NullMarked
package drydock.scan.report;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a source tree and its history: lines, markers, evidence, what changed. Pure over a {@code SourceTree}; runs nothing
 * that lies in it and writes nothing to it. What it wants to remember goes through {@code MeasureStore}. Start reading at
 * {@code Scanner}.
 */
@NullMarked
package drydock.scan;

import org.jspecify.annotations.NullMarked;

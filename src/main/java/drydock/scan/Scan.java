package drydock.scan;

import drydock.scan.lexer.LineCounts;
import drydock.scan.tree.Trouble;
import java.util.List;

/**
 * What a scan found.
 *
 * @param title what was scanned, for a person
 * @param commit the commit, empty if there is none
 * @param files the source files that were counted, by path
 * @param otherPaths every other file, by path: what is no source and what could not be read
 * @param troubles what could not be read, and why
 */
public record Scan(
        String title, String commit, List<ScannedFile> files, List<String> otherPaths, List<Trouble> troubles) {
    public Scan {
        files = List.copyOf(files);
        otherPaths = List.copyOf(otherPaths);
        troubles = List.copyOf(troubles);
    }

    /** Lines of all files together. */
    public LineCounts lines() {
        return files.stream().map(file -> file.measure().lines()).reduce(LineCounts.NONE, LineCounts::plus);
    }
}

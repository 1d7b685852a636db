package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source file as it was when the repository was last read.
 *
 * @param path from the root of the repository, with slashes; only ever shown and compared, never opened as it stands here
 * @param language its name as people write it
 * @param blobId Git's name of the content, 40 hexadecimal digits
 * @param counts its lines
 * @param causes why the two counts of normalised lines are far apart, names of constants of the counter; empty if they agree
 * @param solidity what it declares; null for other languages
 * @param marks places that a reviewer looks at twice, in the order of lines
 * @param imports files of the repository that it imports
 * @param missing imports that no file of the repository answers
 * @param fate what became of it since the reading before
 * @param formerPath where it was then, if it moved; else empty
 */
@RecordBuilder
public record CodeFile(
        Id<CodeFile> id,
        Id<Project> project,
        String path,
        String language,
        String blobId,
        Counts counts,
        List<String> causes,
        @Nullable SolidityFigures solidity,
        List<Mark> marks,
        List<String> imports,
        List<Missing> missing,
        Fate fate,
        String formerPath)
        implements Entity, CodeFileBuilder.With {
    public CodeFile {
        causes = List.copyOf(causes);
        marks = List.copyOf(marks);
        imports = List.copyOf(imports);
        missing = List.copyOf(missing);
    }

    /** What became of a file since the reading before; after the first reading all files are kept. */
    public enum Fate {
        KEPT,
        NEW,
        RENAMED
    }

    /**
     * Lines of a file.
     *
     * @param nsloc normalised lines as solidity-code-metrics counts them; null for other languages and where it leaves the
     *     file out
     * @param strictNsloc lines of code where each function header counts as one; null where no rule for headers is agreed
     */
    public record Counts(
            int code,
            int comment,
            int blank,
            @Nullable Integer nsloc,
            @Nullable Integer strictNsloc) {
        public int lines() {
            return code + comment + blank;
        }

        /** The lines a price is asked for: what firms count, else the strict count, else lines of code. */
        public int priced() {
            return nsloc != null ? nsloc : strictNsloc != null ? strictNsloc : code;
        }
    }

    /**
     * A place.
     *
     * @param construct what stands there, the name of a constant of the scanner
     * @param line from 1
     */
    public record Mark(String construct, int line) {}

    /**
     * An import without a file.
     *
     * @param line from 1
     */
    public record Missing(String used, int line) {}

    @Override
    public Id<Project> owner() {
        return project;
    }
}

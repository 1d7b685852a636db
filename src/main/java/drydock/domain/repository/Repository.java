package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the source of a project lies on this computer, and what the last reading of it said as a whole. A workspace that came
 * from somebody else names their folder: nothing is read there before the user chose it on this computer.
 *
 * @param folder as the user chose it
 * @param commit that was checked out, 40 hexadecimal digits; empty before the first reading and where there is no commit
 * @param branch that was checked out; empty if none was
 * @param readAt in the user's time zone; null before the first reading
 * @param standing how far the files were from what others can fetch
 * @param unread what could not be read, and why
 * @param gone files that were there at the reading before, and those that went earlier and are still components in scope
 * @param others files that are no source
 */
@RecordBuilder
public record Repository(
        Id<Repository> id,
        Id<Project> project,
        String folder,
        String commit,
        String branch,
        @Nullable LocalDateTime readAt,
        Standing standing,
        List<Unread> unread,
        List<Gone> gone,
        int others)
        implements Entity, RepositoryBuilder.With {
    public Repository {
        GitId.checkedUnlessEmpty(commit);
        unread = List.copyOf(unread);
        gone = List.copyOf(gone);
    }

    /** A folder that nobody has read yet. */
    public static Repository chosen(Id<Repository> id, Id<Project> project, String folder) {
        return new Repository(id, project, folder, "", "", null, Standing.UNKNOWN, List.of(), List.of(), 0);
    }

    /**
     * What could not be read.
     *
     * @param path the file or folder; empty for the repository as a whole
     * @param why one sentence without a full stop
     */
    public record Unread(String path, String why) {
        public String words() {
            return path.isEmpty() ? why : path + ": " + why;
        }
    }

    /** A file that is no longer there, and whether it was under review. */
    public record Gone(String path, boolean inScope) {}

    @Override
    public Id<Project> owner() {
        return project;
    }
}

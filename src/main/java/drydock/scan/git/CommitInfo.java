package drydock.scan.git;

import java.time.LocalDate;
import java.util.List;

/**
 * A commit as far as rules ask about it.
 *
 * @param id 40 hexadecimal digits
 * @param on the day on which it was committed, where its committer was
 * @param author name as it stands in the commit
 * @param email of the author
 * @param message the whole of it
 * @param paths files that differ from its first parent, the first thousand
 */
public record CommitInfo(String id, LocalDate on, String author, String email, String message, List<String> paths) {
    public CommitInfo {
        paths = List.copyOf(paths);
    }

    /** The first line of the message. */
    public String subject() {
        return message.lines().findFirst().orElse("").strip();
    }

    public String shortId() {
        return id.substring(0, Math.min(8, id.length()));
    }
}

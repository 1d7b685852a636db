package drydock.scan.git;

import java.time.LocalDate;
import java.util.List;

/**
 * A commit as far as rules ask about it.
 *
 * @param id 40 hexadecimal digits
 * @param on the day on which it was committed, where its committer was; the first of 1970 if the commit does not say
 * @param author name as it stands in the commit; empty if it names none
 * @param email of the author; empty if it names none
 * @param message the whole of it
 * @param paths files that differ from its first parent: the first thousand of those asked for, then of the others
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

package drydock.scan.scope;

import drydock.scan.BlobId;
import java.util.Comparator;
import java.util.List;

/**
 * The files under review, each pinned by its content. Two manifests are the same review if and only if their hashes are
 * equal: neither the time nor the place of the scan is in them.
 *
 * @param files by path
 */
public record Manifest(List<Line> files) {
    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Line::path)).toList();
    }

    /**
     * A file.
     *
     * @param blobId Git's name of its content
     */
    public record Line(String path, String blobId) {}

    /** One line a file: {@code blobId}, two spaces, path; sorted by path, in UTF-8 with line feeds. */
    public String text() {
        StringBuilder out = new StringBuilder();
        files.forEach(file ->
                out.append(file.blobId()).append("  ").append(file.path()).append('\n'));
        return out.toString();
    }

    /** The SHA-256 of {@link #text()}, 64 hexadecimal digits: the name of exactly this scope. */
    public String scopeHash() {
        return BlobId.sha256(text());
    }
}

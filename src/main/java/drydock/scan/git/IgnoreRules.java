package drydock.scan.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * What {@code .gitignore} files say, folder by folder. Rules that would take long to match are left out. Several threads
 * may ask at a time.
 */
final class IgnoreRules {
    private static final int LONGEST_FILE = 1 << 20;
    private static final int MOST_RULES = 5000;
    /** A rule with more wild cards than this matches in time that no person would wait. */
    private static final int MOST_WILD_CARDS = 6;

    private final Path root;
    private final Map<String, IgnoreNode> byFolder = new ConcurrentHashMap<>();

    IgnoreRules(Path root, Path gitFolder) {
        this.root = root;
        read(gitFolder.resolve("info").resolve("exclude"), "");
        read(root.resolve(".gitignore"), "");
    }

    /** Takes in the rules of a folder before what lies in it is asked about. */
    void enter(String folder) {
        read(root.resolve(folder).resolve(".gitignore"), folder);
    }

    boolean ignores(String path, boolean isFolder) {
        String folder = path;
        while (!folder.isEmpty()) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
            IgnoreNode node = byFolder.get(folder);
            if (node == null) {
                continue;
            }
            String relative = folder.isEmpty() ? path : path.substring(folder.length() + 1);
            switch (node.isIgnored(relative, isFolder)) {
                case IGNORED -> {
                    return true;
                }
                case NOT_IGNORED -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private void read(Path file, String folder) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (InputStream in = Channels.newInputStream(
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            String text = new String(in.readNBytes(LONGEST_FILE), StandardCharsets.UTF_8);
            String rules = text.lines()
                    .limit(MOST_RULES)
                    .filter(line ->
                            line.chars().filter(c -> c == '*' || c == '[').count() <= MOST_WILD_CARDS)
                    .collect(Collectors.joining("\n"));
            byFolder.computeIfAbsent(folder, any -> new IgnoreNode())
                    .parse(new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // without its rules more files are shown, never fewer
            byFolder.remove(folder);
        }
    }
}

package drydock.cli.scan;

import drydock.cli.verb.Verb;
import drydock.scan.scope.ScopeList;
import drydock.scan.source.Sources;
import drydock.scan.text.SourceText;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the verbs have in common: their inputs and exit codes. */
final class Inputs {
    static final int CLEAN = 0;
    static final int FOUND = 1;
    static final int CANNOT_RUN = 2;

    private static final int LONGEST_LIST = 20 << 20;

    private Inputs() {}

    static SourceTree open(Path path, Optional<String> commit) throws IOException {
        return commit.isEmpty()
                ? Sources.open(path, Limits.USUAL)
                : Sources.openCommit(path, commit.get(), Limits.USUAL);
    }

    static Optional<ScopeList> scope(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = open(file.get())) {
            byte[] bytes = in.readNBytes(LONGEST_LIST);
            return Optional.of(ScopeList.parse(SourceText.decode(bytes).toString()));
        }
    }

    /** What the exit codes mean where a repository is read. */
    static Map<String, String> exitCodes(String clean, String found) {
        return Map.of(
                Integer.toString(CLEAN), clean,
                Integer.toString(FOUND), found,
                Integer.toString(CANNOT_RUN), "the repository could not be read");
    }

    static int refuse(Verb verb, IOException why) {
        verb.err().println(verb.spec().qualifiedName() + ": " + sentence(why));
        return CANNOT_RUN;
    }

    /** Of a file that was named and is not there, or is no file, Java says the name alone. */
    private static String sentence(IOException why) {
        return switch (why) {
            case NoSuchFileException e -> "There is no file " + e.getFile();
            case AccessDeniedException e -> "You may not read " + e.getFile();
            default -> why.getMessage() == null ? why.toString() : why.getMessage();
        };
    }

    /**
     * Opens a file that the user named. A pipe is one too: shells write lists to it.
     *
     * @throws IOException with a sentence for a person or of {@link #refuse}, if it cannot be opened
     */
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder, where a file is asked for");
        }
        return Files.newInputStream(file);
    }
}

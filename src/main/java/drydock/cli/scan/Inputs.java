package drydock.cli.scan;

import drydock.scan.scope.ScopeList;
import drydock.scan.source.Sources;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the verbs have in common: their inputs and exit codes. */
final class Inputs {
    static final int CLEAN = 0;
    static final int FOUND = 1;
    static final int CANNOT_RUN = 2;

    private static final int LONGEST_LIST = 20 << 20;

    private Inputs() {}

    static SourceTree open(Path path, @Nullable String commit) throws IOException {
        return commit == null ? Sources.open(path, Limits.USUAL) : Sources.openCommit(path, commit, Limits.USUAL);
    }

    static ScopeList scope(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST_LIST);
            return ScopeList.parse(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    static int refuse(CommandSpec spec, IOException why) {
        String text = why.getMessage() == null ? why.toString() : why.getMessage();
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + text);
        return CANNOT_RUN;
    }
}

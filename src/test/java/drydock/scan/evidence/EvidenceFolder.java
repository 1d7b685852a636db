package drydock.scan.evidence;

import drydock.scan.source.Sources;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.Limits;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with files that rules are asked about. */
record EvidenceFolder(Path folder) {
    EvidenceFolder write(String path, String... lines) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
        return this;
    }

    /** What the rule of an item says. */
    Evidence ask(String item, EvidenceInputs inputs) throws IOException {
        try (SourceTree tree = Sources.open(folder, Limits.USUAL)) {
            return new EvidenceScanner(inputs, Limits.USUAL, Cancellation.NEVER)
                    .run(tree).evidence().stream()
                            .filter(evidence -> evidence.item().equals(item))
                            .findFirst()
                            .orElseThrow();
        }
    }

    Evidence ask(String item) throws IOException {
        return ask(item, EvidenceInputs.NONE);
    }
}

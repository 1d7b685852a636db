package drydock.cli.scan;

import drydock.scan.Scan;
import drydock.scan.ScannedFile;
import drydock.scan.SmallFiles;
import drydock.scan.git.RepositoryState;
import drydock.scan.git.StateReader;
import drydock.scan.git.WorkingTree;
import drydock.scan.solidity.ImportGraph;
import drydock.scan.solidity.Projects;
import drydock.scan.solidity.SolidityFacts;
import drydock.scan.tree.Cancellation;
import drydock.scan.tree.SourceTree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a scope: what it imports, and how far the working tree is from what others can fetch.
 *
 * @param state null for what is no working tree
 */
record Context(ImportGraph.Closure closure, @Nullable RepositoryState state) {
    static Context of(SourceTree tree, Scan scan, List<String> scope) throws IOException {
        Map<String, SolidityFacts> solidity = new LinkedHashMap<>();
        for (ScannedFile file : scan.files()) {
            SolidityFacts facts = file.measure().solidity();
            if (facts != null) {
                solidity.put(file.path(), facts);
            }
        }
        Projects projects = Projects.of(SmallFiles.read(tree, Projects::isSettings, Cancellation.NEVER));
        ImportGraph.Closure closure = new ImportGraph(solidity, projects).closure(scope);
        return new Context(
                closure, tree instanceof WorkingTree working ? StateReader.read(working, Cancellation.NEVER) : null);
    }
}

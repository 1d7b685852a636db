package drydock.cli.scan;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import drydock.scan.count.Divergence;
import drydock.scan.git.RepositoryState;
import drydock.scan.solidity.Construct;
import drydock.scan.solidity.SolidityFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A scan as JSON, for programs. {@code schema} changes when a field goes or changes its meaning. */
final class ScanJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScanJson() {}

    static void print(ScanResult result, Context context, PrintWriter out) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schema", "drydock-scan/1");
        root.put("source", result.scan().title());
        root.put("commit", result.scan().commit());
        root.put("scopeHash", result.scopeHash());
        ArrayNode files = root.putArray("files");
        result.rows().forEach(row -> file(files.addObject(), row));
        context(root, context);
        ArrayNode unresolved = root.putArray("unresolved");
        result.unresolved().forEach(unresolved::add);
        ArrayNode troubles = root.putArray("troubles");
        result.scan()
                .troubles()
                .forEach(trouble ->
                        troubles.addObject().put("path", trouble.path()).put("text", trouble.text()));
        print(root, out);
    }

    /** Prints any tree, indented, with line feeds on every platform. */
    static void print(ObjectNode root, PrintWriter out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            out.print(MAPPER.writer(new DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter))
                    .writeValueAsString(root));
            out.print('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void context(ObjectNode root, Context context) {
        ArrayNode reached = root.putArray("importedNotInScope");
        context.closure().reached().forEach(reached::add);
        ArrayNode gone = root.putArray("importsWithoutFile");
        context.closure()
                .unresolved()
                .forEach(item -> gone.addObject()
                        .put("path", item.file())
                        .put("line", item.used().line())
                        .put("import", item.used().path()));
        RepositoryState state = context.state();
        if (state == null) {
            return;
        }
        ObjectNode node = root.putObject("repository");
        node.put("head", state.head());
        node.put("branch", state.branch());
        node.put("cleanAndPushed", state.isCleanAndPushed());
        node.put("unpushedCommits", state.unpushed());
        ArrayNode changes = node.putArray("changes");
        state.changes()
                .forEach(change -> changes.addObject()
                        .put("path", change.path())
                        .put("kind", change.kind().name().toLowerCase(Locale.ROOT)));
        ArrayNode drifts = node.putArray("submoduleDrift");
        state.drifts()
                .forEach(drift -> drifts.addObject()
                        .put("path", drift.path())
                        .put("recorded", drift.recorded())
                        .put("actual", drift.actual()));
    }

    private static void file(ObjectNode node, Row row) {
        node.put("path", row.path());
        node.put("language", row.language());
        node.put("blobId", row.file().blobId());
        node.put("lines", row.lines().lines());
        node.put("code", row.lines().code());
        node.put("comment", row.lines().comment());
        node.put("blank", row.lines().blank());
        node.put("nsloc", row.nsloc());
        node.put("nslocStrict", row.strictNsloc());
        node.put("inScope", row.inScope());
        node.put("reason", row.reason().name().toLowerCase(Locale.ROOT));
        Divergence apart = row.file().measure().divergence();
        if (apart != null) {
            ArrayNode causes = node.putArray("divergence");
            apart.causes().forEach(cause -> causes.add(cause.name().toLowerCase(Locale.ROOT)));
        }
        SolidityFacts facts = row.file().measure().solidity();
        if (facts != null) {
            solidity(node.putObject("solidity"), facts);
        }
    }

    private static void solidity(ObjectNode node, SolidityFacts facts) {
        node.put("contracts", facts.units().contracts());
        node.put("abstractContracts", facts.units().abstracts());
        node.put("interfaces", facts.units().interfaces());
        node.put("libraries", facts.units().libraries());
        node.put("entryPoints", facts.entryPoints());
        node.put("payable", facts.payable());
        node.put("changeState", facts.changing());
        node.put("documented", facts.documented());
        node.put("modifiers", facts.stateModifiers());
        for (Construct construct : Construct.values()) {
            node.put(construct.name().toLowerCase(Locale.ROOT), facts.count(construct));
        }
        ArrayNode upgrades = node.putArray("upgradeability");
        facts.upgrades()
                .forEach(sign -> upgrades.addObject()
                        .put("pattern", sign.pattern().name().toLowerCase(Locale.ROOT))
                        .put("line", sign.line()));
        node.put("pragma", facts.pragma());
        node.put("licence", facts.licence());
        ArrayNode imports = node.putArray("imports");
        facts.imports().forEach(used -> imports.add(used.path()));
    }
}

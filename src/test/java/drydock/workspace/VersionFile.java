package drydock.workspace;

import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Main class that writes the file which {@link MigrationTest} will want once there is a next version: to be run before that
 * version's migration is added, and never again for the same version.
 */
final class VersionFile {
    private VersionFile() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempDirectory("drydock").resolve("version.drydock");
        Samples samples = new Samples(Ids.from(new Random(6)));
        try (Workspace workspace = Workspace.create(file, new TestEnvironment().get())) {
            List<Entity> all = samples.oneOfEach();
            Person ada = Samples.first(all, Person.class);
            workspace.apply(Command.put("Add one of each", all)).get();
            workspace.apply(Command.put("Rename", ada.withName("Ada Okafor"))).get();
            workspace.apply(Command.put("Rename", ada.withName("Ada O."))).get();
            workspace.undo().get();
            System.out.println(workspace.snapshot().everything().count() + " records");
        }
        Path kept = Path.of("src/test/resources/drydock/workspace")
                .resolve("version-" + Migrations.shipped().latest() + ".drydock.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept))) {
            Files.copy(file, out);
        }
    }
}

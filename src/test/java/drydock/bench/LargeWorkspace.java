package drydock.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import drydock.bundle.Bundle;
import drydock.bundle.CatalogueUpdate;
import drydock.bundle.ShippedSet;
import drydock.domain.Command;
import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.ProblemException;
import drydock.domain.Snapshot;
import drydock.domain.catalogue.Auditor;
import drydock.domain.catalogue.Fact;
import drydock.domain.catalogue.FactValue;
import drydock.domain.catalogue.Feature;
import drydock.domain.catalogue.Source;
import drydock.domain.catalogue.Tag;
import drydock.domain.catalogue.Vocabulary.Term;
import drydock.domain.project.Person;
import drydock.workspace.Environment;
import drydock.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A workspace as large as anybody is expected to have, the same in every run: the guide's auditors and invented ones, and
 * projects that every shipped item concerns, half-way through their audit.
 *
 * @param auditors in the catalogue, the guide's among them
 * @param entries of checklists, over all projects; where the shipped items do not suffice there are own ones
 * @param scopeItems over all projects
 */
record LargeWorkspace(int auditors, int projects, int entries, int scopeItems) {
    static final LargeWorkspace USUAL = new LargeWorkspace(200, 50, 10_000, 2_000);

    /** As many checklist items, but all in one project. */
    static final LargeWorkspace ONE_PROJECT = new LargeWorkspace(200, 1, 10_000, 2_000);

    private static final long SEED = 20_260_601;
    private static final int PEOPLE = 12;
    private static final int FACTS = 6;
    private static final Source SOURCE = new Source("Invented for a measurement", "https://firm.example", "2026-05-01");

    /** Writes one of this size in a process of its own, so that this one stays as small as that of somebody who opens it. */
    void writeApart(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LargeWorkspace.class.getName()));
        command.add(folder.toString());
        Stream.of(auditors, projects, entries, scopeItems).map(String::valueOf).forEach(command::add);
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("the workspace could not be made");
        }
    }

    public static void main(String[] args) throws Exception {
        int[] size = Stream.of(args).skip(1).mapToInt(Integer::parseInt).toArray();
        new LargeWorkspace(size[0], size[1], size[2], size[3]).write(Path.of(args[0]));
    }

    /** Writes it as the workspace that the window opens in {@code folder}, with settings that say who I am. */
    private void write(Path folder) throws ProblemException, ExecutionException, InterruptedException, IOException {
        Random random = new Random(SEED);
        Ids ids = Ids.from(random);
        Bundle bundle = Bundle.load();
        List<Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Person(ids.next(), "Person " + i, "engineer", "person" + i + "@team.example"))
                .toList();
        Environment environment = Environment.ofThisProcess("bench", problem -> {});
        try (Workspace workspace = Workspace.create(folder.resolve("test.drydock"), environment)) {
            Command shipped = CatalogueUpdate.of(Snapshot.empty(), bundle, ShippedSet.GUIDE, ids)
                    .orElseThrow()
                    .command();
            workspace.apply(shipped).get();
            workspace.apply(Command.put("Add people", people)).get();
            int invented = auditors - workspace.snapshot().all(Auditor.class).size();
            workspace
                    .apply(Command.put("Add auditors", catalogue(bundle, ids, random, invented)))
                    .get();
            LargeProject project =
                    new LargeProject(bundle, ids, random, people, auditorsOf(workspace), entries / projects);
            for (int i = 0; i < projects; i++) {
                workspace.apply(project.create(i, scopeItems / projects)).get();
            }
            settings(folder, workspace.identity(), people.getFirst().id());
        }
    }

    private static List<Auditor> auditorsOf(Workspace workspace) {
        return List.copyOf(workspace.snapshot().all(Auditor.class));
    }

    /** Who I am, so that nothing is asked at the first tick; and the whole checklist is shown. */
    private static void settings(Path folder, String workspace, Id<Person> me) throws IOException {
        Map<String, ?> settings =
                Map.of("me", Map.of(workspace, me.toString()), "choices", Map.of("checklist-depth", "ALL"));
        Files.write(folder.resolve("settings.json"), new JsonMapper().writeValueAsBytes(settings));
    }

    private static List<Entity> catalogue(Bundle bundle, Ids ids, Random random, int count) {
        List<Entity> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Auditor auditor = auditor(bundle, ids, random, i);
            records.add(auditor);
            for (int f = 0; f < FACTS; f++) {
                records.add(fact(auditor, ids, random, f));
            }
        }
        return records;
    }

    private static Auditor auditor(Bundle bundle, Ids ids, Random random, int number) {
        String name = "Firm " + number + " " + LargeProject.words(random, 1);
        return new Auditor(
                ids.next(),
                "invented-" + number,
                name,
                List.of(),
                bundle.vocabulary()
                        .auditorKinds()
                        .get(number % bundle.vocabulary().auditorKinds().size())
                        .key(),
                List.of(),
                null,
                LargeProject.words(random, 8),
                LargeProject.words(random, 30),
                List.of(LargeProject.words(random, 3), LargeProject.words(random, 3)),
                List.of(new Feature(LargeProject.words(random, 6), SOURCE, null)),
                List.of(),
                List.of(),
                List.of("EU"),
                null,
                LargeProject.words(random, 6),
                tags(bundle.vocabulary().ecosystems(), random),
                tags(bundle.vocabulary().technologies(), random),
                tags(bundle.vocabulary().methods(), random),
                tags(bundle.vocabulary().useCases(), random),
                "https://firm.example/" + number,
                SOURCE,
                false,
                "");
    }

    private static List<Tag> tags(List<Term> terms, Random random) {
        return terms.stream()
                .filter(term -> random.nextInt(4) == 0)
                .map(term -> new Tag(term.key(), SOURCE))
                .toList();
    }

    private static Fact fact(Auditor auditor, Ids ids, Random random, int number) {
        FactValue value = number % 2 == 0
                ? new FactValue.Text(LargeProject.words(random, 12))
                : new FactValue.Range(new BigDecimal(random.nextInt(9_000)), new BigDecimal("90000"));
        return new Fact(
                ids.next(),
                auditor.id(),
                auditor.key() + "-" + number,
                "attribute-" + number,
                "Statement " + number,
                value,
                number % 2 == 0 ? null : "USD",
                SOURCE,
                "high",
                "price",
                null,
                null);
    }
}

package drydock.workspace;

import drydock.domain.Command;
import drydock.domain.Ids;
import drydock.domain.project.Person;
import java.nio.file.Path;
import java.util.Random;

/** Main class of an instance that adds, renames, undoes and redoes until it is killed, and prints what was acknowledged. */
final class Editor {
    private Editor() {}

    public static void main(String[] arguments) throws Exception {
        Random random = new Random(Long.parseLong(arguments[1]));
        Samples samples = new Samples(Ids.from(random));
        Environment environment = Environment.ofThisProcess("test", problem -> System.out.println(problem.text()));
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), environment)) {
            for (int i = 0; ; i++) {
                Person person = samples.person("person " + i);
                workspace.apply(Command.put("Add person", person)).get();
                say("put", person);
                if (random.nextInt(4) == 0) {
                    workspace.undo().get();
                    say("gone", person);
                    workspace.redo().get();
                    say("put", person);
                }
                if (random.nextInt(4) == 0) {
                    Person renamed = person.withName("renamed " + i);
                    workspace.apply(Command.put("Rename person", renamed)).get();
                    say("put", renamed);
                }
            }
        }
    }

    private static void say(String what, Person person) {
        System.out.println(what + "|" + person.id().value() + "|" + person.name());
        System.out.flush();
    }
}

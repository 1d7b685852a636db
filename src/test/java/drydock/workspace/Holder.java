package drydock.workspace;

import java.nio.file.Path;

/** Main class of another instance that has a workspace open until its standard input ends. */
final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
        Environment environment = Environment.ofThisProcess("test", problem -> System.out.println(problem.text()));
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), environment)) {
            System.out.println(workspace.access().getClass().getSimpleName());
            int _ = System.in.read();
        }
    }
}

package drydock.ui.scope.files;

import drydock.domain.repository.CodeFile;
import drydock.scan.scope.Choices;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One file of the table.
 *
 * @param choice whether it is under review, and who says so
 * @param imported whether the scope imports it although it is not in it
 * @param trust what outside the code it trusts
 */
record FileRow(CodeFile file, Choices.Choice choice, boolean imported, List<Trust> trust) {
    FileRow {
        trust = List.copyOf(trust);
    }

    static final String IN = "In";
    static final String OUT = "Out";

    String path() {
        return file.path();
    }

    boolean inScope() {
        return choice.inScope();
    }

    String inOrOut() {
        return inScope() ? IN : OUT;
    }

    boolean differs() {
        return !file.causes().isEmpty();
    }

    String causes() {
        return file.causes().stream().map(FileWords::cause).collect(Collectors.joining("; "));
    }

    /** Dangerous constructs, without what it trusts. */
    List<CodeFile.Mark> dangers() {
        return file.marks().stream()
                .filter(mark -> Trust.Kind.of(mark.construct()).isEmpty())
                .toList();
    }

    /** Places of both kinds. */
    int marks() {
        return dangers().size() + trust.size();
    }

    /** Kinds of trust, each once, in the order of the constants. */
    List<Trust.Kind> trusted() {
        return trust.stream().map(Trust::kind).distinct().sorted().toList();
    }

    /** Why it is in or out: what a person may write in other words. */
    String reason() {
        return choice.reason();
    }

    /** What became of it, and whether the scope needs it. */
    String news() {
        String fate = switch (file.fate()) {
            case KEPT -> "";
            case NEW -> "new";
            case RENAMED -> "moved from " + file.formerPath();
        };
        String needed = imported && !inScope() ? "imported by the scope" : "";
        return fate + (fate.isEmpty() || needed.isEmpty() ? "" : "; ") + needed;
    }

    boolean isNews() {
        return file.fate() != CodeFile.Fate.KEPT;
    }
}

package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** HYG-06: to-do notes in the files under review. 12 of 16 repositories had none, and none more than 2. XXX also stands for a name. */
final class OpenTodos implements EvidenceRule {
    private static final Pattern NOTE =
            Pattern.compile("\\b(?:TODO|FIXME|HACK)\\b|(?://|/\\*|#|--)[ \\t]*XXX\\b|\\bXXX\\s*:");

    @Override
    public String item() {
        return "HYG-06";
    }

    @Override
    public Evidence look(RepositoryView view) {
        if (view.files(Role.CODE).isEmpty()) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No contract code is under review.");
        }
        List<Place> notes = view.inText(NOTE, Role.CODE);
        return notes.isEmpty()
                ? Evidence.of(item(), State.PASS, "No open note stands in the files under review.")
                : new Evidence(
                        item(),
                        State.FAIL,
                        Counted.of(notes.size(), "open note stands", "open notes stand")
                                + " in the files under review.",
                        notes);
    }
}

package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** OPS-06: SECURITY.md with a way to report, and no placeholder in it. 7 of 24 repositories had the file. */
final class PrivateReports implements EvidenceRule {
    private static final Pattern FILES =
            Pattern.compile("(?i)(\\.github/|docs/)?security\\.md|(.*/)?\\.well-known/security\\.txt");
    private static final Pattern CONTACT = Pattern.compile("(?i)[\\w.+-]+@[\\w-]+\\.[\\w.]+|https?://\\S+");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)example\\.(com|org)|your-?(domain|company|email)|\\[email\\]");
    private static final Pattern IN_PROGRAM = Pattern.compile("\\bsecurity_txt!\\s*\\{");

    @Override
    public String item() {
        return "OPS-06";
    }

    @Override
    public boolean passesWithout(Role role, String path) {
        return true;
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> inProgram = view.inCode(IN_PROGRAM, Role.CODE);
        List<TextFile> files = view.files(Role.DOC).stream()
                .filter(file -> FILES.matcher(file.path()).matches())
                .toList();
        if (files.isEmpty() && inProgram.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: SECURITY.md or security.txt.");
        }
        List<Place> good = files.stream()
                .filter(file -> CONTACT.matcher(file.text()).find()
                        && !PLACEHOLDER.matcher(file.text()).find())
                .map(TextFile::whole)
                .toList();
        if (!good.isEmpty() || !inProgram.isEmpty()) {
            return new Evidence(
                    item(), State.PASS, "A way to report is written down.", good.isEmpty() ? inProgram : good);
        }
        return new Evidence(
                item(),
                State.FAIL,
                "The file names no address, or a placeholder.",
                files.stream().map(TextFile::whole).toList());
    }
}

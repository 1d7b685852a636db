package drydock.scan.evidence;

import java.util.List;
import java.util.regex.Pattern;

/** DOC-01: a README that says what this is, beyond badges, links and the text of a template. */
final class Overview implements EvidenceRule {
    private static final int ENOUGH = 1024;
    private static final Pattern README = Pattern.compile("(?i)readme(\\.\\w+)?|docs?/[^/]+\\.mdx?");
    private static final Pattern TEMPLATE = Pattern.compile(
            "Foundry is a blazing fast, portable and modular toolkit|This project demonstrates a basic Hardhat use"
                    + " case");
    private static final Pattern DECORATION = Pattern.compile(
            "!?\\[[^\\]]{0,200}\\]\\([^)]{0,400}\\)|https?://\\S+|```[\\s\\S]*?```|<[^>]{0,300}>|[#*_=|`-]");

    @Override
    public String item() {
        return "DOC-01";
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<TextFile> files = view.files(Role.DOC).stream()
                .filter(file -> README.matcher(file.path()).matches())
                .toList();
        List<Place> good = files.stream()
                .filter(file -> !TEMPLATE.matcher(file.text()).find())
                .filter(file ->
                        DECORATION.matcher(file.text()).replaceAll("").strip().length() >= ENOUGH)
                .map(TextFile::whole)
                .toList();
        return good.isEmpty()
                ? new Evidence(
                        item(),
                        State.NOT_SEEN,
                        "Not seen: a README or document of a page, beside badges and templates.",
                        files.stream().map(TextFile::whole).toList())
                : new Evidence(item(), State.SEEN, "A text of a page or more is there.", good);
    }
}

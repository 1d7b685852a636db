package drydock.scan.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HYG-02: an exact compiler, in the settings or in every pragma. A floating pragma alone is noise: 12 of 16 had one. */
final class CompilerPin implements EvidenceRule {
    private static final Pattern EXACT = Pattern.compile("=?\\s*v?\\d+\\.\\d+\\.\\d+");
    private static final Pattern HARDHAT = Pattern.compile(
            "(?s)\\bsolidity\\s*:\\s*[\"']\\d+\\.\\d+\\.\\d+[\"']|\\bversion\\s*:\\s*[\"']\\d+\\.\\d+\\.\\d+[\"']"
                    + "|(?i)\\b\\w*sol(c|idity)_?version\\s*=\\s*[\"']\\d+\\.\\d+\\.\\d+[\"']");

    @Override
    public String item() {
        return "HYG-02";
    }

    @Override
    public boolean passesWithout(Role role, String path) {
        return role != Role.CODE && !path.equals("foundry.toml");
    }

    @Override
    public Evidence look(RepositoryView view) {
        List<Place> pins = new ArrayList<>();
        for (CompilerSettings.Setting setting : CompilerSettings.foundry(view)) {
            if (!EXACT.matcher(setting.value()).matches()) {
                return new Evidence(
                        item(), State.FAIL, "The compiler is a file or no exact version.", List.of(setting.place()));
            }
            pins.add(setting.place());
        }
        CompilerSettings.hardhat(view).forEach(file -> pins.addAll(file.inText(HARDHAT)));
        for (String name : List.of("rust-toolchain", "rust-toolchain.toml")) {
            view.file(name).ifPresent(file -> pins.add(file.whole()));
        }
        if (!view.toml("Anchor.toml").path("toolchain").isMissingNode()) {
            pins.add(new Place("Anchor.toml", 0, "[toolchain]"));
        }
        return pins.isEmpty()
                ? byPragma(view)
                : new Evidence(item(), State.PASS, "The compiler has an exact version in the settings.", pins);
    }

    private Evidence byPragma(RepositoryView view) {
        List<TextFile> solidity = view.files(Role.CODE).stream()
                .filter(RepositoryView::isSolidity)
                .toList();
        // interfaces and libraries float so that others can use them; what is deployed decides
        List<Place> floating = solidity.stream()
                .filter(file -> view.facts(file).units().contracts() > 0)
                .filter(file -> !EXACT.matcher(view.facts(file).pragma()).matches())
                .map(TextFile::whole)
                .toList();
        if (solidity.isEmpty()) {
            return Evidence.of(item(), State.NOT_SEEN, "Not seen: a version of the compiler.");
        }
        return floating.isEmpty()
                ? Evidence.of(item(), State.PASS, "Every file with a contract has a pragma with an exact version.")
                : new Evidence(
                        item(),
                        State.FAIL,
                        floating.size()
                                + " files with contracts float their pragma, and no setting fixes the compiler.",
                        floating);
    }
}

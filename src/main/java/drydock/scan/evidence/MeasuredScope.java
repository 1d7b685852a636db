package drydock.scan.evidence;

import drydock.scan.lexer.Headers;

/** SCO-05: the size of the scope. */
final class MeasuredScope implements EvidenceRule {
    @Override
    public String item() {
        return "SCO-05";
    }

    @Override
    public Evidence look(RepositoryView view) {
        int files = 0;
        int lines = 0;
        for (TextFile file : view.files(Role.CODE)) {
            files++;
            lines += lines(file);
        }
        return files == 0
                ? Evidence.of(item(), State.NOT_APPLICABLE, "No contract code is under review.")
                : Evidence.of(
                        item(),
                        State.PASS,
                        Counted.of(files, "file", "files") + ", "
                                + Counted.of(lines, "normalised line", "normalised lines") + " by the strict count.");
    }

    /** Normalised lines by the strict count; lines of code where no rule for headers is agreed. */
    static int lines(TextFile file) {
        return file.language()
                .flatMap(language -> language.header())
                .map(rule -> Headers.normalisedLines(file.lexed(), rule))
                .orElseGet(() -> file.lexed().counts().code());
    }
}

package drydock.scan.evidence;

import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;
import drydock.scan.solidity.Site;
import java.util.ArrayList;
import java.util.List;

/** DOC-10: unchecked maths, assembly and low-level calls have a comment near them. */
final class JustifiedConstructs implements EvidenceRule {
    private static final int NEAR = 3;

    @Override
    public String item() {
        return "DOC-10";
    }

    @Override
    public Evidence look(RepositoryView view) {
        int all = 0;
        List<Place> bare = new ArrayList<>();
        for (TextFile file : view.files(Role.CODE)) {
            if (!RepositoryView.isSolidity(file)) {
                continue;
            }
            for (Site site : view.facts(file).sites()) {
                if (site.construct().isTrust()) {
                    continue;
                }
                all++;
                if (!hasCommentNear(file.lexed(), site.line())) {
                    bare.add(file.at(site.line()));
                }
            }
        }
        if (all == 0) {
            return Evidence.of(
                    item(), State.NOT_APPLICABLE, "No unchecked block, assembly or low-level call was found.");
        }
        return bare.isEmpty()
                ? Evidence.of(item(), State.PASS, "All " + all + " places have a comment near them.")
                : new Evidence(
                        item(),
                        2 * bare.size() > all ? State.FAIL : State.NOT_SEEN,
                        bare.size() + " of " + all + " places have no comment within " + NEAR + " lines.",
                        bare);
    }

    private static boolean hasCommentNear(LexedText text, int line) {
        for (int i = Math.max(1, line - NEAR); i <= Math.min(text.lineCount(), line + NEAR); i++) {
            String words = text.lineText(i);
            if (text.kindOf(i) == LineKind.COMMENT || words.contains("//") || words.contains("/*")) {
                return true;
            }
        }
        return false;
    }
}

package drydock.scan.evidence;

import drydock.scan.lexer.LexedText;
import drydock.scan.lexer.LineKind;
import drydock.scan.solidity.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * DOC-10: unchecked maths, assembly and low-level calls have a comment near them. A to-do note, words for a tool and code that
 * was commented out give no reason.
 */
final class JustifiedConstructs implements EvidenceRule {
    private static final int NEAR = 3;
    /** So much of a comment is read, in characters. */
    private static final int LONGEST = 400;

    private static final Pattern NO_REASON = Pattern.compile(
            "(?i)(?:(?:todo|fixme|hack|xxx)\\b|(?:solhint|slither|forge-lint|prettier|eslint|natlint|aderyn|mythril|spdx)[-:]"
                + ").*|.*[;{}]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

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
            Map<Integer, Boolean> reasons = new HashMap<>();
            for (Site site : view.facts(file).sites()) {
                if (site.construct().isTrust()) {
                    continue;
                }
                all++;
                if (!hasReasonNear(file.lexed(), site.line(), reasons)) {
                    bare.add(file.at(site.line()));
                }
            }
        }
        if (all == 0) {
            return Evidence.of(
                    item(), State.NOT_APPLICABLE, "No unchecked block, assembly or low-level call was found.");
        }
        return bare.isEmpty()
                ? Evidence.of(item(), State.PASS, said(all))
                : new Evidence(
                        item(),
                        2 * bare.size() > all ? State.FAIL : State.NOT_SEEN,
                        bare.size() + " of " + Counted.of(all, "place", "places")
                                + (bare.size() == 1 ? " has" : " have") + " no comment that gives a reason within "
                                + NEAR
                                + " lines.",
                        bare);
    }

    private static String said(int all) {
        return all == 1 ? "The only place has a comment near it." : "All " + all + " places have a comment near them.";
    }

    /** Looks at each line once: a file of one line may hold a hundred thousand places. */
    private static boolean hasReasonNear(LexedText text, int line, Map<Integer, Boolean> known) {
        for (int i = Math.max(1, line - NEAR); i <= Math.min(text.lineCount(), line + NEAR); i++) {
            if (known.computeIfAbsent(i, at -> isReason(comment(text, at)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReason(String comment) {
        String words = comment.replaceFirst("^[/*\\s]+", "")
                .replaceFirst("(?:\\*/)?\\s*$", "")
                .strip();
        return WORD.matcher(words).find() && !NO_REASON.matcher(words).matches();
    }

    /** The beginning of what a line says beside its code; empty if it has no comment. */
    private static String comment(LexedText text, int line) {
        int start = text.startOf(line);
        int end = text.endOf(line);
        int at = text.kindOf(line) == LineKind.COMMENT ? start : commentIn(text, start, end);
        return new String(text.source().chars(), at, Math.min(end - at, LONGEST));
    }

    /** Where a comment begins in a line with code; its end if none does. What stands in strings is none. */
    private static int commentIn(LexedText text, int start, int end) {
        char[] code = text.code();
        char[] all = text.source().chars();
        boolean inString = false;
        for (int at = start; at + 1 < end; at++) {
            if (code[at] == '\\') {
                at++; // what is escaped ends no string
            } else if (code[at] == '"' || code[at] == '\'') {
                inString = !inString;
            } else if (code[at] == ' ' && !inString && all[at] == '/' && (all[at + 1] == '/' || all[at + 1] == '*')) {
                return at;
            }
        }
        return end;
    }
}

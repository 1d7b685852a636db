package drydock.scan.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** HYG-15: the safety switches of Solana and CosmWasm programs. */
final class ChainSwitches implements EvidenceRule {
    private static final Pattern ANCHOR = Pattern.compile("anchor_lang|solana_program");
    private static final Pattern UNCHECKED = Pattern.compile("\\bUncheckedAccount\\s*<|\\bAccountInfo\\s*<");
    /** Allowed where the account is checked after it: a question, no fault. */
    private static final Pattern ASKS = Pattern.compile("\\binit_if_needed\\b");

    private static final Pattern ACCOUNTS = Pattern.compile("#\\[derive\\([^)]*\\bAccounts\\b");
    private static final Pattern FIELD = Pattern.compile("\\s*(?:pub\\s+)?\\w+\\s*:(?!:).*");
    /** Longer than the attributes of any field. */
    private static final int ABOVE = 40;

    @Override
    public String item() {
        return "HYG-15";
    }

    @Override
    public Evidence look(RepositoryView view) {
        if (view.inCode(ANCHOR, Role.CODE).isEmpty()) {
            return Evidence.of(item(), State.NOT_APPLICABLE, "No Solana program was recognised.");
        }
        JsonNode checks =
                view.toml("Cargo.toml").path("profile").path("release").path("overflow-checks");
        List<Place> wrong = new ArrayList<>();
        if (!checks.asBoolean(false)) {
            wrong.add(new Place("Cargo.toml", 0, "[profile.release] overflow-checks is not true"));
        }
        for (TextFile file : view.files(Role.CODE)) {
            wrong.addAll(
                    file.inCode(UNCHECKED, place -> isAccount(file, place.line()) && !isExplained(file, place.line())));
        }
        return result(wrong, view.inCode(ASKS, Role.CODE));
    }

    /** A field of a structure of accounts: elsewhere an account has been checked, or is a parameter. */
    private static boolean isAccount(TextFile file, int line) {
        if (!FIELD.matcher(file.lexed().lineText(line)).matches()) {
            return false;
        }
        for (int above = line - 1; above >= 1; above--) {
            String text = file.lexed().lineText(above);
            if (text.startsWith("}")) {
                return false;
            } else if (ACCOUNTS.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    /** The comment stands above the attributes of a field. */
    private static boolean isExplained(TextFile file, int line) {
        for (int above = line - 1; above >= Math.max(1, line - ABOVE); above--) {
            String text = file.lexed().lineText(above);
            if (text.contains("CHECK:")) {
                return true;
            } else if (FIELD.matcher(text).matches()) {
                return false;
            }
        }
        return false;
    }

    private Evidence result(List<Place> wrong, List<Place> asks) {
        if (wrong.isEmpty() && !asks.isEmpty()) {
            return new Evidence(
                    item(),
                    State.NOT_SEEN,
                    Counted.of(asks.size(), "account is", "accounts are")
                            + " made only if needed; ask whether each is checked after it.",
                    asks);
        }
        return wrong.isEmpty()
                ? Evidence.of(item(), State.PASS, "Overflow is checked, and every unchecked account says why.")
                : new Evidence(
                        item(), State.FAIL, Counted.of(wrong.size(), "place wants", "places want") + " a look.", wrong);
    }
}

package drydock.check.launch;

import drydock.check.model.Facts;
import drydock.check.model.Gate;
import drydock.check.model.LaunchFacts.Safety;
import drydock.check.model.Place;
import drydock.check.model.PlanRule;
import drydock.check.model.RuleInfo;
import drydock.check.model.Subject;
import drydock.check.model.Threshold;
import drydock.check.model.Verdict;
import drydock.check.model.Verdict.Writer;
import drydock.check.model.Words;
import drydock.domain.register.PrivilegedRole;
import drydock.domain.register.Wallet;
import drydock.domain.register.WalletKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PL-L04: whoever gets hold of one key gets hold of everything. */
public final class OneKeyHoldsPower implements PlanRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "PL-L04",
                    "One key still holds power",
                    "error (launch)",
                    "Move the role to a multisig with delay.",
                    "ETH3, level Q",
                    "SEAL, control ms-2.1.1",
                    "ART, security practice 2")
            .reading(Threshold.LEAST_SIGNERS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Facts facts) {
        Safety safety = facts.launch().safety();
        if (safety.roles().isEmpty()) {
            return Verdict.cannotCheck(INFO, "no privileged role is listed");
        }
        Map<Object, Wallet> wallets = safety.wallets().stream().collect(Collectors.toMap(Wallet::id, wallet -> wallet));
        Writer out = Verdict.of(INFO);
        for (PrivilegedRole role : safety.roles()) {
            Subject subject = Subject.of(role.id(), role.title());
            Wallet wallet = role.wallet() == null ? null : wallets.get(role.wallet());
            if (wallet == null) {
                out.missing(subject, "nobody said who holds “" + role.title() + "”");
                continue;
            }
            List<String> flaws = flaws(wallet, facts.threshold(Threshold.LEAST_SIGNERS));
            if (!flaws.isEmpty()) {
                out.error(
                        subject,
                        "“%s” is held by “%s”, %s.".formatted(role.title(), wallet.title(), Words.list(flaws)),
                        new Place(PrivilegedRole.class, role.id(), "wallet"),
                        Gate.LAUNCH);
            } else if (wallet.kind() == WalletKind.MULTISIG
                    && (wallet.signers() == null || wallet.threshold() == null)) {
                out.missing(subject, "signers and threshold of “" + wallet.title() + "” are not said");
            }
        }
        return out.verdict();
    }

    /** What is wrong with a wallet that holds power. SEAL asks for three signers and more than half of them, not all. */
    private static List<String> flaws(Wallet wallet, int leastSigners) {
        List<String> flaws = new ArrayList<>();
        if (wallet.kind() == WalletKind.SINGLE_KEY) {
            flaws.add("a single key");
        }
        if (wallet.deployer()) {
            flaws.add("the deployer");
        }
        if (wallet.dailyUse()) {
            flaws.add("also used as treasury or in operations");
        }
        Integer signers = wallet.signers();
        Integer threshold = wallet.threshold();
        if (wallet.kind() == WalletKind.MULTISIG && signers != null && threshold != null) {
            if (signers < leastSigners) {
                flaws.add("a multisig of only " + Words.count(signers, "signer", "signers"));
            } else if (threshold * 2 < signers) {
                flaws.add("a multisig of which fewer than half must sign");
            } else if (threshold >= signers) {
                flaws.add("a multisig of which all must sign, so that one lost key locks it");
            }
        }
        return flaws;
    }
}

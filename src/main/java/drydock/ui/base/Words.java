package drydock.ui.base;

import drydock.domain.checklist.EvidenceKind;
import drydock.domain.plan.DeliverableType;
import drydock.domain.plan.MilestoneKind;
import drydock.domain.project.Stage;
import drydock.domain.scope.ScopeType;
import drydock.domain.selection.PriceBasis;
import drydock.workspace.Backup;
import java.util.Locale;

/** The words on the screen for the closed lists of the domain. */
public final class Words {
    private Words() {}

    /** The words for a constant of any of the domain's lists. */
    public static String of(Enum<?> constant) {
        return switch ((Object) constant) {
            case Stage.SELECT -> "Select auditor";
            case ScopeType.API -> "API";
            case ScopeType.OFF_CHAIN_SERVICE -> "Off-chain service";
            case PriceBasis.FIXED -> "Fixed price";
            case PriceBasis.PER_ENGINEER_WEEK -> "Per engineer-week";
            case PriceBasis.PER_NSLOC -> "Per nSLOC";
            case DeliverableType.PROOFS_OF_CONCEPT -> "Proofs of concept";
            case MilestoneKind.KICK_OFF -> "Kick-off";
            case MilestoneKind.REVIEW_END -> "Review ends";
            case MilestoneKind.OWN -> "Other";
            case Backup.Reason.OPENED -> "The file was opened";
            case Backup.Reason.CHANGED -> "It had changed";
            case Backup.Reason.ASKED -> "You asked";
            case Backup.Reason.UPDATE -> "Before an update of the file";
            case Backup.Reason.RESTORE -> "Before a restore";
            case EvidenceKind.FILE -> "File, left where it is";
            case EvidenceKind.COPY -> "Copy kept in the workspace";
            default -> sentence(constant);
        };
    }

    private static String sentence(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

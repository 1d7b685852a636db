package drydock.ui.base;

import drydock.domain.checklist.EvidenceKind;
import drydock.exchange.PlainWords;
import drydock.workspace.Backup;

/** The words on the screen for closed lists: those of the domain are called as in exports. */
public final class Words {
    private Words() {}

    /** The words for a constant of any of the domain's lists. */
    public static String of(Enum<?> constant) {
        return switch ((Object) constant) {
            case Backup.Reason.OPENED -> "The file was opened";
            case Backup.Reason.CHANGED -> "It had changed";
            case Backup.Reason.ASKED -> "You asked";
            case Backup.Reason.UPDATE -> "Before an update of the file";
            case Backup.Reason.RESTORE -> "Before a restore";
            case EvidenceKind.FILE -> "File, left where it is";
            case EvidenceKind.COPY -> "Copy kept in the workspace";
            default -> PlainWords.of(constant);
        };
    }
}

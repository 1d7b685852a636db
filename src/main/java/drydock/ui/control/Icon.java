package drydock.ui.control;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The icons in use, by what they mean here. */
public enum Icon {
    ADD(Material2OutlinedAL.ADD),
    REMOVE(Material2OutlinedAL.DELETE),
    EDIT(Material2OutlinedAL.EDIT),
    COPY(Material2OutlinedAL.CONTENT_COPY),
    EXPORT(Material2OutlinedAL.GET_APP),
    IMPORT(Material2OutlinedAL.FILE_UPLOAD),
    ZOOM_IN(Material2OutlinedMZ.ZOOM_IN),
    ZOOM_OUT(Material2OutlinedMZ.ZOOM_OUT),
    SEARCH(Material2OutlinedMZ.SEARCH),
    FILTER(Material2OutlinedAL.FILTER_LIST),
    DUPLICATE(Material2OutlinedAL.CONTROL_POINT_DUPLICATE),
    COLUMNS(Material2OutlinedMZ.VIEW_COLUMN),
    UNDO(Material2OutlinedMZ.UNDO),
    REDO(Material2OutlinedMZ.REDO),
    HELP(Material2OutlinedAL.HELP_OUTLINE),
    LINK(Material2OutlinedAL.LINK),
    OPEN(Material2OutlinedMZ.OPEN_IN_NEW),
    CLOSE(Material2OutlinedAL.CLOSE),
    MORE(Material2OutlinedMZ.MORE_VERT),
    PIN(Material2OutlinedMZ.PUSH_PIN),
    LEFT(Material2OutlinedAL.ARROW_BACK),
    RIGHT(Material2OutlinedAL.ARROW_FORWARD),
    UP(Material2OutlinedAL.ARROW_UPWARD),
    DOWN(Material2OutlinedAL.ARROW_DOWNWARD),
    ARCHIVE(Material2OutlinedAL.ARCHIVE),
    FOLDER(Material2OutlinedAL.FOLDER_OPEN),
    FOLDED(Material2OutlinedAL.CHEVRON_RIGHT),
    EXPAND(Material2OutlinedAL.EXPAND_MORE),
    PROVEN(Material2OutlinedAL.CHECK_CIRCLE),
    WARNING(Material2OutlinedMZ.WARNING),
    BLOCKER(Material2OutlinedAL.BLOCK),
    FLAG(Material2OutlinedAL.FLAG),
    UNKNOWN(Material2OutlinedAL.HELP_OUTLINE),
    INFO(Material2OutlinedAL.INFO),
    LATE(Material2OutlinedMZ.SCHEDULE),
    PERSON(Material2OutlinedMZ.PERSON),
    FILE(Material2OutlinedAL.INSERT_DRIVE_FILE),
    PRINT(Material2OutlinedMZ.PRINT),
    HIDE(Material2OutlinedMZ.VISIBILITY_OFF),
    HOME(Material2OutlinedAL.HOME),
    AUDITORS(Material2OutlinedMZ.VERIFIED_USER),
    PEOPLE(Material2OutlinedAL.GROUP),
    GUIDE(Material2OutlinedAL.BOOK),
    BACKUPS(Material2OutlinedMZ.SETTINGS_BACKUP_RESTORE),
    OVERVIEW(Material2OutlinedAL.DASHBOARD),
    SCOPE(Material2OutlinedAL.CODE),
    COMPARE(Material2OutlinedAL.COMPARE_ARROWS),
    DECISION(Material2OutlinedAL.GAVEL),
    PLAN(Material2OutlinedAL.EVENT),
    CHECKLIST(Material2OutlinedAL.CHECK_BOX),
    TIMELINE(Material2OutlinedMZ.TIMELINE),
    CHECKS(Material2OutlinedMZ.RULE),
    REGISTERS(Material2OutlinedAL.LIST_ALT),
    ANCHOR(Material2OutlinedAL.DIRECTIONS_BOAT);

    @SuppressWarnings("ImmutableEnumChecker") // a constant of one of the font's own enums
    private final Ikon glyph;

    Icon(Ikon glyph) {
        this.glyph = glyph;
    }

    /** A new node that shows this icon. */
    public FontIcon node() {
        return new FontIcon(glyph);
    }
}

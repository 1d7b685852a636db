package drydock.cli.scan;

import drydock.scan.ScannedFile;
import drydock.scan.count.CompatibleCounts;
import drydock.scan.lexer.LineCounts;
import drydock.scan.scope.Reason;
import org.jspecify.annotations.Nullable;

/** A file of the result, with what the columns show. */
record Row(ScannedFile file, Reason reason) {
    String path() {
        return file.path();
    }

    String language() {
        return file.language().title();
    }

    LineCounts lines() {
        return file.measure().lines();
    }

    /** The number that firms find; null where they find none. */
    @Nullable
    Integer nsloc() {
        CompatibleCounts compatible = file.measure().compatible();
        return compatible == null ? null : compatible.nsloc();
    }

    @Nullable
    Integer strictNsloc() {
        return file.measure().strictNsloc();
    }

    boolean inScope() {
        return reason.isInScope();
    }
}

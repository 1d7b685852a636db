package drydock.scan;

import drydock.scan.lexer.Language;
import java.util.Optional;

/** Remembers what was counted, by content. Called from several threads. */
public interface MeasureStore {
    /** Remembers nothing. */
    MeasureStore NONE = new MeasureStore() {
        @Override
        public Optional<FileMeasure> find(String blobId, Language language) {
            return Optional.empty();
        }

        @Override
        public void keep(String blobId, Language language, FileMeasure measure) {}
    };

    /** What was counted in that content; empty if it is not known. */
    Optional<FileMeasure> find(String blobId, Language language);

    void keep(String blobId, Language language, FileMeasure measure);
}

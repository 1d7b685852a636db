package drydock.ui.scope.files;

import drydock.domain.repository.CodeFile;
import drydock.domain.repository.EvidenceReading.Marker;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something outside the code that a file trusts, and where.
 *
 * @param line from 1
 */
record Trust(Kind kind, int line) {
    private static final Pattern ACTS = Pattern.compile("(?i)keeper|relayer|operator|upkeep");

    /** What is trusted. */
    enum Kind {
        ORACLE("oracle", "price source or randomness"),
        BRIDGE("bridge", "bridge"),
        OFF_CHAIN_SIGNER("signer", "off-chain signer"),
        KEEPER("keeper", "keeper");

        private final String brief;
        private final String words;

        Kind(String brief, String words) {
            this.brief = brief;
            this.words = words;
        }

        /** A word that stands on a small area. */
        String brief() {
            return brief;
        }

        String words() {
            return words;
        }

        /** Its style class. */
        String style() {
            return "trust-" + brief;
        }

        /** The kind that the scanner's constant names; empty for dangerous constructs and what this version does not know. */
        static Optional<Kind> of(String construct) {
            return Stream.of(values())
                    .filter(kind -> kind.name().equals(construct))
                    .findFirst();
        }
    }

    /**
     * What a file trusts, by line. Solidity is looked through when the files are read; of other languages the last reading of
     * the evidence tells.
     */
    static List<Trust> of(CodeFile file, Collection<Marker> markers) {
        boolean lookedThrough = file.solidity() != null && file.solidity().upgrades() != null;
        Stream<Trust> seen = lookedThrough
                ? file.marks().stream()
                        .flatMap(mark -> Kind.of(mark.construct()).map(kind -> new Trust(kind, mark.line())).stream())
                : markers.stream()
                        .filter(marker -> marker.path().equals(file.path()))
                        .map(marker -> new Trust(kind(marker), marker.line()));
        return seen.distinct().toList();
    }

    private static Kind kind(Marker marker) {
        return switch (marker.kind()) {
            case ORACLE -> Kind.ORACLE;
            case BRIDGE -> Kind.BRIDGE;
            case OPERATOR -> ACTS.matcher(marker.call()).find() ? Kind.KEEPER : Kind.OFF_CHAIN_SIGNER;
        };
    }
}

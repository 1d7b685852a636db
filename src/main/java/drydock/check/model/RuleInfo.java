package drydock.check.model;

import java.util.List;

/**
 * What a rule says of itself.
 *
 * @param id lasting key: {@code PL-T02}
 * @param title what is wrong where it speaks
 * @param levels in words: at which level it speaks when
 * @param fix what mends it
 * @param sources keys of where the idea comes from, each with the place there if one is known: {@code ART, mistake 2};
 *     {@code own} is our reasoning
 * @param thresholds that it reads
 */
public record RuleInfo(
        String id, String title, String levels, String fix, List<String> sources, List<Threshold> thresholds) {
    public RuleInfo {
        sources = List.copyOf(sources);
        thresholds = List.copyOf(thresholds);
    }

    public static RuleInfo of(String id, String title, String levels, String fix, String... sources) {
        return new RuleInfo(id, title, levels, fix, List.of(sources), List.of());
    }

    public RuleInfo reading(Threshold... read) {
        return new RuleInfo(id, title, levels, fix, sources, List.of(read));
    }

    /** The area that it belongs to, by the letter of its id. */
    public Area area() {
        return switch (id.charAt(3)) {
            case 'S' -> Area.SCOPE;
            case 'G' -> Area.GIT;
            case 'T' -> Area.TIMELINE;
            case 'Q' -> Area.SELECTION;
            case 'F' -> Area.FINDINGS;
            default -> Area.LAUNCH;
        };
    }

    /** What a rule is about. */
    public enum Area {
        SCOPE,
        GIT,
        TIMELINE,
        SELECTION,
        FINDINGS,
        LAUNCH
    }
}

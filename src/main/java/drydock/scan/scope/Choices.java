package drydock.scan.scope;

import drydock.domain.repository.ScopeRule;
import drydock.scan.lexer.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says of each source file whether it is under review: what the user decided, else what the classifier suggests. */
public final class Choices {
    private final Map<String, ScopeRule> paths = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private record Pattern(Glob glob, ScopeRule rule) {}

    /** What decided. */
    public enum By {
        PATH,
        PATTERN,
        SUGGESTION
    }

    /**
     * Whether a file is under review.
     *
     * @param reason in words for a person
     */
    public record Choice(boolean inScope, By by, String reason) {}

    private Choices() {}

    /** @param rules of one project, in any order */
    public static Choices of(Collection<ScopeRule> rules) {
        Choices choices = new Choices();
        rules.stream()
                .sorted(Comparator.comparingInt(ScopeRule::position)
                        .thenComparingLong(rule -> rule.id().value()))
                .forEach(choices::add);
        return choices;
    }

    private void add(ScopeRule rule) {
        if (rule.isGlob()) {
            patterns.addFirst(new Pattern(new Glob(rule.pattern()), rule)); // of two the later one holds
        } else {
            paths.put(ScopeList.normalised(rule.pattern()), rule);
        }
    }

    public Choice of(String path) {
        ScopeRule exact = paths.get(path);
        if (exact != null) {
            return new Choice(
                    exact.inScope(),
                    By.PATH,
                    exact.reason().isBlank() ? exact.inScope() ? "you took it in" : "you took it out" : exact.reason());
        }
        for (Pattern pattern : patterns) {
            if (pattern.glob().matches(path)) {
                ScopeRule rule = pattern.rule();
                String words = "by your pattern " + rule.pattern();
                return new Choice(
                        rule.inScope(), By.PATTERN, rule.reason().isBlank() ? words : rule.reason() + ", " + words);
            }
        }
        Reason reason = suggestion(path);
        return new Choice(reason.isInScope(), By.SUGGESTION, reason.text());
    }

    public boolean contains(String path) {
        return of(path).inScope();
    }

    private static Reason suggestion(String path) {
        return Language.ofPath(path)
                .map(language -> Classifier.suggest(path, language))
                .orElse(Reason.OFF_CHAIN);
    }
}

package drydock.check.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule came to.
 *
 * @param findings what it found
 * @param missing what it could not look at; it passed only where this is empty too
 */
public record Verdict(List<Finding> findings, List<Missing> missing) {
    public Verdict {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    public boolean passed() {
        return findings.isEmpty() && missing.isEmpty();
    }

    /** Nothing but that {@code what} is missing. */
    public static Verdict cannotCheck(RuleInfo rule, String what) {
        return of(rule).missing(Subject.PROJECT, what).verdict();
    }

    public static Writer of(RuleInfo rule) {
        return new Writer(rule);
    }

    /**
     * Something that a rule found.
     *
     * @param gates that it blocks; only errors do
     * @param message what is wrong, a sentence
     * @param place where it can be mended; null if not in a record
     * @param code the line of the repository that it speaks of; null if it speaks of none
     */
    public record Finding(
            RuleInfo rule,
            Level level,
            Set<Gate> gates,
            Subject subject,
            String message,
            @Nullable Place place,
            @Nullable CodeLine code) {
        public Finding {
            gates = Set.copyOf(gates);
        }

        Finding at(CodeLine line) {
            return new Finding(rule, level, gates, subject, message, place, line);
        }

        /** The same for the same finding of another day, as long as its level is the same. */
        public String key() {
            return rule.id() + "/" + subject.key() + "/" + level;
        }
    }

    /**
     * A line of the repository.
     *
     * @param path from its root
     * @param line from 1
     */
    public record CodeLine(String path, int line) {}

    /**
     * Something that a rule could not look at.
     *
     * @param what is missing, as the end of "Cannot check yet: "
     */
    public record Missing(RuleInfo rule, Subject subject, String what) {}

    /** Collects a verdict. */
    public static final class Writer {
        private final RuleInfo rule;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        private Writer(RuleInfo rule) {
            this.rule = rule;
        }

        public Writer error(Subject subject, String message, @Nullable Place place, Gate... gates) {
            EnumSet<Gate> blocked = EnumSet.noneOf(Gate.class);
            blocked.addAll(Arrays.asList(gates));
            findings.add(new Finding(rule, Level.ERROR, blocked, subject, message, place, null));
            return this;
        }

        public Writer warn(Subject subject, String message, @Nullable Place place) {
            findings.add(new Finding(rule, Level.WARN, Set.of(), subject, message, place, null));
            return this;
        }

        public Writer info(Subject subject, String message, @Nullable Place place) {
            findings.add(new Finding(rule, Level.INFO, Set.of(), subject, message, place, null));
            return this;
        }

        /** Says of the last finding which line of the repository it speaks of. */
        public Writer at(CodeLine line) {
            findings.set(findings.size() - 1, findings.getLast().at(line));
            return this;
        }

        public Writer missing(Subject subject, String what) {
            missing.add(new Missing(rule, subject, what));
            return this;
        }

        public Verdict verdict() {
            return new Verdict(findings, missing);
        }
    }
}

package drydock.domain.repository;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.project.Project;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the last reading of a repository for evidence came to: what it says about the checklist, what plan checks ask of it,
 * and the reports of other tools that were read. A project has at most one.
 *
 * @param readOn the day of the reading
 * @param commit that was checked out, 40 hexadecimal digits; empty if there was none
 * @param suggestions at most one per item
 * @param reports of other tools: of each kind and tool those that were chosen last
 */
@RecordBuilder
public record EvidenceReading(
        Id<EvidenceReading> id,
        Id<Project> project,
        LocalDate readOn,
        String commit,
        List<Suggestion> suggestions,
        List<ToolReport> reports,
        CodeSigns code,
        GitSigns git)
        implements Entity, EvidenceReadingBuilder.With {
    public EvidenceReading {
        GitId.checkedUnlessEmpty(commit);
        suggestions = List.copyOf(suggestions);
        reports = List.copyOf(reports);
        if (suggestions.stream().map(Suggestion::item).distinct().count() < suggestions.size()) {
            throw new IllegalArgumentException("two suggestions for one item");
        }
    }

    public Optional<Suggestion> about(String item) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.item().equals(item))
                .findFirst();
    }

    @Override
    public Id<Project> owner() {
        return project;
    }

    /**
     * A file of another tool that was read.
     *
     * @param file its name, without the folder
     * @param made the day on which the file was written, ISO
     * @param commit that it is known to be about, 40 hexadecimal digits; empty if nobody knows
     */
    public record ToolReport(Kind kind, String tool, String file, String sha256, String made, String commit) {
        public ToolReport {
            Objects.requireNonNull(kind, "no kind");
            Objects.requireNonNull(tool, "no tool");
            Objects.requireNonNull(file, "no file");
            GitId.checkedSha256(sha256);
            Objects.requireNonNull(LocalDate.parse(made));
            GitId.checkedUnlessEmpty(commit);
        }

        public LocalDate madeOn() {
            return LocalDate.parse(made);
        }

        /** What a report is about. */
        public enum Kind {
            TESTS,
            COVERAGE,
            STATIC_ANALYSIS,
            ADVISORIES
        }
    }

    /**
     * What the files show that plan checks ask about.
     *
     * @param markers calls of what is outside, in files under review
     * @param orphans sources neither in scope nor out of it by anybody's choice
     * @param orphanLines their lines of code
     * @param scripts of deployment and upgrade
     * @param forks files under review whose text says that they come from elsewhere
     * @param auditClaims places that call the code audited with neither a report nor a commit beside it
     * @param deployed commits that deployments name
     * @param unread what could not be read, the first few: nothing is known of it
     */
    public record CodeSigns(
            List<Marker> markers,
            List<String> orphans,
            int orphanLines,
            List<String> scripts,
            List<String> forks,
            List<String> auditClaims,
            List<String> deployed,
            List<Repository.Unread> unread) {
        @SuppressWarnings("NullAway") // what version 6 kept has no such part
        public CodeSigns {
            unread = unread == null ? List.of() : List.copyOf(unread);
            markers = List.copyOf(markers);
            orphans = List.copyOf(orphans);
            scripts = List.copyOf(scripts);
            forks = List.copyOf(forks);
            auditClaims = List.copyOf(auditClaims);
            deployed = List.copyOf(deployed);
        }
    }

    /**
     * A call that shows what the code depends on.
     *
     * @param line from 1
     */
    public record Marker(Dependence kind, String path, int line, String call) {
        public Marker {
            Objects.requireNonNull(kind, "no kind");
            Objects.requireNonNull(path, "no path");
            Objects.requireNonNull(call, "no call");
        }
    }

    /** What the code may depend on. */
    public enum Dependence {
        ORACLE,
        BRIDGE,
        OPERATOR
    }

    /**
     * What Git says.
     *
     * @param standing of the working tree
     * @param frozen the commit under review that was asked for; empty if none was named
     * @param frozenReachable whether a branch or tag has it
     * @param frozenFiles source files in it; null if it is not here or has too many
     * @param changed the day of the last commit up to the freeze that touched the scope, ISO; empty if none is known
     * @param present of the commits that were asked for, those that are in the repository
     * @param compared differences of commits that the plan names
     * @param others commits that further audits are about
     */
    public record GitSigns(
            Standing standing,
            String frozen,
            boolean frozenReachable,
            @Nullable List<String> frozenFiles,
            String changed,
            List<String> present,
            List<Compared> compared,
            List<Frozen> others) {
        public static final GitSigns NONE = new GitSigns(Standing.UNKNOWN, "", false, null, "", List.of(), List.of());

        /** Of a single audit. */
        public GitSigns(
                Standing standing,
                String frozen,
                boolean frozenReachable,
                @Nullable List<String> frozenFiles,
                String changed,
                List<String> present,
                List<Compared> compared) {
            this(standing, frozen, frozenReachable, frozenFiles, changed, present, compared, List.of());
        }

        @SuppressWarnings("NullAway") // what version 7 kept has no others
        public GitSigns {
            others = others == null ? List.of() : List.copyOf(others);
            Objects.requireNonNull(standing, "no standing");
            GitId.checkedUnlessEmpty(frozen);
            if (!changed.isEmpty()) {
                Objects.requireNonNull(LocalDate.parse(changed));
            }
            present.forEach(GitId::checked);
            frozenFiles = frozenFiles == null ? null : List.copyOf(frozenFiles);
            present = List.copyOf(present);
            compared = List.copyOf(compared);
        }

        public @Nullable LocalDate scopeChanged() {
            return changed.isEmpty() ? null : LocalDate.parse(changed);
        }
    }

    /**
     * The commit that a further audit is about.
     *
     * @param reachable whether a branch or tag contains it
     * @param changed the day of the last commit up to it that touched the scope, ISO; empty if unknown
     */
    public record Frozen(String commit, boolean reachable, String changed) {
        public Frozen {
            GitId.checked(commit);
            if (!changed.isEmpty()) {
                Objects.requireNonNull(LocalDate.parse(changed));
            }
        }

        public @Nullable LocalDate scopeChanged() {
            return changed.isEmpty() ? null : LocalDate.parse(changed);
        }
    }

    /**
     * The difference of two commits, as far as it concerns the scope: paths by what their change is.
     *
     * @param share changed normalised lines, in per cent of those under review, rounded up
     * @param descends whether the later one was built on the earlier one; null if this copy cannot tell
     * @param complete whether all files could be compared
     */
    public record Compared(
            String from,
            String to,
            List<String> cosmetic,
            List<String> logic,
            List<String> dependencies,
            List<String> configuration,
            int share,
            @Nullable Boolean descends,
            boolean complete) {
        public Compared {
            GitId.checked(from);
            GitId.checked(to);
            cosmetic = List.copyOf(cosmetic);
            logic = List.copyOf(logic);
            dependencies = List.copyOf(dependencies);
            configuration = List.copyOf(configuration);
        }
    }
}

package drydock.scan.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.internal.util.CleanupService;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit is told of this computer: no settings of the user or the system. Left alone it would run {@code git} to find
 * them, and write files into a repository to measure its clock.
 */
final class QuietSystem extends SystemReader.Delegate {
    /** The granularity of file times that is assumed instead of measured: coarser only means that more is read. */
    private static final long CLOCK_MILLIS = 2000;

    private static final int LARGEST_IN_MEMORY = 16 << 20;

    private QuietSystem(SystemReader real) {
        super(real);
    }

    /** As {@link #install}, for a process that only reads. */
    static synchronized void installForReading() {
        // JGit would make it, read 900 sentences for what it may have to say, and start threads at the end that remove
        // the locks of what was being written; made by hand it waits, as in OSGi, for somebody else to call it
        new CleanupService();
        install();
    }

    /** Makes JGit quiet, for the whole process; once is enough. Whoever comes second waits: JGit's classes begin on one thread. */
    static synchronized void install() {
        SystemReader real = SystemReader.getInstance();
        if (real instanceof QuietSystem) {
            return;
        }
        SystemReader.setInstance(new QuietSystem(real));
        try {
            WindowCacheConfig cache = new WindowCacheConfig();
            cache.setStreamFileThreshold(LARGEST_IN_MEMORY);
            cache.install();
        } catch (RuntimeException | Error e) {
            SystemReader.setInstance(real); // the next one tries again
            throw e;
        }
    }

    /** No variable of the environment may name another repository, index or object store. */
    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : super.getenv(variable);
    }

    /** JGit asks for it when it writes a commit, and the name may be looked up elsewhere than on this computer. */
    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new NoConfig(parent, fs);
    }

    /** Settings without a file. */
    private static final class NoConfig extends FileBasedConfig {
        @SuppressWarnings("NullAway") // JGit takes null for "no file" and for "no parent"
        NoConfig(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit wantUnit) {
            return section.equals("filesystem")
                    ? wantUnit.convert(CLOCK_MILLIS, TimeUnit.MILLISECONDS)
                    : super.getTimeUnit(section, subsection, name, defaultValue, wantUnit);
        }
    }
}

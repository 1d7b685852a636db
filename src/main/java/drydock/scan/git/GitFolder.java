package drydock.scan.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the repository of a folder lies, found without trusting what stands there.
 *
 * @param gitFolder the folder of Git's own files
 * @param workTree the folder of the files; empty for a bare repository
 */
record GitFolder(Path gitFolder, Optional<Path> workTree) {
    /**
     * Looks for a repository at {@code folder} itself, not above it.
     *
     * @throws IOException with a sentence for a person, if one is there that must not be read
     */
    static Optional<GitFolder> find(Path folder) throws IOException {
        Path git = folder.resolve(".git");
        if (Files.isSymbolicLink(git)) {
            throw new IOException("its .git is a link, which is not followed");
        }
        if (Files.isDirectory(git)) {
            return Optional.of(checked(new GitFolder(git, Optional.of(folder))));
        }
        if (Files.isRegularFile(git, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(checked(new GitFolder(linked(folder, git), Optional.of(folder))));
        }
        return isBare(folder) ? Optional.of(checked(new GitFolder(folder, Optional.empty()))) : Optional.empty();
    }

    private static boolean isBare(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("refs"), LinkOption.NOFOLLOW_LINKS);
    }

    /** Follows the pointer of a worktree or submodule, if what it points to says the same of this folder. */
    private static Path linked(Path folder, Path pointer) throws IOException {
        String line = firstLine(folder, pointer);
        if (!line.startsWith("gitdir: ")) {
            throw new IOException("its .git is no folder and names none");
        }
        Path target =
                folder.resolve(line.substring("gitdir: ".length()).strip()).normalize();
        if (!pointsBack(target, folder, pointer)) {
            throw new IOException("its .git points to a folder that does not point back");
        }
        return target;
    }

    private static boolean pointsBack(Path target, Path folder, Path pointer) throws IOException {
        Path back = target.resolve("gitdir");
        if (Files.isRegularFile(back, LinkOption.NOFOLLOW_LINKS)) {
            Path named = target.resolve(firstLine(target, back)).normalize();
            return Files.exists(named) && Files.isSameFile(named, pointer);
        }
        Path settings = target.resolve("config");
        if (!Files.isRegularFile(settings, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (String line : GitFiles.text(target, settings).lines().toList()) {
            String plain = line.strip();
            if (plain.toLowerCase(Locale.ROOT).startsWith("worktree") && plain.indexOf('=') > 0) {
                Path named = target.resolve(
                                plain.substring(plain.indexOf('=') + 1).strip())
                        .normalize();
                return Files.exists(named) && Files.isSameFile(named, folder);
            }
        }
        return false;
    }

    /**
     * Where a worktree's settings and objects lie: the folder that {@code commondir} names, else its own. Only a repository that
     * keeps the worktree among its own files is believed to be meant.
     */
    private static Path common(Path gitFolder) throws IOException {
        Path pointer = gitFolder.resolve("commondir");
        if (!Files.exists(pointer, LinkOption.NOFOLLOW_LINKS)) {
            return gitFolder;
        }
        Path common = gitFolder.resolve(firstLine(gitFolder, pointer)).normalize();
        Path worktrees = common.resolve("worktrees");
        Path parent = gitFolder.toRealPath().getParent();
        if (parent == null || !Files.isDirectory(worktrees) || !Files.isSameFile(worktrees, parent)) {
            throw new IOException("its .git belongs to another repository, which is not read");
        }
        return common;
    }

    private static GitFolder checked(GitFolder found) throws IOException {
        Path common = common(found.gitFolder());
        Path objects = common.resolve("objects");
        if (Files.isSymbolicLink(objects)
                || Files.exists(objects.resolve("info").resolve("alternates"), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("its objects lie in another folder, which is not read");
        }
        GitFiles.check(found.gitFolder());
        if (!common.equals(found.gitFolder())) {
            GitFiles.check(common);
        }
        Path settings = common.resolve("config");
        if (!Files.exists(settings, LinkOption.NOFOLLOW_LINKS)) {
            return found;
        }
        String text = GitFiles.text(common, settings).toLowerCase(Locale.ROOT);
        if (text.contains("[include")) {
            throw new IOException("its Git settings include other files, which are not read");
        }
        if (text.lines().map(line -> line.replaceAll("\\s", "")).anyMatch("objectformat=sha256"::equals)) {
            throw new IOException("its objects have SHA-256 names, which are not read");
        }
        return found;
    }

    private static String firstLine(Path gitFolder, Path file) throws IOException {
        return GitFiles.text(gitFolder, file).lines().findFirst().orElse("").strip();
    }
}

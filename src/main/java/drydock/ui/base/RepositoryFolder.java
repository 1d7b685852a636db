package drydock.ui.base;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.repository.Repository;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where the repository of a project lies on this computer. A workspace names a folder, but may come from somebody else: only a
 * folder that was chosen on this computer is ever read.
 */
public record RepositoryFolder(Studio studio) {
    private static final int SECRET_BYTES = 32;

    /** The folder, if it was chosen on this computer; empty for what only the workspace says. */
    public Optional<Path> chosenHere(Id<Project> project) {
        return studio.session().snapshot().get().owned(Repository.class, project).stream()
                .map(Repository::folder)
                .filter(folder -> !folder.isEmpty())
                .filter(folder -> studio.preferences()
                        .choice(name(project))
                        .filter(folder::equals)
                        .isPresent())
                .findFirst()
                .flatMap(RepositoryFolder::path);
    }

    /** Asks for the folder and remembers that it was chosen here. */
    public Optional<Path> choose(Id<Project> project) {
        Optional<Path> chosen = studio.desktop().files().folder("Choose the repository");
        chosen.ifPresent(folder -> remember(project, folder));
        return chosen;
    }

    /** Remembers a folder as chosen here: one that the user named, or that was written for them. */
    public void remember(Id<Project> project, Path folder) {
        studio.preferences().rememberChoice(name(project), folder.toString());
    }

    /** What only this computer knows; made when it is first asked for. */
    public byte[] secret() {
        String kept = studio.preferences().choice("measure-seal").orElse("");
        if (kept.matches("[0-9a-f]{" + 2 * SECRET_BYTES + "}")) {
            return HexFormat.of().parseHex(kept);
        }
        byte[] made = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(made);
        studio.preferences().rememberChoice("measure-seal", HexFormat.of().formatHex(made));
        return made;
    }

    private String name(Id<Project> project) {
        return "repository-" + studio.session().workspaceId() + "-" + project;
    }

    private static Optional<Path> path(String folder) {
        try {
            return Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a name that this computer cannot have
        }
    }
}

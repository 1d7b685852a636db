package drydock.ui.checklist;

import drydock.domain.Id;
import drydock.domain.project.Project;
import drydock.domain.repository.Repository;
import drydock.ui.base.Studio;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the repository of a project lies. A folder that only the workspace names is never read: it may be somebody else's. */
record RepositoryChoice(Studio studio) {
    Optional<Path> known(Id<Project> project) {
        return studio.session().snapshot().get().owned(Repository.class, project).stream()
                .map(Repository::folder)
                .filter(folder -> studio.preferences()
                        .choice(name(project))
                        .filter(folder::equals)
                        .isPresent())
                .findFirst()
                .flatMap(RepositoryChoice::path);
    }

    Optional<Path> choose(Id<Project> project) {
        Optional<Path> chosen = studio.desktop().files().folder("Choose the repository");
        chosen.ifPresent(folder -> studio.preferences().rememberChoice(name(project), folder.toString()));
        return chosen;
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

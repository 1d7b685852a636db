package drydock.domain.workflow;

import drydock.domain.Entity;
import drydock.domain.Id;
import drydock.domain.Ids;
import drydock.domain.Snapshot;
import drydock.domain.project.Project;
import drydock.domain.repository.CodeFile;
import drydock.domain.repository.Repository;
import drydock.domain.repository.ScopeRule;
import java.util.ArrayList;
import java.util.List;

/** What a copy of a project knows of the source: the same folder, files and choices. What was frozen and ordered is the past. */
final class RepositoryCopy {
    private RepositoryCopy() {}

    static List<Entity> of(Snapshot snapshot, Id<Project> project, Id<Project> copy, Ids ids) {
        List<Entity> records = new ArrayList<>();
        snapshot.owned(Repository.class, project)
                .forEach(repository -> records.add(repository.withId(ids.next()).withProject(copy)));
        snapshot.owned(CodeFile.class, project)
                .forEach(file -> records.add(file.withId(ids.next()).withProject(copy)));
        snapshot.owned(ScopeRule.class, project)
                .forEach(rule -> records.add(rule.withId(ids.next()).withProject(copy)));
        return records;
    }
}

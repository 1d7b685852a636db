package drydock.workspace;

import drydock.domain.*;
import java.util.List;

public record Commit(List<Change> changes, Snapshot after, History history) {}

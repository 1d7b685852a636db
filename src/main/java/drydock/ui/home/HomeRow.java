package drydock.ui.home;

import drydock.domain.overview.Overview;
import drydock.domain.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * One project of the Home screen.
 *
 * @param overview null while it is being worked out
 */
record HomeRow(Project project, @Nullable Overview overview) {}

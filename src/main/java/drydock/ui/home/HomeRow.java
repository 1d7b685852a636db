package drydock.ui.home;

import drydock.domain.overview.Overview;
import drydock.domain.project.Project;

/** One project of the Home screen. */
record HomeRow(Project project, Overview overview) {}

package drydock.ui.home;

import drydock.ui.base.Action;

/**
 * Where a user can go from Home.
 *
 * @param newProject starts the wizard
 * @param openSample opens the sample project, and brings it first if it is not there
 */
public record HomeActions(Action newProject, Action openSample) {}

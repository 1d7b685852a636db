/**
 * The wizard for a new project: four short pages that end in one change, a project with its plan. Start at
 * {@link drydock.ui.wizard.NewProjectWizard}; what was typed lives in {@link drydock.ui.wizard.NewProjectViewModel}, so
 * that going back loses nothing.
 */
@NullMarked
package drydock.ui.wizard;

import org.jspecify.annotations.NullMarked;

package drydock.ui.checks;

import drydock.check.model.Threshold;

/**
 * A figure of the plan checks.
 *
 * @param value that holds for the project
 * @param own whether the project sets it
 */
record ThresholdRow(Threshold threshold, int value, boolean own) {
    String state() {
        return own ? "Set for this project" : "Default";
    }
}

package drydock.ui.control;

import javafx.scene.Node;

/** A field made of several controls. */
public interface Composite {
    /** The control that the field's label leads to, by mnemonic and for screen readers. */
    Node main();
}

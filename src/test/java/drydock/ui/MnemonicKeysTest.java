package drydock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.ui.shell.MnemonicKeys;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class MnemonicKeysTest {
    private final StackPane root = new StackPane();
    private final Stage stage = stage();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Stage stage() {
        return onFx(() -> {
            Stage made = new Stage();
            MnemonicKeys.install(made);
            made.setScene(new Scene(root, 300, 300));
            made.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        onFx(() -> {
            stage.hide();
            return null;
        });
    }

    @Test
    void aLetterIsFreeAgainWhenWhatHadItIsGoneBeItSmallOrCapital() {
        AtomicInteger fired = new AtomicInteger();
        for (String[] names : new String[][] {{"N_ame", "_Add"}, {"_Add", "N_ame"}}) {
            show(new Button(names[0]));
            Button next = new Button(names[1]);
            next.setOnAction(e -> fired.incrementAndGet());
            show(next);
            press(KeyCode.A);
        }
        assertThat(fired).hasValue(2);
    }

    @Test
    void switchesAreTurnedByTheirLetter() {
        ToggleButton toggle = new ToggleButton("_Weights");
        toggle.setMnemonicParsing(true);
        CheckBox box = new CheckBox("Only _differences");
        show(new VBox(toggle, box));
        press(KeyCode.W);
        press(KeyCode.D);

        assertThat(toggle.isSelected()).isTrue();
        assertThat(box.isSelected()).isTrue();
        press(KeyCode.W);
        assertThat(toggle.isSelected()).isFalse();
    }

    private void show(Node node) {
        onFx(() -> {
            root.getChildren().setAll(node);
            root.applyCss();
            root.layout();
            return null;
        });
    }

    private static void press(KeyCode letter) {
        new Hands().push(KeyCode.ALT, letter);
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}

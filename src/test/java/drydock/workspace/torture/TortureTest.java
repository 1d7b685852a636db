package drydock.workspace.torture;

import drydock.workspace.Environment;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of the torture: each ordeal a few times. What this computer does not permit is reported as skipped. */
@DisabledOnOs(OS.WINDOWS) // an open file can neither be deleted nor renamed there
class TortureTest {
    static List<Ordeal> ordeals() {
        return Torture.all(Environment.ofThisProcess("test", problem -> {}));
    }

    @ParameterizedTest
    @MethodSource("ordeals")
    void nothingIsLostWithoutAWord(Ordeal ordeal) throws Exception {
        try {
            System.out.println(ordeal.name() + ": " + Torture.figures(ordeal, ordeal.fewRounds(), 7));
        } catch (Torture.NotHere e) {
            Assumptions.abort(e.getMessage());
        }
    }
}

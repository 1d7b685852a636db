package drydock.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.domain.Id;
import drydock.domain.register.Duty;
import drydock.schedule.Agenda;
import drydock.schedule.AgendaItem;
import drydock.ui.base.Format;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the agenda says to those who only hear its links. */
class AgendaPaneTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aLinkSaysItsGroupItsDayAndWhenToBegin() {
        AgendaItem duty = new AgendaItem(
                AgendaItem.Kind.DUTY, "Rotate keys", DUE, DUE.minusDays(2), false, Duty.class, new Id<>(7));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            AgendaPane pane = new AgendaPane(new Format(Locale.ENGLISH), item -> {});
            Scene scene = new Scene(pane, 500, 700);
            pane.show(new Agenda(List.of(), List.of(duty), List.of(), List.of()));
            pane.applyCss();
            pane.layout();
            Hyperlink link = (Hyperlink) scene.lookup(".hyperlink");
            assertThat(link.getText()).isEqualTo("Rotate keys");
            assertThat(link.getAccessibleText())
                    .isEqualTo("This week, Rotate keys, Jun 12, 2026, begin on Jun 10, 2026");
        });
    }
}

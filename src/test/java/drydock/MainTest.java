package drydock;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void x() {
        assertThat(1 + 1).isEqualTo(2);
    }

    @Property
    boolean y(@ForAll int a) {
        return a == a + 0L;
    }
}

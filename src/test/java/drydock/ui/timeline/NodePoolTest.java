package drydock.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class NodePoolTest {
    private final Pane pane = new Pane();
    private final List<Region> left = new ArrayList<>();
    private final NodePool<String, Region> pool = new NodePool<>(pane.getChildren(), Region::new, left::add);

    @Test
    void whatStaysInViewKeepsItsNodeAndWhatLeavesGivesItAway() {
        Region one = pool.take("one");
        Region two = pool.take("two");
        pool.finish();
        // the first scrolled away, a third came into view
        assertThat(pool.take("two")).isSameAs(two);
        Region three = pool.take("three");
        pool.finish();
        assertThat(three).isNotSameAs(one);
        assertThat(one.isVisible()).isFalse();
        assertThat(left).containsExactly(one);
        // from now on nothing more is made
        assertThat(pool.take("four")).isSameAs(one);
        assertThat(pool.take("three")).isSameAs(three);
        pool.finish();
        assertThat(pane.getChildren()).containsExactlyInAnyOrder(one, two, three);
        assertThat(pane.getChildren()).filteredOn(node -> node.isVisible()).containsExactlyInAnyOrder(one, three);
    }
}

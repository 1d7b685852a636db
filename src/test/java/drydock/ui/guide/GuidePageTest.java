package drydock.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import drydock.bundle.Bundle;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidePageTest {
    private static final Bundle BUNDLE = Bundle.load();
    private static final List<GuideSection> PAGE =
            new GuidePage(BUNDLE, "1.2.3", source -> source.asOf() == null ? "undated" : source.asOf()).sections();

    @Test
    void everythingTheGuideSaysStandsOnThePage() {
        assertThat(section("stages").entries()).hasSize(4);
        assertThat(section("decision").entries()).hasSize(7);
        assertThat(texts("mistakes")).isEqualTo(BUNDLE.guide().mistakes());
        assertThat(texts("tips")).isEqualTo(BUNDLE.guide().securityTips());
        assertThat(section("questions").entries()).hasSameSizeAs(BUNDLE.guide().faqs());
        assertThat(texts("choosing")).contains(BUNDLE.guide().conclusion());
        assertThat(section("choosing").entries())
                .hasSize(1 + BUNDLE.guide().topics().size());
        assertThat(section("glossary").entries())
                .hasSameSizeAs(BUNDLE.glossary().entries());
    }

    @Test
    void aboutNamesVersionsSourceAndDisclaimer() {
        assertThat(String.join("\n", texts("about")))
                .contains(
                        "1.2.3",
                        BUNDLE.version(),
                        BUNDLE.guide().sourceTitle(),
                        BUNDLE.guide().disclaimer());
        assertThat(section("licences").entries()).hasSameSizeAs(BUNDLE.libraries());
    }

    @Test
    void everySourceIsNamedOnceWithItsDate() {
        assertThat(texts("sources"))
                .contains("Trail of Bits, list of publications, 2026-07-23")
                .anyMatch(text -> text.endsWith(", undated"));
        assertThat(section("sources").entries()).doesNotHaveDuplicates();
    }

    private static GuideSection section(String key) {
        return PAGE.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String key) {
        return section(key).entries().stream().map(GuideEntry::text).toList();
    }
}

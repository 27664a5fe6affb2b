package uk.iomgraph.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import uk.iomgraph.pages.Frames.DemonstrationState;
import uk.iomgraph.security.Viewer;

@DisplayName("Around every page")
class FrameTests {

    private static final String INVENTED = "Invented people in real places.";
    private static final String LOADING = "They are still being loaded, so answers are not whole yet.";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"LOADING, true", "LOADED, false", "STOPPED, false"})
    @DisplayName("it is said that people are invented, and whether they are still being loaded")
    void invented(String state, boolean loading) {
        String banner = banner(new DemonstrationState(state, 3, 69));

        assertThat(banner).contains("Demonstration data", INVENTED);
        assertThat(banner.contains(LOADING)).isEqualTo(loading);
    }

    @Test
    @DisplayName("nothing is said of that where people are real, or where it could not be asked")
    void real() {
        assertThat(banner(new DemonstrationState("NONE", 0, 0))).isBlank();
        assertThat(banner(null)).isBlank();
    }

    private static String banner(@Nullable DemonstrationState demonstration) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        Context context = new Context();
        Viewer nobody = new Viewer("", Set.of(), false);
        context.setVariable("frame", new Frame("", null, nobody, null, demonstration, List.of(), AreaChoice.NONE));
        return engine.process("layout", Set.of("div.govuk-phase-banner"), context);
    }
}

package uk.iomgraph.pages.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import uk.iomgraph.pages.boundary.Boundaries;
import uk.iomgraph.pages.boundary.Rings;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;

@DisplayName("The page of a map by boundaries")
class OutlinesPageTests {

    @Test
    @DisplayName("has a path for each area that leads to it and is told in words, with its figure and name")
    void draws() {
        Outlines outlines = Outlines.of(
                List.of(new Outlines.Drawn(
                        new Place("W", "Westleigh & Hope", null, null), new Figures(40, 28, 12, 0, 0, 100, null))),
                new Boundaries(Map.of("W", List.of(Rings.square(-3, 60, -2.8, 60.1))), null),
                code -> "/coverage?area=" + code);

        assertThat(page(outlines))
                .contains(
                        "role=\"group\"",
                        "<a href=\"/coverage?area=W\"",
                        "<title>Westleigh &amp; Hope: 12 people with a gap, 30%</title>",
                        "d=\"M",
                        "class=\"iom-tile iom-heat-2\"",
                        ">Westleigh &amp; Hope</text>",
                        ">12</text>");
    }

    private static String page(Outlines outlines) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        Context context = new Context();
        context.setVariable("picture", outlines);
        return engine.process("pictures", Set.of("outlines"), context);
    }
}

package uk.iomgraph.pages.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import uk.iomgraph.pages.AreaChoice;
import uk.iomgraph.pages.Frame;
import uk.iomgraph.pages.PageMoment;
import uk.iomgraph.pages.boundary.Boundaries;
import uk.iomgraph.pages.boundary.Rings;
import uk.iomgraph.pages.coverage.CoverageAnswer.Figures;
import uk.iomgraph.pages.coverage.CoverageAnswer.Place;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

@DisplayName("The page of a map by boundaries")
class OutlinesPageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    @DisplayName("has a path for each area that is told in words, its figure and name, and the credit")
    void draws() {
        Outlines outlines = Outlines.of(
                List.of(new Outlines.Drawn(
                        new Place("W", "Westleigh & Hope", null, null), new Figures(40, 28, 12, 0, 0, 100, null))),
                new Boundaries(Map.of("W", List.of(Rings.square(-3, 60, -2.8, 60.1))), "© Somebody"));

        assertThat(page(outlines))
                .contains(
                        "role=\"group\"",
                        "<title>Westleigh &amp; Hope: 12 people with a gap, 30%</title>",
                        "d=\"M",
                        "class=\"iom-tile iom-heat-2\"",
                        ">Westleigh &amp; Hope</text>",
                        ">12</text>",
                        ">© Somebody</p>");
    }

    @Test
    @DisplayName("says nothing of a credit where none is set")
    void withoutCredit() {
        Outlines outlines = Outlines.of(
                List.of(new Outlines.Drawn(new Place("W", "West", null, null), Figures.NOTHING)),
                new Boundaries(Map.of("W", List.of(Rings.square(-3, 60, -2.8, 60.1))), null));

        assertThat(page(outlines)).contains("iom-nobody").doesNotContain("iom-quiet");
    }

    private static String page(Outlines outlines) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        Context context = new Context();
        context.setVariable("outlines", outlines);
        context.setVariable("query", new CoverageQuery(null, "OWNER", null, null, null, null, null, null, null, null));
        context.setVariable(
                "frame",
                new Frame(
                        "coverage",
                        new PageMoment(LocalDate.of(2026, 1, 31), TODAY, null, null),
                        new Viewer("board", Set.of(Role.BOARD), false),
                        null,
                        null,
                        List.of(),
                        new AreaChoice(List.of(), null)));
        return engine.process("outlines", Set.of("map"), context);
    }
}

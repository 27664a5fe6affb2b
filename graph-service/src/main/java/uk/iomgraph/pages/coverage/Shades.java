package uk.iomgraph.pages.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Five shades, by the share of people with a gap among those of whom something is required. */
final class Shades {

    /** The shades, the lightest first. */
    static final List<Step> STEPS = List.of(
            new Step("iom-heat-1", "under 20%", 20),
            new Step("iom-heat-2", "20% to 39%", 40),
            new Step("iom-heat-3", "40% to 59%", 60),
            new Step("iom-heat-4", "60% to 79%", 80),
            new Step("iom-heat-5", "80% and over", Integer.MAX_VALUE));

    private Shades() {}

    /** A shade, what it stands for, and the percentage it ends below. */
    record Step(String shade, String text, int below) {}

    /** The class of the shade of a cell. */
    static String of(CoverageAnswer.Figures figures) {
        Integer gap = figures.gap();
        Integer eligible = figures.eligible();
        if (gap == null || eligible == null) {
            return "iom-withheld";
        }
        if (eligible == 0) {
            return "iom-nobody";
        }
        Integer unknown = figures.unknown();
        if (gap == 0 && unknown != null && unknown > 0) {
            return "iom-unknown";
        }
        double percent = 100.0 * gap / eligible;
        return STEPS.stream()
                .filter(step -> percent < step.below())
                .findFirst()
                .orElseThrow()
                .shade();
    }

    /** What stands below a cell's figure: of how many, and how many are unknown. */
    static @Nullable String note(CoverageAnswer.Figures figures) {
        if (figures.gap() == null || figures.eligible() == null || figures.eligible() == 0) {
            return null;
        }
        String note = "of " + uk.iomgraph.pages.Words.figure(figures.eligible());
        Integer unknown = figures.unknown();
        return unknown == null || unknown == 0 ? note : note + ", " + unknown + " unknown";
    }
}

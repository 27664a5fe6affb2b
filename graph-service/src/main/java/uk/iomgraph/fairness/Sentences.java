package uk.iomgraph.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.iomgraph.fairness.Fairness.GroupRate;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Share;
import uk.iomgraph.rules.disclosure.Share.NotTold;
import uk.iomgraph.rules.disclosure.Share.Told;
import uk.iomgraph.rules.fairness.Disparity.Compared;
import uk.iomgraph.rules.fairness.Disparity.NotCompared;
import uk.iomgraph.rules.fairness.RelativeRate;

/** Puts rates into words. */
final class Sentences {

    private static final double PERCENT = 100;

    private Sentences() {}

    /** A rate, and how it stands to that of others. */
    static String of(GroupRate rate) {
        Share share = Share.of(rate.part().counted(), rate.part().people());
        if (share instanceof NotTold withheld) {
            return withheld.reason().sentence();
        }
        String told = String.format(
                Locale.UK,
                "%d of %d people, %.1f %%.",
                ((Released) rate.part().counted()).people(),
                ((Released) rate.part().people()).people(),
                PERCENT * ((Told) share).part());
        if (rate.disparity() instanceof Compared compared) {
            return told + " " + compared(compared.rate(), rate.comparedWith());
        }
        return rate.disparity() instanceof NotCompared not
                ? told + " " + not.reason().sentence()
                : told;
    }

    private static String compared(RelativeRate rate, String others) {
        String reading = switch (rate.reading()) {
            case HIGHER -> "higher than chance alone makes likely";
            case LOWER -> "lower than chance alone makes likely";
            case NO_CLEAR_DIFFERENCE -> "which may be chance";
        };
        return String.format(
                Locale.UK,
                "That is %.2f times the rate of %s (95 %% interval %.2f to %.2f), %s.%s",
                rate.ratio(),
                others,
                rate.low(),
                rate.high(),
                reading,
                rate.corrected() ? " The figure is rough: one of the counts is nothing." : "");
    }

    /** What must be known to read an answer. */
    static List<String> cautions(FairnessDimension by, DisclosureAudience audience) {
        List<String> cautions = new ArrayList<>(List.of(
                "This describes what is recorded, not people: who is scored, stopped, charged or reported on at all may"
                        + " itself fall on groups unequally, and no rate here can show that.",
                "A difference is a reason to look into how decisions are made. It does not show why there is one:"
                        + " offending, age, area and how long people have been known are not taken into account.",
                "No clear difference does not mean that there is none. Where groups are small, only large differences show.",
                "Of twenty intervals about one leaves out the true ratio by chance alone, so that one of many comparisons"
                        + " is expected to look unusual.",
                "People whose record has limited access are left out unless you may see them."));
        if (by == FairnessDimension.ETHNICITY) {
            cautions.add("Ethnicity is as agencies recorded it, by officers or by people themselves; many have none.");
        }
        if (audience == DisclosureAudience.OUTSIDE) {
            cautions.add(
                    "Counts are rounded, and rates are worked out from rounded counts, so that sums do not add up.");
        }
        return cautions;
    }
}

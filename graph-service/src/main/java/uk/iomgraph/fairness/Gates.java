package uk.iomgraph.fairness;

import org.springframework.stereotype.Component;
import uk.iomgraph.disclosure.DisclosureSettings;
import uk.iomgraph.rules.disclosure.DisclosureGate;
import uk.iomgraph.rules.disclosure.DisclosurePolicy;
import uk.iomgraph.rules.disclosure.Rounding;
import uk.iomgraph.rules.disclosure.Zeros;

/**
 * The gates answers leave by, one for each audience. Every aggregate of this package is released by {@link Gate}, with the
 * audience at hand: whoever guards against the subtraction of one answer from another has one place to do it.
 */
@Component
class Gates {

    private final DisclosureSettings settings;
    private final Rounding rounding;

    Gates(DisclosureSettings settings, Rounding rounding) {
        this.settings = settings;
        this.rounding = rounding;
    }

    /**
     * How answers for an audience are released.
     *
     * @param counts the gate of counts among groups that are told of
     * @param groups the gate of the sizes of groups
     * @param threshold the smallest count
     * @param smallestGroup the smallest group
     * @param roundedTo what counts are rounded to
     */
    record Gate(DisclosureGate counts, DisclosureGate groups, int threshold, int smallestGroup, int roundedTo) {

        private static Gate of(int threshold, int smallestGroup, Zeros zeros, Rounding rounding) {
            return new Gate(
                    new DisclosureGate(new DisclosurePolicy(threshold, threshold, zeros, rounding)),
                    new DisclosureGate(new DisclosurePolicy(smallestGroup, smallestGroup, Zeros.TOLD, rounding)),
                    threshold,
                    smallestGroup,
                    rounding.base());
        }
    }

    Gate of(DisclosureAudience audience) {
        return switch (audience) {
            case PARTNERSHIP -> Gate.of(settings.threshold(), settings.smallestGroup(), Zeros.TOLD, Rounding.NONE);
            case OUTSIDE ->
                Gate.of(settings.outsideThreshold(), settings.outsideSmallestGroup(), Zeros.WITHHELD, rounding);
        };
    }
}

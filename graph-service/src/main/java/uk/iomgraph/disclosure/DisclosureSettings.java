package uk.iomgraph.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.iomgraph.rules.disclosure.DisclosurePolicy;

/**
 * What may be told to whom.
 *
 * @param threshold the smallest count told within the partnership, and to those who see no records
 * @param smallestGroup the smallest group told of and compared within the partnership, at least twice the threshold: in a
 *     smaller one there is no room to hide a small number
 * @param outsideThreshold the smallest count told to others
 * @param outsideSmallestGroup the smallest group told of to others
 * @param roundTo what counts are rounded to for others, and for those who see no records, 2 or more
 * @param secret what chance is made from in rounding, in Base64; if unset, one is made at every start, and counts are then
 *     rounded another way
 */
@ConfigurationProperties("iom.disclosure")
public record DisclosureSettings(
        @DefaultValue("" + DisclosurePolicy.INSIDE) int threshold,
        @DefaultValue("" + 2 * DisclosurePolicy.INSIDE) int smallestGroup,
        @DefaultValue("" + DisclosurePolicy.OUTSIDE) int outsideThreshold,
        @DefaultValue("" + 2 * DisclosurePolicy.OUTSIDE) int outsideSmallestGroup,
        @DefaultValue("" + DisclosurePolicy.BASE) int roundTo,
        @Nullable String secret) {

    /** Refuses groups in which a small number cannot be hidden. */
    public DisclosureSettings {
        if (smallestGroup < 2 * threshold || outsideSmallestGroup < 2 * outsideThreshold) {
            throw new IllegalArgumentException(
                    "The smallest group of iom.disclosure must be at least twice the threshold");
        }
    }
}

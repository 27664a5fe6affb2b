package uk.iomgraph.exposure;

import java.util.List;
import uk.iomgraph.rules.network.ExposureKernel;

/**
 * How an exposure was worked out.
 *
 * @param kernel how an event fades
 * @param days the mean delay, or the half-life
 * @param lookBackDays events longer ago did not count
 * @param coOffendedWithinDays how long two people who offended together stay tied by it
 * @param bases what ties could rest on, with their weights
 * @param violence words of the groups of offences that counted
 */
public record ExposureMethod(
        ExposureKernel.Form kernel,
        double days,
        int lookBackDays,
        int coOffendedWithinDays,
        List<BasisWeight> bases,
        List<String> violence) {

    /** What ties on a basis count. */
    public record BasisWeight(ExposureBasis basis, double weight) {}

    static ExposureMethod of(ExposureSettings settings) {
        return new ExposureMethod(
                settings.kernel(),
                settings.days(),
                settings.lookBackDays(),
                settings.coOffendedWithinDays(),
                settings.bases().stream()
                        .map(basis -> new BasisWeight(basis, settings.weights().of(basis)))
                        .toList(),
                settings.violence());
    }
}

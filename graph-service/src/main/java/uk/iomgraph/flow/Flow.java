package uk.iomgraph.flow;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.Protocols.Pair;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.flow.GravityFit.Fitted;
import uk.iomgraph.rules.flow.PoissonInterval;

/**
 * What went from one area to another; the fields of {@code Flow} in the schema say what they mean.
 *
 * @param all the flows it is one of
 * @param from position of the area it begins in
 * @param to position of the area it ends in
 */
record Flow(CrossBorderFlows all, int from, int to) {

    Moment moment() {
        return all.moment();
    }

    String fromCode() {
        return all.counts().areas().code(from);
    }

    String toCode() {
        return all.counts().areas().code(to);
    }

    /** How many. */
    public int observed() {
        return all.counts().matrix().observed(from, to);
    }

    /** How many the other way. */
    public int returned() {
        return all.counts().matrix().observed(to, from);
    }

    /** Days of imprisonment. */
    public @Nullable Double harm() {
        return all.counts().harm(from, to);
    }

    /** By independence. */
    public double expected() {
        return all.counts().matrix().expected(from, to);
    }

    /** By the gravity model. */
    public @Nullable Double expectedByGravity() {
        double origin = (double) all.counts().matrix().row(from);
        double destination = (double) all.counts().matrix().column(to);
        Double kilometres = distanceKm();
        return kilometres != null
                        && kilometres > 0
                        && origin > 0
                        && destination > 0
                        && all.fit() instanceof Fitted fitted
                ? Double.valueOf(fitted.expected(origin, destination, kilometres))
                : null;
    }

    /** Observed by expected. */
    public @Nullable Double ratio() {
        return expected() > 0 ? Double.valueOf(observed() / expected()) : null;
    }

    /** Lower end of its interval. */
    public @Nullable Double ratioLow() {
        return expected() > 0 ? Double.valueOf(interval().low()) : null;
    }

    /** Upper end of its interval. */
    public @Nullable Double ratioHigh() {
        return expected() > 0 ? Double.valueOf(interval().high()) : null;
    }

    /** How one-sided. */
    public @Nullable Double asymmetry() {
        return FlowTotals.orNull(all.counts().matrix().asymmetry(from, to));
    }

    /** Between the middles. */
    public @Nullable Double distanceKm() {
        double kilometres = all.distances().between(from, to);
        return Double.isNaN(kilometres) ? null : Double.valueOf(kilometres);
    }

    /** Offered this way. */
    public int handovers() {
        return all.handovers().observed(from, to);
    }

    /** Whether one is open. */
    public boolean protocol() {
        return all.protocols().contains(Pair.of(fromCode(), toCode()));
    }

    private PoissonInterval interval() {
        return PoissonInterval.of(observed()).dividedBy(expected());
    }
}

package uk.iomgraph.flow;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.flow.GravityFit;
import uk.iomgraph.rules.flow.GravityFit.Fitted;
import uk.iomgraph.rules.flow.GravityFit.NotFitted;
import uk.iomgraph.rules.flow.GravityFit.Reason;
import uk.iomgraph.rules.flow.GravityFit.StandardErrors;

/** A gravity model, or why there is none; the fields of {@code GravityModel} in the schema say what they mean. */
record GravityParameters(
        @Nullable Reason missing,
        @Nullable Double constant,
        @Nullable Double origin,
        @Nullable Double destination,
        @Nullable Double distance,
        @Nullable StandardErrors standardErrors,
        @Nullable Double deviance,
        @Nullable Double nullDeviance,
        @Nullable Double pseudoRSquared,
        @Nullable Double dispersion,
        @Nullable Integer pairs) {

    static GravityParameters of(GravityFit fit) {
        if (fit instanceof Fitted fitted) {
            return new GravityParameters(
                    null,
                    fitted.constant(),
                    fitted.origin(),
                    fitted.destination(),
                    fitted.distance(),
                    fitted.errors(),
                    fitted.deviance(),
                    fitted.nullDeviance(),
                    fitted.pseudoRSquared(),
                    fitted.dispersion(),
                    fitted.pairs());
        }
        Reason reason = ((NotFitted) fit).reason();
        return new GravityParameters(reason, null, null, null, null, null, null, null, null, null, null);
    }
}

package uk.iomgraph.analytics.brokerage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.analytics.NetworkScope;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.network.KeyPlayers.Method;

/**
 * The arguments of {@code keyPlayers}.
 *
 * @param scope which people and ties
 * @param k how many people
 * @param method how they are chosen; null to compare all methods
 */
record KeyPlayerArguments(
        NetworkScope scope, int k, @Nullable Method method) {

    private static final int MOST = 20;

    /**
     * Refuses what is out of bounds; not when it is made, where a refusal would be taken for a fault.
     *
     * @throws BadQuestion with what is wrong
     */
    KeyPlayerArguments checked() {
        if (k < 1 || k > MOST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'k' must be from 1 to " + MOST + ".");
        }
        return this;
    }

    List<Method> methods() {
        return method == null ? List.of(Method.values()) : List.of(method);
    }
}

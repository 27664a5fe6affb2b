package uk.iomgraph.analytics;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.rules.network.Resampling;

/** How ties are drawn again, as the arguments of a field say it. */
public final class TieRedraws {

    private static final int LEAST_ROUNDS = 20;
    private static final int MOST_ROUNDS = 1_000;

    private TieRedraws() {}

    /**
     * What was asked for.
     *
     * @param rounds how often ties are drawn again
     * @param level the share of the rounds within an interval
     * @param omission the chance that a tie is left out; null to draw with replacement
     * @param seed makes the draws repeatable
     * @throws BadQuestion with what is out of bounds
     */
    public static Resampling of(int rounds, double level, @Nullable Double omission, long seed) {
        if (!allow(rounds)) {
            throw bad("'rounds' must be from " + LEAST_ROUNDS + " to " + MOST_ROUNDS + ".");
        }
        if (!(level >= 0.5 && level <= 0.99)) {
            throw bad("'level' must be from 0.5 to 0.99.");
        }
        if (omission != null && !(omission >= 0.01 && omission <= 0.9)) {
            throw bad("'omission' must be from 0.01 to 0.9.");
        }
        Resampling.Draw draw = omission == null ? new Resampling.WithReplacement() : new Resampling.Omission(omission);
        return new Resampling(draw, rounds, level, seed);
    }

    /** Whether ties may be drawn again so often. */
    public static boolean allow(int rounds) {
        return LEAST_ROUNDS <= rounds && rounds <= MOST_ROUNDS;
    }

    private static BadQuestion bad(String sentence) {
        return new BadQuestion(Fault.BAD_ARGUMENT, sentence);
    }
}

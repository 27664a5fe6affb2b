package uk.iomgraph.rules.gap;

import org.jspecify.annotations.Nullable;

/**
 * A gap as the sentence about it is made.
 *
 * @param from first day
 * @param to the day after the last
 * @param because what required cover when it began; null where no single record did
 * @param last the last cover before; null if there was none
 */
record Shortfall(
        int from, int to, @Nullable Piece because, @Nullable Piece last) {

    /** The sentence about a gap. */
    interface Wording {
        String say(Shortfall gap);
    }

    /** {@code from 3 May 2024 until 5 May 2024}, or {@code from 3 May 2024 on}. */
    String period() {
        return Words.period(from, to);
    }
}

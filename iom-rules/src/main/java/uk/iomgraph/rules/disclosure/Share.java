package uk.iomgraph.rules.disclosure;

import uk.iomgraph.rules.disclosure.Cell.Reason;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.Cell.Suppressed;

/** Which part of some people others are: worked out from counts that are told, or withheld with them. */
public sealed interface Share {

    /** A part that may be told. */
    final class Told implements Share {

        private final double part;

        private Told(double part) {
            this.part = part;
        }

        /** From 0 to 1. */
        public double part() {
            return part;
        }

        @Override
        public String toString() {
            return Double.toString(part);
        }
    }

    /**
     * A part that is not told.
     *
     * @param reason why
     */
    record NotTold(Reason reason) implements Share {}

    /**
     * The part.
     *
     * @param part those who are meant
     * @param whole all of them; where rounding leaves fewer of them than of the part, the part is 1
     */
    static Share of(Cell part, Cell whole) {
        if (whole instanceof Suppressed suppressed) {
            return new NotTold(suppressed.reason());
        }
        if (part instanceof Suppressed suppressed) {
            return new NotTold(suppressed.reason());
        }
        long all = ((Released) whole).people();
        return all == 0 ? new NotTold(Reason.NOBODY) : new Told(Math.min(1, (double) ((Released) part).people() / all));
    }
}

package uk.iomgraph.rules.disclosure;

/**
 * What may be told.
 *
 * @param threshold the smallest count that may be told; 1 or more, 1 tells everything
 * @param protection how many people, at least, lie between the least and the most that anybody can work out of a withheld
 *     count from the ones that are told; 1 or more
 * @param zeros what is done about nobody
 * @param rounding how what is told is rounded
 */
public record DisclosurePolicy(int threshold, int protection, Zeros zeros, Rounding rounding) {

    /** The smallest count to be told within the partnership, a proposal of the practice (docs/fairness.md). */
    public static final int INSIDE = 5;

    /** The smallest count to be told to others, as the ONS Longitudinal Study has it. */
    public static final int OUTSIDE = 10;

    /** What counts for others are rounded to. */
    public static final int BASE = 5;

    /** Refuses what protects nobody. */
    public DisclosurePolicy {
        if (threshold < 1 || protection < 1) {
            throw new IllegalArgumentException("The threshold and the protection are 1 or more");
        }
    }

    /** For those who work in the partnership: from {@value #INSIDE}, nobody is told, not rounded. */
    public static DisclosurePolicy inside() {
        return new DisclosurePolicy(INSIDE, INSIDE, Zeros.TOLD, Rounding.NONE);
    }

    /** For everybody else: from {@value #OUTSIDE}, nobody is withheld, rounded to {@value #BASE} under a secret. */
    public static DisclosurePolicy outside(byte[] secret) {
        return new DisclosurePolicy(OUTSIDE, OUTSIDE, Zeros.WITHHELD, Rounding.to(BASE, secret));
    }

    boolean small(long people) {
        return people < threshold && (people > 0 || zeros == Zeros.WITHHELD);
    }

    /** The least that everybody knows a withheld count to be. */
    int least() {
        return zeros == Zeros.TOLD ? 1 : 0;
    }
}

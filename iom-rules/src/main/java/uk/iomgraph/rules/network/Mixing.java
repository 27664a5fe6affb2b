package uk.iomgraph.rules.network;

/**
 * Whether ties join people of the same group more than chance would: the assortativity coefficient for a nominal attribute
 * of M. E. J. Newman, <i>Mixing patterns in networks</i>, Physical Review E 67 (2003) 026126, equation 2. With {@code e_gg}
 * the share of ties within group {@code g} and {@code a_g} the share of ends of ties in it, {@code r = (sum of e_gg - sum of
 * a_g^2) / (1 - sum of a_g^2)}: 1 if all ties are within groups, 0 if they are as chance would have them.
 *
 * @param coefficient at most 1; NaN where there are no ties, or all ends are in one group
 * @param counted the ties counted
 * @param leftOut the ties left out, because the group of an end is not known
 */
public record Mixing(double coefficient, int counted, int leftOut) {

    /**
     * Measures the mixing of groups; weights do not matter.
     *
     * @param groups the group of each person, numbered from 0; below 0 where it is not known
     */
    public static Mixing of(TieNetwork network, int[] groups) {
        if (groups.length != network.people()) {
            throw new IllegalArgumentException(
                    "Every person needs a group: " + network.people() + " people have " + groups.length + ".");
        }
        int most = -1;
        for (int group : groups) {
            most = Math.max(most, group);
        }
        Tally tally = new Tally(groups, new long[most + 1]);
        network.forEachTie(tally);
        return tally.mixing();
    }

    /** Counts ends by group. */
    private static final class Tally implements TieNetwork.TieConsumer {

        private final int[] groups;
        private final long[] ends;
        private int within;
        private int counted;
        private int leftOut;

        Tally(int[] groups, long[] ends) {
            this.groups = groups;
            this.ends = ends;
        }

        @Override
        public void accept(int one, int other, double weight) {
            if (groups[one] < 0 || groups[other] < 0) {
                leftOut++;
                return;
            }
            counted++;
            within += groups[one] == groups[other] ? 1 : 0;
            ends[groups[one]]++;
            ends[groups[other]]++;
        }

        Mixing mixing() {
            double chance = 0;
            for (long of : ends) {
                double share = of / (2.0 * counted);
                chance += share * share;
            }
            return new Mixing(((double) within / counted - chance) / (1 - chance), counted, leftOut);
        }
    }
}

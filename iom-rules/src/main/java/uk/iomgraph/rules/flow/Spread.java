package uk.iomgraph.rules.flow;

/** How evenly something is spread. */
public final class Spread {

    private static final double TWO = Math.log(2);

    private Spread() {}

    /**
     * Shannon's entropy in bits, -sum(p * log2(p)), where p is each count's part of all: 0 where all is in one place, 1 where
     * it is spread evenly over two, 2 over four. C. E. Shannon, "A Mathematical Theory of Communication" (1948).
     *
     * @param counts 0 or more each
     */
    public static double bits(Iterable<? extends Number> counts) {
        double total = 0;
        for (Number count : counts) {
            total += count.doubleValue();
        }
        double bits = 0;
        for (Number count : counts) {
            double part = count.doubleValue() / total;
            bits -= part > 0 ? part * Math.log(part) / TWO : 0;
        }
        return bits;
    }
}

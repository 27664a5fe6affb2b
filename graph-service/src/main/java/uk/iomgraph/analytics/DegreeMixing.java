package uk.iomgraph.analytics;

/**
 * Whether people with many ties are tied to others with many: the correlation of the number of ties at both ends of a tie,
 * M. E. J. Newman, <i>Assortative mixing in networks</i>, Physical Review Letters 89 (2002) 208701, equation 4.
 */
final class DegreeMixing {

    private DegreeMixing() {}

    /** From -1 to 1; NaN where there are no ties or everybody has equally many. */
    static double of(TieList ties, double[] degrees) {
        double products = 0;
        double halves = 0;
        double squares = 0;
        for (int tie = 0; tie < ties.ties(); tie++) {
            double one = degrees[ties.low()[tie]];
            double other = degrees[ties.high()[tie]];
            products += one * other;
            halves += (one + other) / 2;
            squares += (one * one + other * other) / 2;
        }
        double count = ties.ties();
        double mean = halves / count;
        return (products / count - mean * mean) / (squares / count - mean * mean);
    }
}

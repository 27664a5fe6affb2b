package uk.iomgraph.synthetic.population;

/**
 * A stream of chance that depends on nothing but a seed, a topic and a number, so that a person can be drawn again at any
 * time and in any order. The generator is SplitMix64 (Steele, Lea and Flood, 2014); logarithms and angles are those of
 * {@link StrictMath}, so that all machines draw the same.
 */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** A stream that must be started before use. */
    public Chance() {}

    /**
     * Starts a stream.
     *
     * @param seed of the whole run
     * @param topic what is drawn, so that topics do not influence each other
     * @param number of the person, block or whatever is drawn
     * @return this
     */
    public Chance start(long seed, Topic topic, long number) {
        state = mix(mix(seed + GOLDEN * topic.salt()) + GOLDEN * (number + 1));
        return this;
    }

    /** 64 random bits. */
    long bits() {
        state += GOLDEN;
        return mix(state);
    }

    /** Evenly from 0 up to and without 1. */
    public double unit() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /** Evenly from 0 up to and without a bound. */
    public int below(int bound) {
        return (int) (((bits() >>> 33) * bound) >>> 31);
    }

    /** Evenly from a lowest up to and with a highest value. */
    public int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** Whether something of a probability happens. */
    public boolean happens(double probability) {
        return unit() < probability;
    }

    /** Exponentially distributed with a mean. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** Normally distributed with mean 0 and deviation 1 (Box and Muller, 1958). */
    public double normal() {
        return Math.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * Math.PI * unit());
    }

    /** How often something of a probability happens before it first does not, up to a limit. */
    public int runs(double probability, int limit) {
        int runs = 0;
        while (runs < limit && happens(probability)) {
            runs++;
        }
        return runs;
    }

    /**
     * Chooses by weight.
     *
     * @param cumulative rising sums of the weights; the last one is their total
     * @return the index of the chosen weight
     */
    public int choose(double[] cumulative) {
        double at = unit() * cumulative[cumulative.length - 1];
        int index = 0;
        while (index < cumulative.length - 1 && at >= cumulative[index]) {
            index++;
        }
        return index;
    }

    /** Rising sums of weights, for {@link #choose}. */
    public static double[] cumulative(double... weights) {
        double[] sums = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            sums[i] = sum;
        }
        return sums;
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Mixes 32 bits into 32 others without ever giving two the same (finaliser of MurmurHash3), for refs. */
    public static int scramble(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}

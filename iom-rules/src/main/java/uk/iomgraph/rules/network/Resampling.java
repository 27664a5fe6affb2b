package uk.iomgraph.rules.network;

import java.util.Random;

/**
 * How ties are drawn again to see how far a measure depends on which of them happen to be recorded.
 *
 * <p>Recorded ties are never all ties: two people have co-offended on record only if both were accused of the same offence,
 * most offences are not cleared up, and who is arrested is no random choice. Measures of position such as betweenness
 * depend on single ties, the more the more are missing: S. P. Borgatti, K. M. Carley and D. Krackhardt, <i>On the robustness
 * of centrality measures under conditions of imperfect data</i>, Social Networks 28 (2006) 124-136. Intervals over redrawn
 * ties show that dependence; they do not make up for ties that were never recorded, and redrawn networks have fewer ties
 * than the recorded one, so a value may lie outside its own interval.
 *
 * @param draw how one network is drawn
 * @param rounds how many networks are drawn
 * @param level the share of them that lies within an interval, above 0 and below 1
 * @param seed makes the draws repeatable
 */
public record Resampling(Draw draw, int rounds, double level, long seed) {

    /** Checks the bounds. */
    public Resampling {
        if (rounds < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Ties are drawn at least once, for a level between 0 and 1.");
        }
    }

    /** How the ties of one network are drawn from those recorded; people all stay, and a drawn tie keeps its weight. */
    public sealed interface Draw permits WithReplacement, Omission {

        /** The network of the ties drawn. */
        TieNetwork from(TieNetwork recorded, Random random);
    }

    /**
     * The bootstrap: as many draws as there are ties, each from all of them. A tie that is drawn more than once is one tie,
     * so of many ties 63 per cent are there, each draw others.
     */
    public record WithReplacement() implements Draw {

        @Override
        public TieNetwork from(TieNetwork recorded, Random random) {
            boolean[] drawn = new boolean[recorded.ties()];
            for (int i = 0; i < drawn.length; i++) {
                drawn[random.nextInt(drawn.length)] = true;
            }
            return recorded.keeping(tie -> drawn[tie]);
        }
    }

    /**
     * Every tie is left out with the same chance, independently of the others.
     *
     * @param chance above 0 and below 1
     */
    public record Omission(double chance) implements Draw {

        /** Checks the bounds. */
        public Omission {
            if (!(chance > 0 && chance < 1)) {
                throw new IllegalArgumentException("The chance that a tie is left out must be between 0 and 1.");
            }
        }

        @Override
        public TieNetwork from(TieNetwork recorded, Random random) {
            return recorded.keeping(tie -> random.nextDouble() >= chance);
        }
    }
}

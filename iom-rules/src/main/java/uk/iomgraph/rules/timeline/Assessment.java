package uk.iomgraph.rules.timeline;

/**
 * An assessment on a day.
 *
 * @param span when, and the record it comes from
 * @param tool with which tool
 * @param score its score, of OGRS3 and ARP a percentage; -1 where there is none
 * @param band the band it says
 */
public record Assessment(Span span, Tool tool, int score, Band band) implements Episode {

    /** Which tool. */
    public enum Tool {
        /** OASys, for adults. */
        OASYS,

        /** AssetPlus, for young people. */
        ASSETPLUS,

        /** Likelihood to be sanctioned again. */
        OGRS3,

        /** All Reoffending Predictor, the successor of OGRS3. */
        ARP,

        /** Risk of serious recidivism. */
        RSR,

        /** Risk of serious harm. */
        ROSH,

        /** Any other. */
        OTHER
    }

    /** The band an assessment says. */
    public enum Band {
        /** It says none. */
        NONE,

        /** Low. */
        LOW,

        /** Medium. */
        MEDIUM,

        /** High. */
        HIGH,

        /** Very high. */
        VERY_HIGH
    }
}

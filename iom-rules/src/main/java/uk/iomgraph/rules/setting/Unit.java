package uk.iomgraph.rules.setting;

/** What the value of a setting counts. */
public enum Unit {
    /** Calendar days. */
    DAYS,

    /** Days from Monday to Friday. */
    WORKING_DAYS,

    /** Completed months of age. */
    MONTHS,

    /** A number of things. */
    COUNT,

    /** Parts of a hundred. */
    PERCENT,

    /** A list of named things, held as bits. */
    LIST;

    /**
     * The values allowed, both ends included.
     *
     * @param least the least value
     * @param most the greatest value
     */
    public record Range(int least, int most) {

        /** Whether a value is allowed. */
        public boolean allows(int value) {
            return least <= value && value <= most;
        }
    }
}

package uk.iomgraph.exposure;

/** What a tie that counts for exposure can rest on; the first that fits explains it best. */
public enum ExposureBasis {
    /** Accused of the same offence. */
    CO_OFFENDED("CO_OFFENDED_WITH", "co-offending"),
    /** Tied to the same gang. */
    SAME_GANG("GANG_TIE", "ties to the same gang"),
    /** Said to associate. */
    ASSOCIATE("ASSOCIATES_WITH", "association");

    private final String type;
    private final String words;

    ExposureBasis(String type, String words) {
        this.type = type;
        this.words = words;
    }

    /** The relationship type of the graph. */
    String type() {
        return type;
    }

    /** As in a sentence: a tie by … . */
    String words() {
        return words;
    }
}

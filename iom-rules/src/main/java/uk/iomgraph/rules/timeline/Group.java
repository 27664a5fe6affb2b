package uk.iomgraph.rules.timeline;

/** People for whom a partnership may have services of their own. */
public enum Group {
    /** Women and girls. */
    WOMEN,

    /** People who are not British citizens. */
    FOREIGN_NATIONALS,

    /** People from their 18th to the day before their 26th birthday. */
    YOUNG_ADULTS;

    /** How it is called in a sentence. */
    public String words() {
        return switch (this) {
            case WOMEN -> "women";
            case FOREIGN_NATIONALS -> "foreign nationals";
            case YOUNG_ADULTS -> "young adults";
        };
    }
}

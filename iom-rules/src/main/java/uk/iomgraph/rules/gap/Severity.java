package uk.iomgraph.rules.gap;

/** How soon someone must act. The constants rise, so they can be compared. */
public enum Severity {
    /** At the next review. */
    LOW,

    /** Within ten working days. */
    MEDIUM,

    /** Within two working days. */
    HIGH,

    /** Today. */
    CRITICAL;

    /** One step higher; critical stays critical. */
    public Severity raised() {
        return switch (this) {
            case LOW -> MEDIUM;
            case MEDIUM -> HIGH;
            case HIGH, CRITICAL -> CRITICAL;
        };
    }
}

package uk.iomgraph.rules.disclosure;

/**
 * What of a table is told elsewhere: whatever the gate does, everybody knows it, so the gate does not withhold it and does not
 * rely on its being withheld. Where either kind of total is told, so is the total of all.
 */
public enum KnownTotals {
    /** The totals of rows. */
    OF_ROWS,
    /** The totals of columns. */
    OF_COLUMNS
}

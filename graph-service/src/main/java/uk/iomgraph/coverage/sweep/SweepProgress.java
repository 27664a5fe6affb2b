package uk.iomgraph.coverage.sweep;

/** Told how far a sweep is. */
@FunctionalInterface
public interface SweepProgress {

    /** Tells nobody. */
    SweepProgress SILENT = people -> {};

    /** So many people have been dealt with; called from several threads. */
    void at(long people);
}

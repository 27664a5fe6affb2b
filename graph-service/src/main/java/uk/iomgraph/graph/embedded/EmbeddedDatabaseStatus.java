package uk.iomgraph.graph.embedded;

import uk.iomgraph.graph.DatabaseSupervision;

/** How the embedded database is at the moment; for health and for errors that say what to expect. */
public final class EmbeddedDatabaseStatus implements DatabaseSupervision {

    private volatile Report report = new Report(Phase.STARTING, "The embedded database is starting.");

    EmbeddedDatabaseStatus() {}

    /** The latest report. */
    public Report report() {
        return report;
    }

    @Override
    public boolean knowsItIsDown() {
        Phase phase = report.phase();
        return phase == Phase.RESTARTING || phase == Phase.DOWN;
    }

    void set(Phase phase, String sentence) {
        report = new Report(phase, sentence);
    }

    /** What the database is doing. */
    public enum Phase {
        /** The process was launched and is opening the database. */
        STARTING,
        /** The service's own process answers. */
        UP,
        /** A process of another service, or one started by hand, owns the data directory and answers. */
        ATTACHED,
        /** The process ended unexpectedly and is being started again. */
        RESTARTING,
        /** It cannot be started at present; another attempt follows. */
        DOWN,
        /** The service is shutting down. */
        STOPPED;

        /** Whether queries can be answered. */
        public boolean answers() {
            return this == UP || this == ATTACHED;
        }
    }

    /**
     * One report.
     *
     * @param phase what the database is doing
     * @param sentence the same for a person, with what to do about it where something can be done
     */
    public record Report(Phase phase, String sentence) {}
}

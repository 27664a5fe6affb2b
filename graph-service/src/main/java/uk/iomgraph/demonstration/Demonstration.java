package uk.iomgraph.demonstration;

/**
 * How far the demonstration partnership is.
 *
 * @param state where it stands
 * @param loaded how many of its deliveries are loaded
 * @param deliveries how many it has; 0 until they are written
 */
record Demonstration(State state, int loaded, int deliveries) {

    /** Where it stands. */
    enum State {
        /** There is none: it is switched off, or the database had data of its own. */
        NONE,
        /** It is being loaded. */
        LOADING,
        /** It is loaded. */
        LOADED,
        /** It could not be loaded; the next start goes on with it. */
        STOPPED
    }
}

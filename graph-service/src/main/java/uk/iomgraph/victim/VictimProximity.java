package uk.iomgraph.victim;

/**
 * Whether a victim lives near an address.
 *
 * @param answer yes, no, or that it cannot be told
 * @param withinMetres how near was asked about
 * @param sentence the same for people, and what to do
 */
record VictimProximity(VictimProximityAnswer answer, int withinMetres, String sentence) {

    static VictimProximity of(VictimProximityAnswer answer, int withinMetres) {
        return new VictimProximity(answer, withinMetres, answer.sentence());
    }
}

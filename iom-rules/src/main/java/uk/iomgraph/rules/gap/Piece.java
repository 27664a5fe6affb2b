package uk.iomgraph.rules.gap;

import uk.iomgraph.rules.timeline.Episode;

/**
 * A stretch of time that a record accounts for, which may be other than its own span.
 *
 * @param from first day
 * @param to the day after the last
 * @param key the record
 */
record Piece(int from, int to, String key) {

    static Piece of(Episode episode) {
        return new Piece(episode.from(), episode.to(), episode.key());
    }

    static Piece of(Episode episode, int from, int to) {
        return new Piece(from, to, episode.key());
    }
}

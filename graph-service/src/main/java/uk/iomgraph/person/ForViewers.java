package uk.iomgraph.person;

import uk.iomgraph.security.Viewer;

/**
 * Something worked out beforehand over people, once of everybody and once as if there were nobody with a record of limited
 * access.
 *
 * @param everybody of everybody; only for who sees such records, and for upkeep
 * @param open without them; the same where there are none
 */
public record ForViewers<T>(T everybody, T open) {

    /** What a viewer may be told of. */
    public T of(Viewer viewer) {
        return viewer.seesLimitedAccess() ? everybody : open;
    }
}

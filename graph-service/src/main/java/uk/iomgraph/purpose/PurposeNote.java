package uk.iomgraph.purpose;

import java.util.Set;

/**
 * A purpose that can be stated.
 *
 * @param categories what may be seen for it, of all that is about single people
 * @param allowed whether the one who asks may state it
 */
record PurposeNote(Purpose purpose, String title, String legalBasis, Set<DataCategory> categories, boolean allowed) {}

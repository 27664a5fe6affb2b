package uk.iomgraph.security;

import java.util.Set;

/**
 * What an operation tells of people, worked out from its text before it runs. It stands in the context of a request under
 * this class, for the audit trail.
 *
 * @param released the categories that may be told, as the schema's enum {@code DataCategory} names them
 * @param withheld the fields, as {@code Type.field}, that the purpose does not allow and that are answered with null
 */
public record TouchedCategories(Set<String> released, Set<String> withheld) {

    public TouchedCategories {
        released = Set.copyOf(released);
        withheld = Set.copyOf(withheld);
    }
}

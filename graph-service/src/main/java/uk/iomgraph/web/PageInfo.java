package uk.iomgraph.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list.
 *
 * @param hasNextPage whether there are rows after this page
 * @param hasPreviousPage whether the page was asked for with a cursor, so that rows stand before it
 * @param startCursor the cursor of the first row; null for an empty page
 * @param endCursor the cursor of the last row; null for an empty page
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}

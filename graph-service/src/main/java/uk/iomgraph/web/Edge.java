package uk.iomgraph.web;

/**
 * One row of a page.
 *
 * @param node the row itself
 * @param cursor where in the list it stands; opaque, and of use only with the question it answered
 */
public record Edge<T>(T node, String cursor) {}

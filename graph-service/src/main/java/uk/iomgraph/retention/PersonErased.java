package uk.iomgraph.retention;

/**
 * Somebody was erased, and whoever was tied to them is marked to be held against the rules again. It is published once that is
 * kept for good, and names nobody.
 */
public record PersonErased() {}

package uk.iomgraph.network;

/**
 * How many ties there are on one basis.
 *
 * @param basis the basis
 * @param ties how many
 */
public record BasisCount(TieBasis basis, int ties) {}

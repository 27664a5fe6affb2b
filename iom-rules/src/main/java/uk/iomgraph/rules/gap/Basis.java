package uk.iomgraph.rules.gap;

/**
 * Why a rule exists.
 *
 * @param principle which of the six key principles it serves, from 1 to 6; 0 where none
 * @param paragraphs paragraphs of the Key Principles of the Home Office and the Ministry of Justice that it rests on
 * @param source where else it is supported
 */
public record Basis(int principle, String paragraphs, String source) {}

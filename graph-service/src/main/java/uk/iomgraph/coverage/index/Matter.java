package uk.iomgraph.coverage.index;

/**
 * What a row of required time or a gap is about. Few are different among many rows, so that a question is decided once for
 * each of them. All but the rule may be {@link Dictionary#NONE}.
 *
 * @param rule number of the rule in the catalogue
 * @param area number of the area of its own
 * @param agency number of the agency
 * @param programme number of the programme
 * @param pathway ordinal of the pathway
 */
record Matter(int rule, int area, int agency, int programme, int pathway) {}

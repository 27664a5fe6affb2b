package uk.iomgraph.crossborder;

import uk.iomgraph.rules.border.AreaLevel;

/** The kinds of area. */
public enum AreaKind {
    LAD,
    CSP,
    PFA,
    PROBATION_REGION,
    PDU,
    YJS,
    OTHER;

    /** The kind of the areas at a level of borders. */
    public static AreaKind of(AreaLevel level) {
        return switch (level) {
            case CSP -> CSP;
            case LAD -> LAD;
            case PFA -> PFA;
            case PROBATION_REGION -> PROBATION_REGION;
        };
    }
}

package uk.iomgraph.crossborder;

/** The kinds of area. */
public enum AreaKind {
    LAD,
    CSP,
    PFA,
    PROBATION_REGION,
    PDU,
    YJS,
    OTHER
}

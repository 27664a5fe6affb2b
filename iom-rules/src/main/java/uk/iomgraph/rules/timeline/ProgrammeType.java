package uk.iomgraph.rules.timeline;

/** What kind of programme this is, as in the feed. */
public enum ProgrammeType {
    /** Integrated Offender Management. */
    IOM,

    /** Multi-agency public protection arrangements. */
    MAPPA,

    /** A programme of a youth justice service. */
    YOT,

    /** Prolific and priority offenders. */
    PPO,

    /** Drug interventions programme. */
    DIP,

    /** Lifetime management by the National Crime Agency. */
    NCA_LIFETIME,

    /** Supporting Families. */
    SUPPORTING_FAMILIES,

    /** Multi-agency risk assessment conference. */
    MARAC,

    /** A programme for those who abuse at home. */
    DA_PERPETRATOR,

    /** A way out of a gang. */
    GANG_EXIT,

    /** Anything else. */
    OTHER
}

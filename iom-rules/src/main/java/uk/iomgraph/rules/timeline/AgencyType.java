package uk.iomgraph.rules.timeline;

/** What kind of agency this is, as in the feed. */
public enum AgencyType {
    /** A police force. */
    POLICE,

    /** The Probation Service. */
    PROBATION,

    /** A prison. */
    PRISON,

    /** A youth justice service. */
    YOT,

    /** A council. */
    COUNCIL,

    /** A health service. */
    HEALTH,

    /** A drug and alcohol service. */
    DRUG_ALCOHOL,

    /** A housing provider. */
    HOUSING,

    /** Jobcentre Plus. */
    JOBCENTRE,

    /** A court. */
    COURT,

    /** The Crown Prosecution Service. */
    CPS,

    /** The National Crime Agency. */
    NCA,

    /** A voluntary or community body. */
    VCS,

    /** Anything else, or not known. */
    OTHER
}

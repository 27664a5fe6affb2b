package uk.iomgraph.rules.retention;

/** Why a record is held, which decides for how long. Of several that fit, the first counts: it keeps a record the longest. */
public enum RetentionCategory {
    /** The person is or was managed under multi-agency public protection arrangements. */
    PUBLIC_PROTECTION,
    /** The person was accused of a violent offence. */
    SERIOUS_OFFENCE,
    /** The person was accused of offences, none of them violent. */
    OTHER_OFFENCE,
    /** The person was a victim of an offence or a witness to one, and accused of none. */
    VICTIM_OR_WITNESS,
    /** The person is known by their ties or episodes alone. */
    ASSOCIATE
}

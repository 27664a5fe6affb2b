package uk.iomgraph.synthetic.truth;

/** What kinds of things are planted. */
public enum TruthKind {
    /** A time in which a rule is to find a person uncovered. */
    GAP,
    /** Nearly a gap: the rule must find nothing of this person. */
    NEAR_MISS,
    /** A link across a border. */
    LINK,
    /** Nearly a link: the type must not be found of this person. */
    NEAR_LINK,
    /** A tie between a person and a gang. */
    GANG_TIE,
    /** Nearly a tie: this person must not be tied to this gang. */
    NEAR_GANG_TIE,
    /** Several records of one person. */
    IDENTITY,
    /** Two people nearly alike: no record of one may be taken for one of the other's. */
    NEAR_IDENTITY,
    /** A row that a later delivery corrects. */
    CORRECTION
}

package uk.iomgraph.rules.border;

/** What joins two areas. */
public enum LinkKind {
    /** Somebody offended in another area than the one they lived in. */
    OFFENCE_ELSEWHERE("X1", "Offended in another area than the home."),

    /** Two people of different areas are accused of one offence. */
    CO_OFFENDING("X2", "Accused of one offence together with somebody of another area."),

    /** Two people of different areas are tied to each other. */
    ASSOCIATION("X3", "Tied to somebody of another area."),

    /** The victim lived in another area than the accused, or than the one the offence was in. */
    VICTIM_ELSEWHERE("X4", "The victim lived in another area."),

    /** Somebody's main home moved to another area. */
    MOVE("X5", "Moved home to another area."),

    /** Somebody is managed in another area than the one they live in, for more than fourteen days. */
    MANAGED_ELSEWHERE("X6", "Managed in another area than the home."),

    /** Somebody is held in a prison outside the probation region of their home. */
    CUSTODY_ELSEWHERE("X7", "Held in a prison of another probation region than the home."),

    /** Somebody was released to another area than the one they lived in before. */
    RELEASED_ELSEWHERE("X8", "Released to another area than the home before custody."),

    /** Two police forces or more recorded events of one person within a year. */
    SEVERAL_FORCES("X9", "Known to several police forces within a year."),

    /** Somebody dealt in drugs in another area, where they are tied to two residents or more. */
    SUPPLY_CHAIN("X10", "Accused of a drug offence in another area, and tied to people who live there."),

    /** People managed in one area use an address in another. */
    SHARED_ADDRESS("X11", "An address used by people who are managed in another area."),

    /** A vehicle or telephone of somebody was seen in two areas within a week. */
    OBJECT_SEEN("X12", "A vehicle or telephone was seen in two areas within a week."),

    /** The British Transport Police, which have no area of their own, recorded an offence. */
    RAIL("X13", "The offence was recorded by the British Transport Police."),

    /** A gang whose members live in several areas, or offend in those of several forces. */
    GANG_FOOTPRINT("X14", "A gang with members in several areas, or offences in those of several forces."),

    /** Somebody is in the cohorts of two areas at once. */
    DUAL_COHORT("X15", "In the cohorts of two areas at once.");

    private final String code;
    private final String title;

    LinkKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Its code, {@code X1} to {@code X15}. */
    public String code() {
        return code;
    }

    /** One plain sentence that says what it is. */
    public String title() {
        return title;
    }
}

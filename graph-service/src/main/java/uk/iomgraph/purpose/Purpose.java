package uk.iomgraph.purpose;

import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;

/**
 * What records of people can be asked for. The law for each is sourced in {@code docs/purpose.md}; whether it holds for a
 * partnership's own sharing agreement is for its data protection officer.
 */
public enum Purpose {
    /** To manage and rehabilitate an offender. */
    OFFENDER_MANAGEMENT(
            "Offender management",
            "Offender Management Act 2007 s14; Data Protection Act 2018 s35 and Schedule 8 paragraph 1"),
    /** To prevent and reduce crime and disorder in an area. */
    CRIME_PREVENTION(
            "Prevention of crime and disorder",
            "Crime and Disorder Act 1998 s115; Data Protection Act 2018 s35 and Schedule 8 paragraph 1"),
    /** To protect the public, and known victims, from serious harm. */
    PUBLIC_PROTECTION(
            "Public protection",
            "Criminal Justice Act 2003 s325(4); Data Protection Act 2018 s35 and Schedule 8 paragraph 1"),
    /** To protect a child, or an adult at risk. */
    SAFEGUARDING("Safeguarding", "Children Act 2004 s11; Data Protection Act 2018 s35 and Schedule 8 paragraph 4"),
    /** To assess crime and what is done about it, by figures only. */
    STRATEGIC_ASSESSMENT(
            "Strategic assessment", "Crime and Disorder Act 1998 s17A: information that is no personal data"),
    /** To answer somebody who asks what is held about them: one person's record at a time, and nobody else's. */
    SUBJECT_ACCESS("Subject access", "Data Protection Act 2018 s45"),
    /** To see to it that records are kept no longer than they may be, without reading what they say. */
    COMPLIANCE("Compliance of record keeping", "Data Protection Act 2018 s39: kept for no longer than is necessary"),
    /** To take deliveries in and keep the service running. */
    SYSTEM_ADMINISTRATION("Administration of the service", "Data Protection Act 2018 s40: security of the processing");

    private final String title;
    private final String legalBasis;

    Purpose(String title, String legalBasis) {
        this.title = title;
        this.legalBasis = legalBasis;
    }

    /** Its name, for people. */
    public String title() {
        return title;
    }

    /** The law that allows records to be shared and seen for it. */
    public String legalBasis() {
        return legalBasis;
    }

    /** Whether one of the viewer's roles may state it. */
    public boolean isOpenTo(Viewer viewer) {
        return viewer.roles().stream().anyMatch(this::isOpenTo);
    }

    private boolean isOpenTo(Role role) {
        return switch (this) {
            case OFFENDER_MANAGEMENT, CRIME_PREVENTION, PUBLIC_PROTECTION, SAFEGUARDING ->
                role == Role.ANALYST || role == Role.INVESTIGATOR || role == Role.COORDINATOR;
            case STRATEGIC_ASSESSMENT -> true;
            case SUBJECT_ACCESS -> role == Role.COORDINATOR;
            case COMPLIANCE -> role == Role.COORDINATOR || role == Role.AUDITOR;
            case SYSTEM_ADMINISTRATION -> role == Role.ADMIN;
        };
    }
}

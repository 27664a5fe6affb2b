package uk.iomgraph.purpose;

import java.util.EnumSet;
import java.util.Set;
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
            "Offender Management Act 2007 s14; Data Protection Act 2018 s35 and Schedule 8 paragraph 1",
            EnumSet.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR)),
    /** To prevent and reduce crime and disorder in an area. */
    CRIME_PREVENTION(
            "Prevention of crime and disorder",
            "Crime and Disorder Act 1998 s115; Data Protection Act 2018 s35 and Schedule 8 paragraph 1",
            EnumSet.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR)),
    /** To protect the public, and known victims, from serious harm. */
    PUBLIC_PROTECTION(
            "Public protection",
            "Criminal Justice Act 2003 s325(4); Data Protection Act 2018 s35 and Schedule 8 paragraph 1",
            EnumSet.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR)),
    /** To protect a child, or an adult at risk. */
    SAFEGUARDING(
            "Safeguarding",
            "Children Act 2004 s11; Data Protection Act 2018 s35 and Schedule 8 paragraph 4",
            EnumSet.of(Role.ANALYST, Role.INVESTIGATOR, Role.COORDINATOR)),
    /** To assess crime and what is done about it, by figures only. */
    STRATEGIC_ASSESSMENT(
            "Strategic assessment",
            "Crime and Disorder Act 1998 s17A: information that is no personal data",
            EnumSet.allOf(Role.class)),
    /** To answer somebody who asks what is held about them. */
    SUBJECT_ACCESS(
            "Subject access", "Data Protection Act 2018 s45", EnumSet.of(Role.COORDINATOR, Role.AUDITOR, Role.ADMIN)),
    /** To take deliveries in and keep the service running. */
    SYSTEM_ADMINISTRATION(
            "Administration of the service",
            "Data Protection Act 2018 s40: security of the processing",
            EnumSet.of(Role.ADMIN));

    private final String title;
    private final String legalBasis;
    private final Set<Role> roles;

    Purpose(String title, String legalBasis, Set<Role> roles) {
        this.title = title;
        this.legalBasis = legalBasis;
        this.roles = Set.copyOf(roles);
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
        return viewer.roles().stream().anyMatch(roles::contains);
    }
}

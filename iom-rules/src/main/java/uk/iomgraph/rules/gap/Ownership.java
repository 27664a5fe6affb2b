package uk.iomgraph.rules.gap;

import static uk.iomgraph.rules.gap.Draft.rule;
import static uk.iomgraph.rules.timeline.EpisodeKind.ASSESSMENT;
import static uk.iomgraph.rules.timeline.EpisodeKind.CONSENT;
import static uk.iomgraph.rules.timeline.EpisodeKind.CONTACT;
import static uk.iomgraph.rules.timeline.EpisodeKind.LEAD_ROLE;
import static uk.iomgraph.rules.timeline.EpisodeKind.MEMBERSHIP;
import static uk.iomgraph.rules.timeline.EpisodeKind.RATING;
import static uk.iomgraph.rules.timeline.EpisodeKind.REVIEW;
import static uk.iomgraph.rules.timeline.EpisodeKind.SUPERVISION;

import java.util.List;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;

/** Family D: ownership, review and consent. */
final class Ownership {

    private Ownership() {}

    static List<GapRule> rules() {
        return List.of(g27(), g28(), g29(), g30(), g31(), g32(), g33(), g34(), g35(), g36());
    }

    private static GapRule g27() {
        return rule(
                        "G27",
                        "No lead professional",
                        "A cohort member has no named lead professional who is still employed.")
                .demand(
                        "Members of an IOM cohort",
                        "while a member",
                        "a named lead professional, while employed",
                        "none")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "IOM manager")
                .basis(1, "4.2", "")
                .concerns(MEMBERSHIP)
                .covers(LEAD_ROLE)
                .in(Family.D);
    }

    private static GapRule g28() {
        return rule("G28", "Too many leads", "A cohort member had one lead professional after another.")
                .demand(
                        "Members of an IOM cohort",
                        "while LEAD_CHANGES or more different leads lie within LEAD_WINDOW",
                        "nothing",
                        "LEAD_CHANGES")
                .severity(Severity.LOW)
                .owner(AgencyType.POLICE, "IOM manager")
                .basis(1, "4.2", "")
                .concerns(LEAD_ROLE)
                .uses(Setting.LEAD_CHANGES, Setting.LEAD_WINDOW)
                .in(Family.D);
    }

    private static GapRule g29() {
        return rule("G29", "Review overdue", "A cohort member was not reviewed within the limit of the rating.")
                .demand(
                        "Members of an IOM cohort",
                        "while a member",
                        "a review, or joining the cohort, no longer ago than the limit of the rating",
                        "none besides")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "Chair of the IOM panel")
                .basis(3, "3.2, 5.2", "")
                .concerns(MEMBERSHIP)
                .covers(REVIEW)
                .uses(OwnershipRules.REVIEW_LIMITS)
                .in(Family.D);
    }

    private static GapRule g30() {
        return rule(
                        "G30",
                        "Assessment missing or old",
                        "A managed person has no assessment of the last year, or none since a conviction.")
                .demand(
                        "Managed people",
                        "while managed",
                        "OASys for adults, AssetPlus for young people, or OGRS3 or ARP, for ASSESSMENT_LIMIT; at most ASSESSMENT_AFTER_CONVICTION after a conviction",
                        "none besides")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.PROBATION, "Probation or youth justice practitioner")
                .basis(5, "4.1", "")
                .concerns(MEMBERSHIP, SUPERVISION)
                .covers(ASSESSMENT)
                .uses(Setting.MANAGING_PROGRAMMES, Setting.ASSESSMENT_LIMIT, Setting.ASSESSMENT_AFTER_CONVICTION)
                .in(Family.D);
    }

    private static GapRule g31() {
        return rule("G31", "Red, and not seen", "A person rated red and not in custody was not seen within the limit.")
                .demand(
                        "People rated red",
                        "while rated red and not in custody",
                        "the start of the rating, or a contact the person came to, no longer ago than CONTACT_LIMIT_RED",
                        "none besides")
                .severity(Severity.CRITICAL)
                .owner(AgencyType.POLICE, "Lead professional and police")
                .basis(3, "5.2", "")
                .concerns(RATING)
                .covers(CONTACT)
                .uses(Setting.CONTACT_LIMIT_RED)
                .in(Family.D);
    }

    private static GapRule g32() {
        return rule(
                        "G32",
                        "No rating, or nobody looked at it",
                        "A cohort member has no rating, or one that was not looked at within its limit.")
                .demand(
                        "Members of an IOM cohort",
                        "while a member",
                        "a rating that was given or reviewed no longer ago than its limit",
                        "none besides")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "IOM panel")
                .basis(3, "5.2", "")
                .concerns(MEMBERSHIP)
                .covers(RATING, REVIEW)
                .uses(OwnershipRules.REVIEW_LIMITS)
                .in(Family.D);
    }

    private static GapRule g33() {
        return rule(
                        "G33",
                        "Green, but reoffending",
                        "A person rated green was arrested, charged or convicted and the rating stayed.")
                .demand(
                        "People rated green",
                        "from GREEN_RESPONSE after the first arrest, charge or conviction to the end of the rating",
                        "nothing but a new rating",
                        "GREEN_RESPONSE")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "IOM panel")
                .basis(3, "5.2", "")
                .concerns(RATING)
                .covers(RATING)
                .uses(Setting.GREEN_RESPONSE)
                .in(Family.D);
    }

    private static GapRule g34() {
        return rule(
                        "G34",
                        "Consent does not hold",
                        "A person is managed on the basis of consent that has ended. Sharing about them must stop.")
                .demand(
                        "Members of programmes on the basis of consent",
                        "while a member on this basis",
                        "consent that is neither past nor withdrawn",
                        "none")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Lead professional and data protection officer")
                .basis(4, "4.3", "")
                .concerns(MEMBERSHIP)
                .covers(CONSENT)
                .in(Family.D);
    }

    private static GapRule g35() {
        return rule(
                        "G35",
                        "Shared without an agreement",
                        "Data went from one agency to another with no agreement that covers it.")
                .demand(
                        "Pairs of agencies, by disclosure",
                        "from the day of the disclosure",
                        "an agreement in force between the two for this purpose and category",
                        "none")
                .severity(Severity.CRITICAL)
                .about(SubjectKind.PAIR)
                .owner(AgencyType.OTHER, "Data protection officer of the disclosing agency")
                .basis(0, "1.6", "Information Commissioner, 2018: blanket sharing of the Gangs Violence Matrix")
                .in(Family.D);
    }

    private static GapRule g36() {
        return rule(
                        "G36",
                        "Cohort over capacity, or nobody leads IOM",
                        "A partnership has more members than it has room for, or nobody leads it.")
                .demand(
                        "Partnerships",
                        "while there are more members than the capacity, or always for the lead",
                        "for the lead, someone who holds the role",
                        "none")
                .severity(Severity.LOW)
                .about(SubjectKind.AREA)
                .owner(AgencyType.COUNCIL, "Community Safety Partnership")
                .basis(2, "1.1, 2.1", "")
                .in(Family.D);
    }
}

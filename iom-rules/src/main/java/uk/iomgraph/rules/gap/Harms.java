package uk.iomgraph.rules.gap;

import static uk.iomgraph.rules.gap.Draft.rule;
import static uk.iomgraph.rules.timeline.EpisodeKind.BREACH;
import static uk.iomgraph.rules.timeline.EpisodeKind.CHILD_AT_HOME;
import static uk.iomgraph.rules.timeline.EpisodeKind.GANG_TIE;
import static uk.iomgraph.rules.timeline.EpisodeKind.INTELLIGENCE;
import static uk.iomgraph.rules.timeline.EpisodeKind.INVOLVEMENT;
import static uk.iomgraph.rules.timeline.EpisodeKind.MEMBERSHIP;
import static uk.iomgraph.rules.timeline.EpisodeKind.REFERRAL;
import static uk.iomgraph.rules.timeline.EpisodeKind.REVIEW;
import static uk.iomgraph.rules.timeline.EpisodeKind.SAFEGUARDING_REFERRAL;
import static uk.iomgraph.rules.timeline.EpisodeKind.SUPERVISION;
import static uk.iomgraph.rules.timeline.EpisodeKind.TAG_ALERT;
import static uk.iomgraph.rules.timeline.EpisodeKind.VICTIM_SUPPORT;

import java.util.List;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;

/** Family F: victims, gangs and enforcement. */
final class Harms {

    private Harms() {}

    static List<GapRule> rules() {
        return List.of(g50(), g51(), g52(), g53(), g54(), g55(), g56(), g57(), g58(), g59(), g60(), g61());
    }

    private static GapRule g50() {
        return rule(
                        "G50",
                        "Offender hurt, unsupported as a victim",
                        "A person known as an offender became a victim of violence and has no victim support.")
                .demand(
                        "People with the part of an offender in some offence, victims of violence",
                        "from VICTIM_SUPPORT_LIMIT to VICTIM_WINDOW after the violence",
                        "victim support since, or under way",
                        "VICTIM_SUPPORT_LIMIT")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Victim service and lead professional")
                .basis(1, "P1, P2", "Thames Valley: about 7 % were both (Bailey, Harinam and Ariel, 2020)")
                .concerns(INVOLVEMENT)
                .covers(VICTIM_SUPPORT)
                .uses(Setting.VICTIM_SUPPORT_LIMIT, Setting.VICTIM_WINDOW)
                .in(Family.F);
    }

    private static GapRule g51() {
        return rule(
                        "G51",
                        "Victim again, unprotected",
                        "A person was a victim of the same cohort member more than once and nobody protects them.")
                .demand(
                        "Victims of cohort members",
                        "while REPEAT_VICTIM_OFFENCES by the same member lie within VICTIM_WINDOW",
                        "victim support or a safety plan in force",
                        "none")
                .severity(Severity.CRITICAL)
                .owner(AgencyType.POLICE, "Police victim lead")
                .basis(2, "P2", "")
                .concerns(INVOLVEMENT)
                .covers(VICTIM_SUPPORT)
                .uses(Setting.REPEAT_VICTIM_OFFENCES, Setting.VICTIM_WINDOW)
                .in(Family.F);
    }

    private static GapRule g52() {
        return rule(
                        "G52",
                        "Tied to a gang, no way out offered",
                        "A firm tie to a gang, and no programme that helps to leave it.")
                .demand(
                        "People with a gang tie of a grade that counts, before its review is due",
                        "while the tie is held",
                        "a gang exit programme, or a referral to one that was not declined",
                        "GANG_EXIT_TOLERANCE")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "IOM and youth violence team")
                .basis(3, "3.2", "")
                .concerns(GANG_TIE)
                .covers(MEMBERSHIP, REFERRAL)
                .uses(Setting.GANG_SOURCE_GRADE, Setting.GANG_INFORMATION_GRADE, Setting.GANG_EXIT_TOLERANCE)
                .in(Family.F);
    }

    private static GapRule g53() {
        return rule("G53", "Gang tie overdue for review", "A tie to a gang is held past the day of its review.")
                .demand(
                        "People with a gang tie",
                        "from the day of review to the end of the tie",
                        "nothing but a new day of review",
                        "none")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "Owner of the intelligence")
                .basis(0, "", "Information Commissioner, 2018: no retention period on the Gangs Violence Matrix")
                .concerns(GANG_TIE)
                .covers(GANG_TIE)
                .in(Family.F);
    }

    private static GapRule g54() {
        return rule(
                        "G54",
                        "Key figure without an owner",
                        "A person at the core of a co-offending network, or between its parts, is managed by nobody. A prompt to look, never a judgement.")
                .demand(
                        "People in networks of NETWORK_SIZE or more",
                        "while in the top NETWORK_TOP by betweenness or in the innermost core",
                        "anybody who manages the person",
                        "none")
                .severity(Severity.MEDIUM)
                .about(SubjectKind.NETWORK)
                .owner(AgencyType.POLICE, "IOM analyst")
                .basis(2, "2.1", "Denley and Ariel; Papachristos")
                .covers(MEMBERSHIP, SUPERVISION)
                .uses(Setting.NETWORK_TOP, Setting.NETWORK_SIZE)
                .in(Family.F);
    }

    private static GapRule g55() {
        return rule(
                        "G55",
                        "Breach without a decision",
                        "An order was breached and nobody decided what to do, be it nothing.")
                .demand(
                        "People who breached",
                        "from BREACH_LIMIT working days after the breach",
                        "a decision",
                        "BREACH_LIMIT in working days")
                .severity(Severity.HIGH)
                .owner(AgencyType.PROBATION, "Probation and police")
                .basis(4, "4.4", "")
                .concerns(BREACH)
                .covers(BREACH)
                .uses(Setting.BREACH_LIMIT)
                .in(Family.F);
    }

    private static GapRule g56() {
        return rule("G56", "Tag alert without a response", "A tag raised an alert and nobody responded.")
                .demand(
                        "People with a tag",
                        "from the limit after the alert",
                        "a response",
                        "COURT_TAG_LIMIT or VOLUNTARY_TAG_LIMIT")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Owner of the tag")
                .basis(4, "4.4", "")
                .concerns(TAG_ALERT)
                .covers(TAG_ALERT)
                .uses(Setting.COURT_TAG_LIMIT, Setting.VOLUNTARY_TAG_LIMIT)
                .in(Family.F);
    }

    private static GapRule g57() {
        return rule(
                        "G57",
                        "Child at home, safeguarding not told",
                        "A person who is a risk to children lives with a child and safeguarding was not told.")
                .demand(
                        "People with a marker of risk to children who live with a child",
                        "while both are so",
                        "a safeguarding referral since the first of them began",
                        "none")
                .severity(Severity.CRITICAL)
                .owner(AgencyType.POLICE, "Probation or police, to children's safeguarding")
                .basis(2, "2.2, 3.1", "")
                .concerns(CHILD_AT_HOME)
                .covers(SAFEGUARDING_REFERRAL)
                .in(Family.F);
    }

    private static GapRule g58() {
        return rule(
                        "G58",
                        "Many nominals at one address",
                        "Several cohort or gang members live at one address and no agencies have looked at it together.")
                .demand(
                        "Addresses other than hostels and prisons",
                        "while NOMINALS_AT_ADDRESS or more live there",
                        "a multi-agency review no more than ADDRESS_REVIEW old",
                        "none besides")
                .severity(Severity.MEDIUM)
                .about(SubjectKind.AREA)
                .owner(AgencyType.POLICE, "IOM and housing")
                .basis(2, "2.1", "")
                .covers(REVIEW)
                .uses(Setting.NOMINALS_AT_ADDRESS, Setting.ADDRESS_REVIEW)
                .in(Family.F);
    }

    private static GapRule g59() {
        return rule("G59", "Intelligence without return", "Intelligence was passed on and nobody acknowledged it.")
                .demand(
                        "People whom intelligence is about",
                        "from INTELLIGENCE_LIMIT after it was passed on",
                        "an acknowledgement",
                        "INTELLIGENCE_LIMIT")
                .severity(Severity.LOW)
                .owner(AgencyType.POLICE, "Neighbourhood policing sergeant")
                .basis(1, "2.4", "Joint inspection, 2014")
                .concerns(INTELLIGENCE)
                .covers(INTELLIGENCE)
                .uses(Setting.INTELLIGENCE_LIMIT)
                .in(Family.F);
    }

    private static GapRule g60() {
        return rule(
                        "G60",
                        "Feed silent",
                        "A feed that comes every day did not come, or tells nothing of a flagged person for long.")
                .demand(
                        "Feeds, and flagged people in them",
                        "from FEED_LIMIT after a day that is missing; from PERSON_SYNC_LIMIT after the last event of a person",
                        "the file; an event",
                        "FEED_LIMIT, PERSON_SYNC_LIMIT")
                .severity(Severity.HIGH)
                .about(SubjectKind.SYSTEM)
                .owner(AgencyType.OTHER, "Owner of the data")
                .basis(0, "5.2", "")
                .uses(Setting.FEED_LIMIT, Setting.PERSON_SYNC_LIMIT)
                .in(Family.F);
    }

    private static GapRule g61() {
        return rule(
                        "G61",
                        "Selection or rating out of proportion",
                        "A protected group is selected, or rated red, at a rate out of proportion to others.")
                .demand(
                        "Groups of people in an area, by period",
                        "the period counted",
                        "a ratio of rates within RATE_RATIO_LEAST and RATE_RATIO_MOST",
                        "none")
                .severity(Severity.MEDIUM)
                .about(SubjectKind.AREA)
                .owner(AgencyType.OTHER, "Board and ethics committee")
                .basis(0, "2.2", "Information Commissioner, 2018")
                .uses(Setting.RATE_RATIO_LEAST, Setting.RATE_RATIO_MOST)
                .in(Family.F);
    }
}

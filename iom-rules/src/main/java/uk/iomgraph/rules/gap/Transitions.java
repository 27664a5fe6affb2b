package uk.iomgraph.rules.gap;

import static uk.iomgraph.rules.gap.Draft.rule;
import static uk.iomgraph.rules.timeline.EpisodeKind.CONTACT;
import static uk.iomgraph.rules.timeline.EpisodeKind.CUSTODY;
import static uk.iomgraph.rules.timeline.EpisodeKind.EXIT_PLAN;
import static uk.iomgraph.rules.timeline.EpisodeKind.JUSTICE_EVENT;
import static uk.iomgraph.rules.timeline.EpisodeKind.LEAD_ROLE;
import static uk.iomgraph.rules.timeline.EpisodeKind.MEMBERSHIP;
import static uk.iomgraph.rules.timeline.EpisodeKind.RESIDENCE;
import static uk.iomgraph.rules.timeline.EpisodeKind.SELECTION_SCORE;
import static uk.iomgraph.rules.timeline.EpisodeKind.SUPERVISION;
import static uk.iomgraph.rules.timeline.EpisodeKind.TRANSITION_PLAN;

import java.util.List;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;

/** Family A: of age, out of custody, at the end of supervision. */
final class Transitions {

    private Transitions() {}

    static List<GapRule> rules() {
        return List.of(g01(), g02(), g03(), g04(), g05(), g06(), g07(), g08(), g09(), g10());
    }

    private static GapRule g01() {
        return rule(
                        "G01",
                        "Nearly 18, no transition plan",
                        "A young person in youth justice is about to turn 18 and nobody has begun a plan for the change to adult services.")
                .demand(
                        "People in youth justice whose order or custody goes on past their 18th birthday",
                        "from 17 years and 6 months to the 18th birthday",
                        "a transition plan, from the day it was begun",
                        "none")
                .severity(Severity.MEDIUM)
                .rising("one step from 17 years and 9 months, or as always")
                .owner(AgencyType.YOT, "Youth justice service, with the single point of contact in probation")
                .basis(
                        5,
                        "3.2",
                        "Joint National Protocol for Transitions in England, June 2021; the six months are a proposal")
                .concerns(SUPERVISION, CUSTODY, MEMBERSHIP)
                .covers(TRANSITION_PLAN)
                .uses(Setting.TRANSITION_AGE, Setting.TRANSITION_AGE_RAISED)
                .in(Family.A);
    }

    private static GapRule g02() {
        return rule(
                        "G02",
                        "Turned 18, not received",
                        "A youth order goes on past the 18th birthday and no adult service has taken the person on.")
                .demand(
                        "People in youth justice whose order or custody goes on past their 18th birthday",
                        "from the 18th birthday to the end of the youth order",
                        "adult supervision, or a transition plan accepted by a youth service, which means that it keeps the case",
                        "none")
                .severity(Severity.HIGH)
                .owner(AgencyType.YOT, "Youth justice service and the head of the probation delivery unit")
                .basis(5, "3.2", "West Yorkshire evidence to Parliament, 2009; HM Inspectorate of Probation")
                .concerns(SUPERVISION, CUSTODY, MEMBERSHIP)
                .covers(SUPERVISION, TRANSITION_PLAN)
                .in(Family.A);
    }

    private static GapRule g03() {
        return rule(
                        "G03",
                        "High risk at 18, not considered for IOM",
                        "A young person was of concern on turning 18 and no panel scored them around that day.")
                .demand(
                        "People who were in youth justice and of concern on their 18th birthday",
                        "from the last day allowed for a score to the end of the time it is reported",
                        "a selection score from the age of transition on",
                        "YOUTH_SCORE_AFTER_18 from the birthday")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "IOM coordinator")
                .basis(3, "3.2", "")
                .concerns(SUPERVISION, CUSTODY, MEMBERSHIP)
                .covers(SELECTION_SCORE)
                .usesConcern()
                .uses(Setting.TRANSITION_AGE, Setting.YOUTH_SCORE_AFTER_18, Setting.YOUTH_SCORE_REPORTED)
                .in(Family.A);
    }

    private static GapRule g04() {
        return rule(
                        "G04",
                        "Supervision ends without an exit plan",
                        "Supervision of a person of concern ends, or is about to, and no exit plan is agreed.")
                .demand(
                        "People of concern on an order or licence",
                        "from EXIT_PLAN_BEFORE_END before the end of all supervision, and after it while concern goes on",
                        "an exit plan agreed since supervision began, or after the end anybody who manages the person",
                        "none")
                .severity(Severity.MEDIUM)
                .rising("one step from the end of supervision, or as always")
                .owner(AgencyType.PROBATION, "Probation practitioner, then the lead professional")
                .basis(6, "6.1", "")
                .concerns(SUPERVISION)
                .covers(EXIT_PLAN)
                .coversManaged()
                .usesConcern()
                .uses(Setting.EXIT_PLAN_BEFORE_END)
                .in(Family.A);
    }

    private static GapRule g05() {
        return rule(
                        "G05",
                        "Contact stops while risk is high",
                        "Contact under supervision has stopped before its end, and a person at high risk is not seen.")
                .demand(
                        "People at high risk under supervision",
                        "from the day contact stops to the end of supervision",
                        "contact the person came to, within the contact limit of the rating",
                        "none")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Police IOM officer")
                .basis(3, "3.3", "Probation Reset: contact ends after two thirds")
                .concerns(SUPERVISION)
                .covers(CONTACT)
                .usesRisk()
                .uses(ContactRules.LIMITS)
                .in(Family.A);
    }

    private static GapRule g06() {
        return rule(
                        "G06",
                        "Released with no address",
                        "A person left custody, or is about to, with no home for the first night.")
                .demand(
                        "People released from custody",
                        "from the day of release, or RELEASE_WARNING before a planned one, until there is a home",
                        "a residence other than no fixed abode or rough sleeping",
                        "none")
                .severity(Severity.HIGH)
                .rising("one step while at high or very high risk of serious harm, or as always")
                .owner(AgencyType.PRISON, "Prison resettlement, council housing and probation")
                .basis(5, "6.2", "Ministry of Justice: 13 % released homeless in 2023/24")
                .concerns(CUSTODY)
                .covers(RESIDENCE)
                .uses(Setting.RELEASE_WARNING)
                .in(Family.A);
    }

    private static GapRule g07() {
        return rule(
                        "G07",
                        "Released with no programme or first appointment",
                        "A person left custody and neither a programme nor an appointment was there for them.")
                .demand(
                        "People released from custody",
                        "RELEASE_WATCH from the day of release",
                        "any programme, or from then on the first appointment with probation or youth justice, kept or not",
                        "FIRST_APPOINTMENT in working days")
                .severity(Severity.HIGH)
                .owner(AgencyType.PROBATION, "Probation practitioner and IOM lead")
                .basis(3, "3.3", "West Yorkshire evidence to Parliament, 2009")
                .concerns(CUSTODY)
                .covers(MEMBERSHIP, CONTACT)
                .uses(Setting.FIRST_APPOINTMENT, Setting.RELEASE_WATCH)
                .in(Family.A);
    }

    private static GapRule g08() {
        return rule(
                        "G08",
                        "Short sentence, no supervision",
                        "A person of concern left a short sentence or remand without supervision and nobody took them on.")
                .demand(
                        "People of concern released from a short sentence or from remand without an order or licence",
                        "from release while concern goes on and until custody",
                        "anybody who manages the person, from then on",
                        "SHORT_SENTENCE_TOLERANCE")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "IOM police lead, as a voluntary offer")
                .basis(
                        3,
                        "3.3",
                        "Ministry of Justice: 61.0 % of those released from under twelve months reoffend (October to December 2018)")
                .concerns(CUSTODY)
                .coversManaged()
                .usesConcern()
                .uses(Setting.SHORT_SENTENCE, Setting.SHORT_SENTENCE_TOLERANCE)
                .in(Family.A);
    }

    private static GapRule g09() {
        return rule(
                        "G09",
                        "Moved between prisons, no owner",
                        "A sentenced person moved to another prison and no offender manager is recorded.")
                .demand(
                        "Sentenced people moved from one prison to another without a day between",
                        "from the move to the end of the stay",
                        "a prison offender manager named since the move, or a community offender manager",
                        "TRANSFER_TOLERANCE")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.PRISON, "Offender management unit of the receiving prison")
                .basis(1, "4.2", "")
                .concerns(CUSTODY)
                .covers(LEAD_ROLE)
                .uses(Setting.TRANSFER_TOLERANCE)
                .in(Family.A);
    }

    private static GapRule g10() {
        return rule(
                        "G10",
                        "Custody record behind the police computer",
                        "The police computer tells of a reception or release that the record of custody does not show.")
                .demand(
                        "Members of an IOM cohort on the day of the event",
                        "from the last day allowed after a reception until the next move; after a release the custody still recorded",
                        "a stay in custody that is recorded",
                        "CUSTODY_RECORD_TOLERANCE")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "IOM administrator")
                .basis(1, "5.2", "")
                .concerns(JUSTICE_EVENT)
                .covers(CUSTODY)
                .uses(Setting.CUSTODY_RECORD_TOLERANCE)
                .in(Family.A);
    }
}

package uk.iomgraph.rules.gap;

import static uk.iomgraph.rules.gap.Draft.rule;
import static uk.iomgraph.rules.timeline.EpisodeKind.BREACH;
import static uk.iomgraph.rules.timeline.EpisodeKind.CONTACT;
import static uk.iomgraph.rules.timeline.EpisodeKind.INTERVENTION;
import static uk.iomgraph.rules.timeline.EpisodeKind.LEAD_ROLE;
import static uk.iomgraph.rules.timeline.EpisodeKind.MEMBERSHIP;
import static uk.iomgraph.rules.timeline.EpisodeKind.RATING;
import static uk.iomgraph.rules.timeline.EpisodeKind.REFERRAL;
import static uk.iomgraph.rules.timeline.EpisodeKind.REVIEW;
import static uk.iomgraph.rules.timeline.EpisodeKind.SAFEGUARDING_REFERRAL;
import static uk.iomgraph.rules.timeline.EpisodeKind.SELECTION_SCORE;

import java.util.List;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;

/** Family B: never picked up, dropped or sent to and fro. */
final class Dropped {

    private Dropped() {}

    static List<GapRule> rules() {
        return List.of(g11(), g12(), g13(), g14(), g15(), g16(), g17(), g18(), g19());
    }

    private static GapRule g11() {
        return rule("G11", "Of concern, in no programme", "A person of concern is free and nobody manages them.")
                .demand(
                        "People of concern who are not in custody",
                        "while they are of concern and not in custody",
                        "a managing programme, MAPPA at level 2 or 3, supervision while contact is made, or MARAC or a programme for those who abuse with a named lead",
                        "UNMANAGED_TOLERANCE")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "IOM selection panel")
                .basis(3, "3.1, 3.3, 4.1", "")
                .ofConcern()
                .coversManaged()
                .uses(Setting.UNMANAGED_TOLERANCE)
                .in(Family.B);
    }

    private static GapRule g12() {
        return rule("G12", "Of concern, never scored", "No panel has scored a person of concern of late.")
                .demand(
                        "People of concern who are not in custody",
                        "while they are of concern and not in custody",
                        "a selection score no more than SCORE_LIMIT old",
                        "none besides")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "IOM analyst")
                .basis(3, "2.1", "")
                .ofConcern()
                .covers(SELECTION_SCORE)
                .uses(Setting.SCORE_LIMIT)
                .in(Family.B);
    }

    private static GapRule g13() {
        return rule(
                        "G13",
                        "Referral never answered",
                        "An agency was asked to take a person on and has neither accepted nor declined.")
                .demand(
                        "People referred to an agency, a service or safeguarding",
                        "from REFERRAL_LIMIT after the referral",
                        "any answer",
                        "REFERRAL_LIMIT")
                .severity(Severity.MEDIUM)
                .rising("one step from REFERRAL_LIMIT_RAISED after the referral, or as always")
                .owner(AgencyType.OTHER, "The agency that was asked")
                .basis(1, "4.1", "Kingston's published referral loop ends in an answer")
                .concerns(REFERRAL, SAFEGUARDING_REFERRAL, INTERVENTION)
                .covers(REFERRAL, SAFEGUARDING_REFERRAL, INTERVENTION)
                .uses(Setting.REFERRAL_LIMIT, Setting.REFERRAL_LIMIT_RAISED)
                .in(Family.B);
    }

    private static GapRule g14() {
        return rule(
                        "G14",
                        "Turned down, not referred on",
                        "A referral was declined, the need is still there, and nobody was asked instead.")
                .demand(
                        "People whose referral was declined",
                        "from ONWARD_REFERRAL after the answer while the need goes on; where the referral has no pathway, while the person is of concern",
                        "another referral for the same pathway or purpose, or help with it",
                        "ONWARD_REFERRAL")
                .severity(Severity.HIGH)
                .owner(AgencyType.OTHER, "The agency that referred")
                .basis(3, "3.1", "")
                .concerns(REFERRAL, INTERVENTION)
                .covers(REFERRAL, INTERVENTION)
                .usesConcern()
                .uses(Setting.ONWARD_REFERRAL)
                .in(Family.B);
    }

    private static GapRule g15() {
        return rule(
                        "G15",
                        "Sent to and fro",
                        "A person was referred again and again for one need, declined by several, and helped by nobody.")
                .demand(
                        "People referred several times for one need",
                        "while so many referrals, rejections and agencies lie within the window",
                        "help that began within the window",
                        "none")
                .severity(Severity.HIGH)
                .owner(AgencyType.OTHER, "Reducing Reoffending Board")
                .basis(3, "3.1", "")
                .concerns(REFERRAL, INTERVENTION)
                .covers(INTERVENTION)
                .uses(
                        Setting.PING_PONG_REFERRALS,
                        Setting.PING_PONG_REJECTIONS,
                        Setting.PING_PONG_AGENCIES,
                        Setting.PING_PONG_WINDOW)
                .in(Family.B);
    }

    private static GapRule g16() {
        return rule(
                        "G16",
                        "De-selected, yet reoffending",
                        "A person left the cohort, was charged again soon after, and was not taken back.")
                .demand(
                        "People who left an IOM cohort and offended within REOFFENDING_WINDOW",
                        "from the charge, outside custody",
                        "anybody who manages the person, from then on",
                        "RESELECTION_TOLERANCE")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "IOM panel")
                .basis(6, "6.1", "Kingston: new risk leads back to selection")
                .concerns(MEMBERSHIP)
                .coversManaged()
                .uses(Setting.REOFFENDING_WINDOW, Setting.RESELECTION_TOLERANCE)
                .in(Family.B);
    }

    private static GapRule g17() {
        return rule("G17", "De-selected at once", "A person left close management without a time of lighter contact.")
                .demand(
                        "People who leave the intensive phase, or the cohort while rated red, for no reason that allows it",
                        "LIGHT_PHASE from the end of close management",
                        "membership in a lighter phase that lasts at least LIGHT_PHASE",
                        "none")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "IOM lead professional")
                .basis(6, "6.1", "")
                .concerns(MEMBERSHIP)
                .covers(MEMBERSHIP)
                .uses(Setting.LIGHT_PHASE, Setting.ABRUPT_REASONS, Setting.SHORT_SENTENCE)
                .in(Family.B);
    }

    private static GapRule g18() {
        return rule(
                        "G18",
                        "Out of MAPPA, still of concern",
                        "MAPPA at level 2 or 3 ended, the person is still of concern, and nobody manages them.")
                .demand(
                        "People of concern on the day their MAPPA level ends",
                        "from that day while concern goes on, outside custody",
                        "anybody who manages the person, from then on",
                        "MAPPA_TOLERANCE")
                .severity(Severity.HIGH)
                .owner(AgencyType.PROBATION, "MAPPA coordinator, to IOM")
                .basis(3, "3.1, 5.1", "")
                .concerns(MEMBERSHIP)
                .coversManaged()
                .usesConcern()
                .uses(Setting.MAPPA_TOLERANCE)
                .in(Family.B);
    }

    private static GapRule g19() {
        return rule(
                        "G19",
                        "Voluntary engagement lost, nobody acts",
                        "A person with no order behind them missed contact after contact, and the lead did not act.")
                .demand(
                        "Members of a cohort on other than a statutory basis, without an order",
                        "from LEAD_ACTION after the contact that made them too many, while in the cohort",
                        "a contact kept, a review, a breach, a referral, a new lead or a new rating since",
                        "LEAD_ACTION")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Lead professional")
                .basis(4, "4.2, 6.1", "")
                .concerns(CONTACT)
                .covers(CONTACT, REVIEW, BREACH, REFERRAL, LEAD_ROLE, RATING)
                .uses(Setting.MISSED_CONTACTS, Setting.LEAD_ACTION)
                .in(Family.B);
    }
}

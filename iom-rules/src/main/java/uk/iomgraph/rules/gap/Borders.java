package uk.iomgraph.rules.gap;

import static uk.iomgraph.rules.gap.Draft.rule;
import static uk.iomgraph.rules.timeline.EpisodeKind.CUSTODY;
import static uk.iomgraph.rules.timeline.EpisodeKind.HANDOVER;
import static uk.iomgraph.rules.timeline.EpisodeKind.INVOLVEMENT;
import static uk.iomgraph.rules.timeline.EpisodeKind.LEAD_AGREEMENT;
import static uk.iomgraph.rules.timeline.EpisodeKind.MEMBERSHIP;
import static uk.iomgraph.rules.timeline.EpisodeKind.NOTIFICATION;
import static uk.iomgraph.rules.timeline.EpisodeKind.RESIDENCE;
import static uk.iomgraph.rules.timeline.EpisodeKind.SUPERVISION;

import java.util.List;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;

/** Family E: duplication and borders. */
final class Borders {

    private Borders() {}

    static List<GapRule> rules() {
        return List.of(g40(), g41(), g42(), g43(), g44(), g45(), g46());
    }

    private static GapRule g40() {
        return rule(
                        "G40",
                        "Managed by IOM and MAPPA at once",
                        "Two programmes manage a person for long and nobody agreed which leads.")
                .demand(
                        "People in IOM and, at once, under MAPPA at level 2 or 3 or managed by the NCA",
                        "while in both",
                        "an agreement that names both",
                        "DUPLICATE_MANAGEMENT as the shortest gap")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.PROBATION, "MAPPA coordinator and IOM manager")
                .basis(5, "3.1, 5.1", "")
                .concerns(MEMBERSHIP)
                .covers(LEAD_AGREEMENT)
                .uses(Setting.DUPLICATE_MANAGEMENT)
                .in(Family.E);
    }

    private static GapRule g41() {
        return rule(
                        "G41",
                        "In two cohorts",
                        "Two areas have a person in their cohorts and neither seems to know of the other.")
                .demand(
                        "People in the cohorts of two areas",
                        "while in both",
                        "a handover between the two that was neither declined nor taken back, or an agreement who leads",
                        "DUAL_COHORT as the shortest gap")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "Coordinators of both areas")
                .basis(1, "2.5", "")
                .concerns(MEMBERSHIP)
                .covers(HANDOVER, LEAD_AGREEMENT)
                .uses(Setting.DUAL_COHORT)
                .in(Family.E);
    }

    private static GapRule g42() {
        return rule(
                        "G42",
                        "Moved across a border, no handover",
                        "A person moved out of the area that manages them and the new area has not accepted the case.")
                .demand(
                        "Managed people who move to another area",
                        "from HANDOVER_AFTER_MOVE after the move, while they live there and the old area manages them",
                        "a handover accepted by the new area; one that waits for its answer is in transit until "
                                + "HANDOVER_ANSWER after it was sent",
                        "HANDOVER_AFTER_MOVE")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Coordinator of the old area")
                .basis(1, "2.5", "")
                .concerns(RESIDENCE)
                .covers(HANDOVER)
                .uses(Setting.MANAGING_PROGRAMMES, Setting.HANDOVER_AFTER_MOVE, Setting.HANDOVER_ANSWER)
                .in(Family.E);
    }

    private static GapRule g43() {
        return rule("G43", "Handover not answered", "A case was sent to another area, which has not answered.")
                .demand(
                        "People whose case was sent to another area",
                        "from the day it was sent",
                        "acceptance, refusal, or taking it back; until HANDOVER_ANSWER after it was sent it is in transit",
                        "HANDOVER_ANSWER")
                .severity(Severity.HIGH)
                .owner(AgencyType.POLICE, "Coordinator of the receiving area")
                .basis(1, "2.5", "")
                .concerns(HANDOVER)
                .covers(HANDOVER)
                .uses(Setting.HANDOVER_ANSWER)
                .in(Family.E);
    }

    private static GapRule g44() {
        return rule(
                        "G44",
                        "Offends elsewhere, host not told",
                        "A cohort member offends in another area again and again and it was not told.")
                .demand(
                        "Members of a cohort on the day of the offence that made them enough",
                        "from that offence on",
                        "a notification from the home area to the other",
                        "none")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "Analyst of the home area")
                .basis(1, "2.5", "")
                .concerns(INVOLVEMENT)
                .covers(NOTIFICATION)
                .uses(Setting.AWAY_OFFENCES, Setting.AWAY_WINDOW)
                .in(Family.E);
    }

    private static GapRule g45() {
        return rule(
                        "G45",
                        "Busy border without a protocol",
                        "Two areas share much cross-border crime and have no protocol for it.")
                .demand(
                        "Pairs of areas with most traffic between them",
                        "while among the BORDER_TRAFFIC share of pairs",
                        "a cross-border protocol in force between the two",
                        "none")
                .severity(Severity.MEDIUM)
                .about(SubjectKind.PAIR)
                .owner(AgencyType.COUNCIL, "Both boards")
                .basis(1, "2.5", "")
                .uses(Setting.BORDER_TRAFFIC)
                .in(Family.E);
    }

    private static GapRule g46() {
        return rule(
                        "G46",
                        "Released to another area than supervises",
                        "A person was released to a home in another area and the case was not moved.")
                .demand(
                        "People released under supervision of another area than they live in",
                        "from release, while they live there and supervision goes on",
                        "a handover accepted, or supervision by the area of the home; a handover that waits for its "
                                + "answer is in transit until HANDOVER_ANSWER after it was sent",
                        "none")
                .severity(Severity.HIGH)
                .owner(AgencyType.PROBATION, "Probation practitioner")
                .basis(1, "2.5, 5.2", "")
                .concerns(CUSTODY)
                .covers(HANDOVER, SUPERVISION)
                .uses(Setting.HANDOVER_ANSWER)
                .in(Family.E);
    }
}

package uk.iomgraph.rules.gap;

import static uk.iomgraph.rules.gap.Draft.rule;
import static uk.iomgraph.rules.timeline.EpisodeKind.INTERVENTION;
import static uk.iomgraph.rules.timeline.EpisodeKind.LEAD_ROLE;
import static uk.iomgraph.rules.timeline.EpisodeKind.MEMBERSHIP;
import static uk.iomgraph.rules.timeline.EpisodeKind.NEED;
import static uk.iomgraph.rules.timeline.EpisodeKind.SUPERVISION;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.timeline.AgencyType;
import uk.iomgraph.rules.timeline.Pathway;

/** Family C: needs and help. */
final class Needs {

    private Needs() {}

    static List<GapRule> rules() {
        List<GapRule> rules = new ArrayList<>();
        for (Pathway pathway : Pathway.values()) {
            rules.add(unmet(pathway));
        }
        rules.add(g21());
        rules.add(g22());
        rules.add(g23());
        rules.add(g24());
        rules.add(g25());
        rules.add(g26());
        return rules;
    }

    @SuppressWarnings("EnumOrdinal") // The order of the pathways is the number of the sub-rule.
    private static GapRule unmet(Pathway pathway) {
        Severity urgency = switch (pathway) {
            case ACCOMMODATION, DRUGS_ALCOHOL, HEALTH -> Severity.HIGH;
            case ATTITUDES, CHILDREN_FAMILIES, ETE, FINANCE -> Severity.MEDIUM;
        };
        return rule(
                        "G20." + (pathway.ordinal() + 1),
                        "Need without help: " + pathway.words(),
                        "A managed person has a significant need about " + pathway.words()
                                + " and no help with it is under way.")
                .demand(
                        "Managed people with an assessed need of severity 2 or more",
                        "while managed and the need is significant",
                        "help on the pathway, from its first day to its last",
                        "NEED_TOLERANCE")
                .severity(urgency)
                .owner(commissioner(pathway), "Commissioner of the pathway and lead professional")
                .basis(5, "4.1, 6.1, 6.2", "HM Inspectorates of Probation and of Constabulary, 2020")
                .concerns(NEED)
                .covers(INTERVENTION)
                .uses(Setting.MANAGING_PROGRAMMES, Setting.NEED_TOLERANCE)
                .in(Family.C);
    }

    private static AgencyType commissioner(Pathway pathway) {
        return switch (pathway) {
            case ACCOMMODATION -> AgencyType.COUNCIL;
            case DRUGS_ALCOHOL -> AgencyType.DRUG_ALCOHOL;
            case HEALTH -> AgencyType.HEALTH;
            case ETE -> AgencyType.JOBCENTRE;
            case ATTITUDES, CHILDREN_FAMILIES, FINANCE -> AgencyType.OTHER;
        };
    }

    private static GapRule g21() {
        return rule("G21", "Waiting too long", "A managed person was referred for help that has not begun.")
                .demand(
                        "Managed people referred to a service",
                        "from the limit of the pathway after the referral, while managed",
                        "help that began, or an answer that it will not",
                        "WAIT_LIMIT of the pathway")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.OTHER, "Provider")
                .basis(5, "4.1", "")
                .concerns(INTERVENTION)
                .covers(INTERVENTION)
                .uses(
                        Setting.MANAGING_PROGRAMMES,
                        Setting.WAIT_LIMIT_ATTITUDES,
                        Setting.WAIT_LIMIT_ACCOMMODATION,
                        Setting.WAIT_LIMIT_CHILDREN_FAMILIES,
                        Setting.WAIT_LIMIT_DRUGS_ALCOHOL,
                        Setting.WAIT_LIMIT_ETE,
                        Setting.WAIT_LIMIT_FINANCE,
                        Setting.WAIT_LIMIT_HEALTH)
                .in(Family.C);
    }

    private static GapRule g22() {
        return rule(
                        "G22",
                        "Help in the wrong order",
                        "Help is under way before help with a need that should be met first.")
                .demand(
                        "Managed people with help under way and a significant need on a pathway that comes first",
                        "while both are so",
                        "help with that need, from its first day on",
                        "none")
                .severity(Severity.LOW)
                .owner(AgencyType.POLICE, "Lead professional")
                .basis(5, "4.2, 6.2", "")
                .concerns(INTERVENTION)
                .covers(INTERVENTION)
                .uses(
                        Setting.MANAGING_PROGRAMMES,
                        Setting.PREREQUISITES_ATTITUDES,
                        Setting.PREREQUISITES_ACCOMMODATION,
                        Setting.PREREQUISITES_CHILDREN_FAMILIES,
                        Setting.PREREQUISITES_DRUGS_ALCOHOL,
                        Setting.PREREQUISITES_ETE,
                        Setting.PREREQUISITES_FINANCE,
                        Setting.PREREQUISITES_HEALTH)
                .in(Family.C);
    }

    private static GapRule g23() {
        return rule(
                        "G23",
                        "Dropped out, nobody followed up",
                        "Help broke off, the need is still significant, and nothing replaced it.")
                .demand(
                        "Managed people whose help was withdrawn or failed",
                        "from DROP_OUT_LIMIT after it broke off while the need goes on",
                        "other help on the pathway",
                        "DROP_OUT_LIMIT")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "Lead professional")
                .basis(4, "4.4, 6.2", "")
                .concerns(INTERVENTION)
                .covers(INTERVENTION)
                .uses(Setting.MANAGING_PROGRAMMES, Setting.DROP_OUT_LIMIT)
                .in(Family.C);
    }

    private static GapRule g24() {
        return rule(
                        "G24",
                        "No service in the area",
                        "People in an area have a need for which no service there has room.")
                .demand(
                        "Areas, by pathway",
                        "while at least SERVICE_NEEDS people have a significant need",
                        "a service for the pathway in the area with room",
                        "none")
                .severity(Severity.HIGH)
                .about(SubjectKind.AREA)
                .owner(AgencyType.COUNCIL, "Board and commissioner")
                .basis(2, "1.2, 2.1", "")
                .covers(INTERVENTION)
                .uses(Setting.SERVICE_NEEDS)
                .in(Family.C);
    }

    private static GapRule g25() {
        return rule(
                        "G25",
                        "No service for the group",
                        "A cohort member who is a woman, a foreign national or a young adult has a need and no link to a service for the group.")
                .demand(
                        "Members of a cohort who belong to such a group and have a significant need",
                        "while all three are so",
                        "a referral to a service for the group",
                        "GROUP_OFFER_TOLERANCE")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.OTHER, "IOM board")
                .basis(2, "2.2", "")
                .concerns(NEED)
                .covers(INTERVENTION)
                .uses(Setting.GROUP_OFFER_TOLERANCE)
                .in(Family.C);
    }

    private static GapRule g26() {
        return rule(
                        "G26",
                        "Helped by the voluntary sector alone",
                        "A person at high risk has a voluntary service and no statutory body beside it.")
                .demand(
                        "People at high risk with voluntary help under way, not in custody",
                        "while both are so",
                        "an order or licence, any programme, a lead of a statutory body, or help by one",
                        "none")
                .severity(Severity.MEDIUM)
                .owner(AgencyType.POLICE, "IOM police lead")
                .basis(1, "4.2, 4.5", "")
                .concerns(INTERVENTION)
                .covers(SUPERVISION, MEMBERSHIP, LEAD_ROLE, INTERVENTION)
                .usesRisk()
                .in(Family.C);
    }
}

package uk.iomgraph.rules.setting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.setting.Unit.Range;
import uk.iomgraph.rules.timeline.LeavingReason;
import uk.iomgraph.rules.timeline.Marker;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.ProgrammeType;

/**
 * Everything a partnership may set about the gap rules. Unless said otherwise no source gives a number: the defaults are
 * proposals, to be settled by each partnership. What each is for stands in its description.
 */
public enum Setting {
    OGRS3_HIGH(
            Unit.PERCENT,
            75,
            1,
            99,
            "OGRS3 score after two years from which a person is at high risk; 75 is the High band of the Ministry of Justice."),
    ARP_HIGH(
            Unit.PERCENT,
            75,
            1,
            99,
            "ARP score from which a person is at high risk; 75 is the High band of the Ministry of Justice."),
    SCORE_VALID(
            Unit.DAYS,
            730,
            30,
            3650,
            "How long the latest score of a tool counts when no newer one follows; OGRS3 looks two years ahead."),
    PROVEN_OFFENCES(Unit.COUNT, 3, 1, 50, "Proven offences within the window that make a person one of concern."),
    PROVEN_WINDOW(Unit.DAYS, 365, 30, 1825, "The window in which proven offences are counted."),
    CONCERN_MARKERS(Marker.Code.class, EnumSet.of(Marker.Code.CONCERN), "Markers that make a person one of concern."),
    CHILD_RISK_MARKERS(
            Marker.Code.class,
            EnumSet.of(Marker.Code.RISK_TO_CHILDREN),
            "Markers that say a child is at risk from the person."),
    MANAGING_PROGRAMMES(
            ProgrammeType.class,
            EnumSet.of(ProgrammeType.IOM, ProgrammeType.YOT, ProgrammeType.NCA_LIFETIME),
            "Kinds of programme whose open membership alone means that somebody manages the person."),
    CONTACT_LIMIT_RED(Unit.DAYS, 7, 1, 365, "Longest time between contacts with a person rated red."),
    CONTACT_LIMIT_AMBER(Unit.DAYS, 14, 1, 365, "Longest time between contacts with a person rated amber."),
    CONTACT_LIMIT_GREEN(Unit.DAYS, 28, 1, 365, "Longest time between contacts with a person rated green."),
    CONTACT_LIMIT_UNRATED(Unit.DAYS, 14, 1, 365, "Longest time between contacts with a person who has no rating."),
    REVIEW_LIMIT_RED(Unit.DAYS, 28, 1, 730, "Longest time between reviews of a person rated red."),
    REVIEW_LIMIT_AMBER(Unit.DAYS, 56, 1, 730, "Longest time between reviews of a person rated amber."),
    REVIEW_LIMIT_GREEN(Unit.DAYS, 90, 1, 730, "Longest time between reviews of a person rated green."),
    REVIEW_LIMIT_UNRATED(Unit.DAYS, 56, 1, 730, "Longest time between reviews of a person who has no rating."),
    TRANSITION_AGE(
            Unit.MONTHS,
            210,
            192,
            215,
            "Age from which a young person needs a transition plan; 210 months are 17 years and 6 months."),
    TRANSITION_AGE_RAISED(
            Unit.MONTHS,
            213,
            192,
            215,
            "Age from which a missing transition plan weighs more; 213 months are 17 years and 9 months."),
    YOUTH_SCORE_AFTER_18(
            Unit.DAYS,
            28,
            0,
            365,
            "How long after the 18th birthday a young person of concern may be scored by a panel."),
    YOUTH_SCORE_REPORTED(Unit.DAYS, 90, 1, 730, "How long after the 18th birthday a missing score is reported."),
    EXIT_PLAN_BEFORE_END(Unit.DAYS, 90, 0, 365, "How long before supervision ends an exit plan must be agreed."),
    RELEASE_WARNING(Unit.DAYS, 28, 0, 180, "How long before a planned release a missing address is reported."),
    FIRST_APPOINTMENT(
            Unit.WORKING_DAYS, 2, 0, 20, "Working days after release within which the first appointment must be."),
    RELEASE_WATCH(Unit.DAYS, 28, 1, 180, "How long after release somebody must be there for the person."),
    SHORT_SENTENCE(Unit.DAYS, 365, 1, 1460, "A sentence of fewer days is a short one."),
    SHORT_SENTENCE_TOLERANCE(
            Unit.DAYS, 7, 0, 90, "Days within which somebody must manage a person released without supervision."),
    TRANSFER_TOLERANCE(Unit.DAYS, 10, 0, 90, "Days within which an owner must be named after a move between prisons."),
    CUSTODY_RECORD_TOLERANCE(Unit.DAYS, 1, 0, 30, "Days within which the record must follow a reception or a release."),
    UNMANAGED_TOLERANCE(Unit.DAYS, 14, 0, 90, "Days within which a programme must take on a person of concern."),
    SCORE_LIMIT(Unit.DAYS, 180, 1, 1095, "Longest time since a panel scored a person of concern."),
    REFERRAL_LIMIT(Unit.DAYS, 21, 1, 180, "Days within which a referral must be answered."),
    REFERRAL_LIMIT_RAISED(Unit.DAYS, 42, 1, 365, "Days after which an unanswered referral weighs more."),
    ONWARD_REFERRAL(Unit.DAYS, 14, 0, 180, "Days within which a person turned down must be referred on."),
    PING_PONG_REFERRALS(Unit.COUNT, 3, 2, 20, "Referrals for one need that make a person sent to and fro."),
    PING_PONG_REJECTIONS(Unit.COUNT, 2, 1, 20, "Rejections among them."),
    PING_PONG_AGENCIES(Unit.COUNT, 2, 1, 20, "Agencies among those asked."),
    PING_PONG_WINDOW(Unit.DAYS, 365, 30, 1825, "The window in which referrals are counted."),
    REOFFENDING_WINDOW(Unit.DAYS, 180, 1, 730, "How long after leaving a cohort an offence should lead back into it."),
    RESELECTION_TOLERANCE(
            Unit.DAYS, 14, 0, 90, "Days after the charge within which somebody must manage the person again."),
    LIGHT_PHASE(Unit.DAYS, 28, 1, 180, "Shortest time of lighter contact before a person leaves a programme."),
    ABRUPT_REASONS(
            LeavingReason.class,
            EnumSet.of(LeavingReason.DEATH, LeavingReason.CUSTODY, LeavingReason.TRANSFER, LeavingReason.MAPPA_LEAD),
            "Reasons to leave at once; custody only for a year or more."),
    MAPPA_TOLERANCE(Unit.DAYS, 14, 0, 90, "Days within which somebody must manage a person whose MAPPA level ended."),
    MISSED_CONTACTS(Unit.COUNT, 3, 1, 20, "Missed contacts in a row that call for the lead to act."),
    LEAD_ACTION(Unit.DAYS, 7, 0, 90, "Days within which the lead must act on them."),
    NEED_TOLERANCE(Unit.DAYS, 28, 0, 180, "Days within which help for a significant need must begin."),
    WAIT_LIMIT_ATTITUDES(
            Unit.DAYS,
            42,
            1,
            365,
            "Longest wait from referral to the start of help with attitudes, thinking and behaviour."),
    WAIT_LIMIT_ACCOMMODATION(
            Unit.DAYS, 28, 1, 365, "Longest wait from referral to the start of help with accommodation."),
    WAIT_LIMIT_CHILDREN_FAMILIES(
            Unit.DAYS, 42, 1, 365, "Longest wait from referral to the start of help with children and families."),
    WAIT_LIMIT_DRUGS_ALCOHOL(
            Unit.DAYS, 21, 1, 365, "Longest wait from referral to the start of help with drugs and alcohol."),
    WAIT_LIMIT_ETE(
            Unit.DAYS,
            42,
            1,
            365,
            "Longest wait from referral to the start of help with education, training and employment."),
    WAIT_LIMIT_FINANCE(
            Unit.DAYS, 42, 1, 365, "Longest wait from referral to the start of help with money, benefits and debt."),
    WAIT_LIMIT_HEALTH(Unit.DAYS, 42, 1, 365, "Longest wait from referral to the start of help with health."),
    PREREQUISITES_ATTITUDES(
            Pathway.class,
            EnumSet.noneOf(Pathway.class),
            "Pathways where a significant need should be helped with before help of this kind: attitudes."),
    PREREQUISITES_ACCOMMODATION(
            Pathway.class,
            EnumSet.noneOf(Pathway.class),
            "Pathways where a significant need should be helped with before help of this kind: accommodation."),
    PREREQUISITES_CHILDREN_FAMILIES(
            Pathway.class,
            EnumSet.noneOf(Pathway.class),
            "Pathways where a significant need should be helped with before help of this kind: children and families."),
    PREREQUISITES_DRUGS_ALCOHOL(
            Pathway.class,
            EnumSet.noneOf(Pathway.class),
            "Pathways where a significant need should be helped with before help of this kind: drugs and alcohol."),
    PREREQUISITES_ETE(
            Pathway.class,
            EnumSet.of(Pathway.ACCOMMODATION, Pathway.DRUGS_ALCOHOL),
            "Pathways where a significant need should be helped with before help of this kind: education, training and employment."),
    PREREQUISITES_FINANCE(
            Pathway.class,
            EnumSet.noneOf(Pathway.class),
            "Pathways where a significant need should be helped with before help of this kind: money."),
    PREREQUISITES_HEALTH(
            Pathway.class,
            EnumSet.noneOf(Pathway.class),
            "Pathways where a significant need should be helped with before help of this kind: health."),
    DROP_OUT_LIMIT(Unit.DAYS, 21, 0, 180, "Days within which help that broke off must be replaced."),
    SERVICE_NEEDS(Unit.COUNT, 5, 1, 1000, "People in need on a pathway for whom an area must have a service."),
    GROUP_OFFER_TOLERANCE(
            Unit.DAYS, 28, 0, 365, "Days within which a person of a group must be linked to a service for it."),
    LEAD_CHANGES(Unit.COUNT, 3, 2, 20, "Different leads within the window that are too many."),
    LEAD_WINDOW(Unit.DAYS, 365, 30, 1825, "The window in which different leads are counted."),
    ASSESSMENT_LIMIT(Unit.DAYS, 365, 30, 1825, "How long an assessment counts."),
    ASSESSMENT_AFTER_CONVICTION(
            Unit.DAYS, 28, 0, 365, "Days after a conviction within which a new assessment must be made."),
    GREEN_RESPONSE(
            Unit.DAYS,
            7,
            0,
            90,
            "Days within which a green rating must be looked at after an arrest, charge or conviction."),
    DUPLICATE_MANAGEMENT(
            Unit.DAYS, 28, 0, 365, "How long two programmes may manage a person without agreeing who leads."),
    DUAL_COHORT(Unit.DAYS, 14, 0, 365, "How long a person may be in the cohorts of two areas without a handover."),
    HANDOVER_AFTER_MOVE(Unit.DAYS, 14, 0, 180, "Days after a move within which the new area must accept the case."),
    HANDOVER_ANSWER(Unit.DAYS, 10, 1, 180, "Days within which a handover must be answered."),
    AWAY_OFFENCES(Unit.COUNT, 2, 1, 20, "Offences in another area that it should be told of."),
    AWAY_WINDOW(Unit.DAYS, 90, 1, 730, "The window in which they are counted."),
    BORDER_TRAFFIC(Unit.PERCENT, 10, 1, 100, "Share of border pairs with most traffic, which need a protocol."),
    VICTIM_SUPPORT_LIMIT(Unit.DAYS, 28, 0, 180, "Days within which a violent offence must lead to victim support."),
    VICTIM_WINDOW(Unit.DAYS, 365, 30, 1825, "How long a victimisation is looked at."),
    REPEAT_VICTIM_OFFENCES(Unit.COUNT, 2, 2, 20, "Offences by one cohort member that call for protection."),
    GANG_SOURCE_GRADE(Unit.COUNT, 2, 1, 3, "Least reliable source of a gang tie that counts: 1 only the best, 3 all."),
    GANG_INFORMATION_GRADE(
            Unit.COUNT, 3, 1, 5, "Least certain information of a gang tie that counts: 1 only A, 5 all to E."),
    GANG_EXIT_TOLERANCE(Unit.DAYS, 28, 0, 180, "Days within which a way out must be offered."),
    NETWORK_TOP(Unit.PERCENT, 10, 1, 100, "Share of the members of a network with most betweenness who need an owner."),
    NETWORK_SIZE(Unit.COUNT, 10, 3, 1000, "Smallest network in which this is asked."),
    BREACH_LIMIT(Unit.WORKING_DAYS, 5, 1, 30, "Working days within which a breach must be decided."),
    COURT_TAG_LIMIT(Unit.DAYS, 1, 0, 30, "Days within which an alert of a tag ordered by a court needs a response."),
    VOLUNTARY_TAG_LIMIT(Unit.DAYS, 3, 0, 30, "Days within which an alert of a tag worn by agreement needs a response."),
    NOMINALS_AT_ADDRESS(Unit.COUNT, 3, 2, 100, "Cohort or gang members at one address that call for a review."),
    ADDRESS_REVIEW(Unit.DAYS, 90, 1, 730, "How long a multi-agency review of an address counts."),
    INTELLIGENCE_LIMIT(Unit.DAYS, 7, 1, 90, "Days within which intelligence passed on must be acknowledged."),
    FEED_LIMIT(Unit.DAYS, 1, 0, 30, "Days after a day within which its file must have come."),
    PERSON_SYNC_LIMIT(Unit.DAYS, 35, 1, 365, "Longest time without any event for a flagged person."),
    RATE_RATIO_LEAST(
            Unit.PERCENT,
            80,
            1,
            100,
            "Least ratio of a rate among a protected group to that among others, times a hundred."),
    RATE_RATIO_MOST(
            Unit.PERCENT,
            125,
            100,
            1000,
            "Greatest ratio of a rate among a protected group to that among others, times a hundred.");

    private final Unit unit;
    private final int least;
    private final int most;
    private final int standard;
    private final String description;
    private final @Nullable Class<? extends Enum<?>> members;

    Setting(Unit unit, int standard, int least, int most, String description) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.standard = standard;
        this.description = description;
        this.members = null;
    }

    <E extends Enum<E>> Setting(Class<E> members, Set<E> standard, String description) {
        this.unit = Unit.LIST;
        this.least = 0;
        this.most = (1 << members.getEnumConstants().length) - 1;
        this.standard = bits(standard);
        this.description = description;
        this.members = members;
    }

    /** What is counted. */
    public Unit unit() {
        return unit;
    }

    /** The value where a partnership sets none; of a list its members as bits, see {@link #bits}. */
    public int standard() {
        return standard;
    }

    /** The values allowed. */
    public Range range() {
        return new Range(least, most);
    }

    /** What it is for, in a sentence. */
    public String description() {
        return description;
    }

    /** Of what a list consists; null for a number. */
    public @Nullable Class<? extends Enum<?>> members() {
        return members;
    }

    /** The limit of waiting for help on a pathway. */
    public static Setting waitLimit(Pathway pathway) {
        return switch (pathway) {
            case ATTITUDES -> WAIT_LIMIT_ATTITUDES;
            case ACCOMMODATION -> WAIT_LIMIT_ACCOMMODATION;
            case CHILDREN_FAMILIES -> WAIT_LIMIT_CHILDREN_FAMILIES;
            case DRUGS_ALCOHOL -> WAIT_LIMIT_DRUGS_ALCOHOL;
            case ETE -> WAIT_LIMIT_ETE;
            case FINANCE -> WAIT_LIMIT_FINANCE;
            case HEALTH -> WAIT_LIMIT_HEALTH;
        };
    }

    /** The pathways on which help should have begun before help on this one. */
    public static Setting prerequisites(Pathway pathway) {
        return switch (pathway) {
            case ATTITUDES -> PREREQUISITES_ATTITUDES;
            case ACCOMMODATION -> PREREQUISITES_ACCOMMODATION;
            case CHILDREN_FAMILIES -> PREREQUISITES_CHILDREN_FAMILIES;
            case DRUGS_ALCOHOL -> PREREQUISITES_DRUGS_ALCOHOL;
            case ETE -> PREREQUISITES_ETE;
            case FINANCE -> PREREQUISITES_FINANCE;
            case HEALTH -> PREREQUISITES_HEALTH;
        };
    }

    /** How it is written in the configuration of a partnership: as its name, in small letters with hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A set as a number: bit n stands for the n-th member. */
    @SuppressWarnings("EnumOrdinal") // The order of the members is the meaning of the bits.
    public static <E extends Enum<E>> int bits(Set<E> members) {
        int bits = 0;
        for (E member : members) {
            bits |= 1 << member.ordinal();
        }
        return bits;
    }
}

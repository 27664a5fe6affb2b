package uk.iomgraph.rules.timeline;

/** Something about one person that starts and stops, or happened on a day. */
public sealed interface Episode
        permits Assessment,
                Breach,
                ChildAtHome,
                Consent,
                Contact,
                Custody,
                ExitPlan,
                GangTie,
                Handover,
                Intelligence,
                Intervention,
                Involvement,
                JusticeEvent,
                LeadAgreement,
                LeadRole,
                Marker,
                Membership,
                Need,
                Notification,
                Rating,
                Referral,
                Residence,
                Review,
                SafeguardingReferral,
                SelectionScore,
                Supervision,
                Tag,
                TagAlert,
                TransitionPlan,
                VictimSupport {

    /** When, and by which record. */
    Span span();

    /** What kind of record this is. */
    default EpisodeKind episodeKind() {
        return EpisodeKind.of(getClass());
    }

    /** First day, or the day of an event. */
    default int from() {
        return span().from();
    }

    /** The day after the last, or {@link uk.iomgraph.rules.interval.Day#NEVER}. */
    default int to() {
        return span().to();
    }

    /** The record. */
    default String key() {
        return span().key();
    }

    /** The same, ended as planned where it is open and an end is planned. */
    default Episode asPlanned() {
        return this;
    }
}

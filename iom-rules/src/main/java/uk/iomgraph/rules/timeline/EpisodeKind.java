package uk.iomgraph.rules.timeline;

import java.util.HashMap;
import java.util.Map;

/** The kinds of record a timeline can hold; also the kinds a feed can be late with. */
public enum EpisodeKind {
    /** See {@link Residence}. */
    RESIDENCE(Residence.class),

    /** See {@link JusticeEvent}. */
    JUSTICE_EVENT(JusticeEvent.class),

    /** See {@link Custody}. */
    CUSTODY(Custody.class),

    /** See {@link Supervision}. */
    SUPERVISION(Supervision.class),

    /** See {@link Membership}. */
    MEMBERSHIP(Membership.class),

    /** See {@link LeadRole}. */
    LEAD_ROLE(LeadRole.class),

    /** See {@link Rating}. */
    RATING(Rating.class),

    /** See {@link Assessment}. */
    ASSESSMENT(Assessment.class),

    /** See {@link SelectionScore}. */
    SELECTION_SCORE(SelectionScore.class),

    /** See {@link Need}. */
    NEED(Need.class),

    /** See {@link Intervention}. */
    INTERVENTION(Intervention.class),

    /** See {@link Referral}. */
    REFERRAL(Referral.class),

    /** See {@link Contact}. */
    CONTACT(Contact.class),

    /** See {@link Review}. */
    REVIEW(Review.class),

    /** See {@link ExitPlan}. */
    EXIT_PLAN(ExitPlan.class),

    /** See {@link TransitionPlan}. */
    TRANSITION_PLAN(TransitionPlan.class),

    /** See {@link Handover}. */
    HANDOVER(Handover.class),

    /** See {@link Notification}. */
    NOTIFICATION(Notification.class),

    /** See {@link LeadAgreement}. */
    LEAD_AGREEMENT(LeadAgreement.class),

    /** See {@link Consent}. */
    CONSENT(Consent.class),

    /** See {@link Tag}. */
    TAG(Tag.class),

    /** See {@link TagAlert}. */
    TAG_ALERT(TagAlert.class),

    /** See {@link Breach}. */
    BREACH(Breach.class),

    /** See {@link VictimSupport}. */
    VICTIM_SUPPORT(VictimSupport.class),

    /** See {@link Marker}. */
    MARKER(Marker.class),

    /** See {@link SafeguardingReferral}. */
    SAFEGUARDING_REFERRAL(SafeguardingReferral.class),

    /** See {@link Involvement}. */
    INVOLVEMENT(Involvement.class),

    /** See {@link GangTie}. */
    GANG_TIE(GangTie.class),

    /** See {@link Intelligence}. */
    INTELLIGENCE(Intelligence.class),

    /** See {@link ChildAtHome}. */
    CHILD_AT_HOME(ChildAtHome.class);

    private static final Map<Class<?>, EpisodeKind> BY_TYPE = new HashMap<>();

    static {
        for (EpisodeKind kind : values()) {
            BY_TYPE.put(kind.type, kind);
        }
    }

    private final Class<? extends Episode> type;

    EpisodeKind(Class<? extends Episode> type) {
        this.type = type;
    }

    /** The kind of a type of episode. */
    static EpisodeKind of(Class<?> type) {
        EpisodeKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("There is no kind of episode for " + type.getName() + ".");
        }
        return kind;
    }
}

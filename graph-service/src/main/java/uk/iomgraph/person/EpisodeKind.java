package uk.iomgraph.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an episode is about; each kind is a label of the graph. */
enum EpisodeKind {
    RESIDENCE("Residence"),
    JUSTICE_EVENT("JusticeEvent"),
    CUSTODY("Custody"),
    SUPERVISION("Supervision"),
    PROGRAMME_MEMBERSHIP("ProgrammeMembership"),
    LEAD_ROLE("LeadRole"),
    RISK_RATING("RiskRating"),
    ASSESSMENT("Assessment"),
    SELECTION_SCORE("SelectionScore"),
    NEED("Need"),
    INTERVENTION("Intervention"),
    REFERRAL("Referral"),
    CONTACT("Contact"),
    REVIEW("Review"),
    EXIT_PLAN("ExitPlan"),
    TRANSITION_PLAN("TransitionPlan"),
    HANDOVER("Handover"),
    NOTIFICATION("Notification"),
    LEAD_AGENCY_AGREEMENT("LeadAgencyAgreement"),
    CONSENT("Consent"),
    TAG("Tag"),
    TAG_ALERT("TagAlert"),
    BREACH("Breach"),
    VICTIM_SUPPORT("VictimSupport"),
    MARKER("Marker"),
    SAFEGUARDING_REFERRAL("SafeguardingReferral");

    private final String label;

    EpisodeKind(String label) {
        this.label = label;
    }

    /** The label of the graph. */
    String label() {
        return label;
    }

    static EpisodeKind ofLabels(List<String> labels) {
        Optional<EpisodeKind> kind = Arrays.stream(values())
                .filter(candidate -> labels.contains(candidate.label))
                .findFirst();
        return kind.orElseThrow(() -> new IllegalArgumentException(labels + " name no kind of episode"));
    }
}

package uk.iomgraph.rules.gap;

import java.util.Map;
import java.util.TreeMap;
import uk.iomgraph.rules.timeline.Pathway;

/** Which code examines a person for which rule. */
final class Detectors {

    private Detectors() {}

    /** By id of the rule; there is one for every rule about a person. */
    static Map<String, Detector> byRule() {
        Map<String, Detector> detectors = new TreeMap<>();
        detectors.put("G01", AgeRules::noTransitionPlan);
        detectors.put("G02", AgeRules::notReceived);
        detectors.put("G03", AgeRules::notConsidered);
        detectors.put("G04", SupervisionRules::noExitPlan);
        detectors.put("G05", SupervisionRules::contactStopped);
        detectors.put("G06", CustodyRules::noAddress);
        detectors.put("G07", CustodyRules::noAppointment);
        detectors.put("G08", CustodyRules::unsupervised);
        detectors.put("G09", CustodyRules::transferred);
        detectors.put("G10", CustodyRules::recordBehind);
        detectors.put("G11", SelectionRules::unmanaged);
        detectors.put("G12", SelectionRules::unscored);
        detectors.put("G13", ReferralRules::unanswered);
        detectors.put("G14", ReferralRules::bounced);
        detectors.put("G15", ReferralRules::pingPong);
        detectors.put("G16", SelectionRules::reoffended);
        detectors.put("G17", SelectionRules::abruptlyLeft);
        detectors.put("G18", SelectionRules::leftMappa);
        detectors.put("G19", ContactRules::disengaged);
        detectors.put("G21", NeedRules::waiting);
        detectors.put("G22", NeedRules::misordered);
        detectors.put("G23", NeedRules::brokenOff);
        detectors.put("G25", NeedRules::noGroupOffer);
        detectors.put("G26", NeedRules::voluntaryOnly);
        detectors.put("G27", OwnershipRules::noLead);
        detectors.put("G28", OwnershipRules::leadChurn);
        detectors.put("G29", OwnershipRules::staleReview);
        detectors.put("G30", OwnershipRules::staleAssessment);
        detectors.put("G31", ContactRules::redUnseen);
        detectors.put("G32", OwnershipRules::noRating);
        detectors.put("G33", OwnershipRules::greenReoffending);
        detectors.put("G34", OwnershipRules::noConsent);
        detectors.put("G40", BorderRules::managedTwice);
        detectors.put("G41", BorderRules::twoCohorts);
        detectors.put("G42", HandoverRules::moved);
        detectors.put("G43", HandoverRules::handoverUnanswered);
        detectors.put("G44", BorderRules::offendsElsewhere);
        detectors.put("G46", HandoverRules::releasedElsewhere);
        detectors.put("G50", HarmRules::victimUnsupported);
        detectors.put("G51", HarmRules::repeatVictim);
        detectors.put("G52", HarmRules::noWayOut);
        detectors.put("G53", HarmRules::tieOverdue);
        detectors.put("G55", ResponseRules::breach);
        detectors.put("G56", ResponseRules::alert);
        detectors.put("G57", HarmRules::childAtRisk);
        detectors.put("G59", ResponseRules::intelligence);
        int number = 1;
        for (Pathway pathway : Pathway.values()) {
            detectors.put("G20." + number++, NeedRules.unmet(pathway));
        }
        return Map.copyOf(detectors);
    }
}

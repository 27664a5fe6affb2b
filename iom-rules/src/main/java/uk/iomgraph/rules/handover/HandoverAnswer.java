package uk.iomgraph.rules.handover;

/**
 * That an offer was answered or taken back on a day, whether that was done in this system or told by an agency.
 *
 * @param act what was done; never an offer
 * @param on the day
 */
public record HandoverAnswer(HandoverAct act, int on) {

    /** Refuses what is no answer. */
    public HandoverAnswer {
        if (act == HandoverAct.OFFER) {
            throw new IllegalArgumentException("An offer is no answer.");
        }
    }
}

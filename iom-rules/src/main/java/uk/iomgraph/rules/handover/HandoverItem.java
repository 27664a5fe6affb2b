package uk.iomgraph.rules.handover;

/**
 * The minimum data set: what must be said before a case can be offered. The guidance on Integrated Offender Management asks
 * for transfer between areas without a break but lists no such set; this one is a choice: what the receiving area needs in
 * order to see the person, at the right intensity and without harm to anybody, before the first meeting about the case.
 */
public enum HandoverItem {
    /** Whose case it is. */
    PERSON("Say whose case it is."),

    /** The area that has the case. */
    FROM_AREA("Say which area has the case."),

    /** The area that is asked to take it. */
    TO_AREA("Say which area is asked to take the case."),

    /** Why it moves. */
    REASON("Say why the case moves."),

    /** How the person is rated now, in the words of the scheme of the sending area. */
    RISK_RATING("Say how the person is rated now."),

    /** What the person needs now. */
    NEEDS("Say what the person needs now, or that there are no needs."),

    /** Who leads the case until it is taken over. */
    LEAD_PROFESSIONAL("Name who leads the case until it is taken over."),

    /** When the person must be seen next. */
    NEXT_CONTACT("Say by which day the person must be seen next."),

    /** The conditions of a licence or an order. */
    CONDITIONS("Say which conditions of a licence or an order there are, or that there are none."),

    /** What must be known to keep victims safe. */
    VICTIM_ISSUES("Say what must be known to keep victims safe, or that nothing is known.");

    private final String demand;

    HandoverItem(String demand) {
        this.demand = demand;
    }

    /** The sentence for whoever has left it out. */
    public String demand() {
        return demand;
    }
}

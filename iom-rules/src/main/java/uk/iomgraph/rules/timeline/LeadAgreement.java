package uk.iomgraph.rules.timeline;

import java.util.Set;

/**
 * That it is agreed which agency leads among several programmes.
 *
 * @param span when, and the record it comes from
 * @param programmes the kinds of programme it names; empty means: all
 */
public record LeadAgreement(Span span, Set<ProgrammeType> programmes) implements Episode {

    /** Copies what it is given. */
    public LeadAgreement {
        programmes = Set.copyOf(programmes);
    }

    /** Whether it settles who leads between these two. */
    public boolean names(ProgrammeType one, ProgrammeType other) {
        return programmes.isEmpty() || (programmes.contains(one) && programmes.contains(other));
    }
}

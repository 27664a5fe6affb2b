package uk.iomgraph.kernel;

import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * How far intelligence must be relied on to count, in the 3x5x2 scheme of the police: a tie counts if both of its grades are
 * at least as good. A tie that nobody graded does not count; one that was worked out from recorded facts has no grade and
 * always counts.
 *
 * @param source the worst grade of the source that counts, from 1 (reliable) to 3 (not reliable)
 * @param information the worst grade of the information that counts, from A (known directly) to E (suspected to be false)
 */
public record MinimumGrade(int source, String information) {

    /** Refuses what is no grade. */
    public MinimumGrade {
        if (source < 1 || source > 3) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "The least grade of a source must be 1, 2 or 3.");
        }
        if (!information.matches("[A-E]")) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "The least grade of information must be one of A, B, C, D and E.");
        }
    }
}

package uk.iomgraph.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node with what it is drawn with and, if it was not opened, why.
 *
 * @param id its id
 * @param kind what it is
 * @param label the text to draw it with; null where withheld or not known
 * @param postcode an address's postcode
 * @param type the group of an offence, or the kind of an object or address
 * @param from the first day of an offence or gang
 * @param closed why its ties were not followed; null if they were
 * @param agency the code of the agency that gave it limited access; null where it is not withheld for that
 * @param counts where there are too many ties to follow, how many on each basis
 */
public record Neighbour(
        String id,
        NodeKind kind,
        @Nullable String label,
        @Nullable String postcode,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable Closed closed,
        @Nullable String agency,
        List<BasisCount> counts) {

    /** The same, not opened for a reason that lies in the question. */
    Neighbour closedBecause(Closed reason) {
        return new Neighbour(id, kind, label, postcode, type, from, reason, agency, counts);
    }

    /** Why a node's ties were not followed. */
    public enum Closed {
        /** The network ends here: this is as far as was asked for. */
        DEPTH_REACHED,
        /** It has more ties than the bound. */
        TOO_MANY_TIES,
        /** Its record has limited access. */
        LIMITED_ACCESS,
        /** The person has to do with areas that are none of the viewer's. */
        OTHER_AREA,
        /** A victim is never a step to somewhere else. */
        VICTIM
    }
}

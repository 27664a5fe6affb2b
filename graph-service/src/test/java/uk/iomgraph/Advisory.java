package uk.iomgraph;

import java.util.List;

/**
 * A range of versions of one library that a published fault affects.
 *
 * @param ids what the fault is called: one name in the list of the project, all its names in a record of others
 * @param introduced the first version that is affected, {@code 0} for all from the beginning
 * @param fixed the first version that is not affected any more, or empty
 * @param lastAffected the last version that is affected, or empty
 * @param accepted why the fault does not reach this service although what is shipped is affected, or empty
 */
record Advisory(
        List<String> ids, String library, String introduced, String fixed, String lastAffected, String accepted) {

    Advisory {
        ids = List.copyOf(ids);
    }

    /** Whether the library is this one, in a version of the range. */
    boolean affects(Library shipped) {
        return library.equals(shipped.name())
                && (introduced.equals("0") || shipped.compareVersionTo(introduced) >= 0)
                && (fixed.isEmpty() || shipped.compareVersionTo(fixed) < 0)
                && (lastAffected.isEmpty() || shipped.compareVersionTo(lastAffected) <= 0);
    }

    boolean isAccepted() {
        return !accepted.isBlank();
    }

    /** Whether the other is of the same fault. */
    boolean isOfTheFaultOf(Advisory other) {
        return ids.stream().anyMatch(other.ids::contains);
    }

    /** What it is called, for sentences: its other names in brackets. */
    String name() {
        return ids.size() == 1 ? ids.get(0) : ids.get(0) + " (" + String.join(", ", ids.subList(1, ids.size())) + ")";
    }

    /** Up to where it reaches, for sentences. */
    String end() {
        return !fixed.isEmpty()
                ? "fixed in " + fixed
                : lastAffected.isEmpty() ? "fixed in no version" : "last affected " + lastAffected;
    }
}

package uk.iomgraph.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that was searched for.
 *
 * @param residents who lives or lived there and may be told of, never empty
 */
record FoundAddress(Address address, List<Resident> residents) {

    FoundAddress {
        residents = List.copyOf(residents);
    }

    /** Somebody's time at an address; {@code to} is null while it lasts. */
    record Resident(
            Person person,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {}
}

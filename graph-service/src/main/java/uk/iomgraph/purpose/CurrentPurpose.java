package uk.iomgraph.purpose;

import java.time.Instant;
import uk.iomgraph.security.StatedPurpose;

/** The purpose that was stated, as the schema tells it. */
record CurrentPurpose(String id, Purpose purpose, String title, String legalBasis, Instant expires) {

    static CurrentPurpose of(StatedPurpose stated) {
        Purpose purpose = Purpose.valueOf(stated.purpose());
        return new CurrentPurpose(stated.id(), purpose, purpose.title(), stated.legalBasis(), stated.expires());
    }
}

package uk.iomgraph.pages.boundary;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which boundaries of areas maps are drawn from.
 *
 * @param boundaries a file of GeoJSON, a FeatureCollection in degrees (EPSG:4326); without one maps are schematic
 * @param boundaryCode the property of its features that holds the code of the area; {@code code}, if absent
 * @param boundaryCredit what stands below maps, as the licence of the file wants it; null for nothing
 */
@ConfigurationProperties("iom.pages")
record BoundarySettings(
        @Nullable Path boundaries,
        @Nullable String boundaryCode,
        @Nullable String boundaryCredit) {

    BoundarySettings {
        boundaryCode = boundaryCode == null || boundaryCode.isBlank() ? "code" : boundaryCode;
    }

    /** The name of the property that holds the code of an area. */
    String property() {
        return String.valueOf(boundaryCode);
    }
}

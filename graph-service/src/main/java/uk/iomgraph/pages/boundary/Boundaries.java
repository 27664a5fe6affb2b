package uk.iomgraph.pages.boundary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The boundaries of areas, read once at the start, which a file that cannot be used stops. */
@Component
@ConditionalOnWebApplication
public class Boundaries {

    private final Map<String, List<Ring>> rings;
    private final @Nullable String credit;

    @Autowired
    Boundaries(BoundarySettings settings) {
        this(
                settings.boundaries() == null
                        ? Map.of()
                        : BoundaryFile.read(settings.boundaries(), settings.property()),
                settings.boundaryCredit());
    }

    /** Those of some areas, by code. */
    public Boundaries(Map<String, List<Ring>> rings, @Nullable String credit) {
        this.rings = Map.copyOf(rings);
        this.credit = credit;
    }

    /**
     * The rings of an area in degrees, {@code x} east and {@code y} north; holes are told from outsides by lying in them.
     *
     * @param code the code of the area
     * @return empty where no boundary is known
     */
    public List<Ring> of(String code) {
        return rings.getOrDefault(code, List.of());
    }

    /** What stands below a map, as the licence of the boundaries wants it; null for nothing. */
    public @Nullable String credit() {
        return credit;
    }
}

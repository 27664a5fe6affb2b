package uk.iomgraph.rules.border;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Point;
import uk.iomgraph.rules.timeline.Timeline;

/** All that the links of one person follow from. */
public final class PersonCase {

    private final String identity;
    private final Timeline timeline;
    private final Settings settings;
    private final Circle circle;
    private final World world;
    private final Homes homes;
    private final Map<String, Involvement> accusations = new LinkedHashMap<>();

    /**
     * The areas and agencies there are.
     *
     * @param places the areas
     * @param agencies the agencies
     */
    public record World(Places places, Agencies agencies) {}

    /**
     * A case.
     *
     * @param identity the person
     * @param timeline what is believed of the person
     * @param settings what their partnership has set: which programmes manage people
     * @param circle whom they have had to do with
     * @param world areas and agencies
     */
    public PersonCase(String identity, Timeline timeline, Settings settings, Circle circle, World world) {
        this.identity = identity;
        this.timeline = timeline;
        this.settings = settings;
        this.circle = circle;
        this.world = world;
        this.homes = Homes.of(timeline);
        for (Involvement part : timeline.list(Involvement.class)) {
            if (part.isOffender()) {
                accusations.putIfAbsent(part.offence(), part);
            }
        }
    }

    String identity() {
        return identity;
    }

    Timeline timeline() {
        return timeline;
    }

    Settings settings() {
        return settings;
    }

    Circle circle() {
        return circle;
    }

    Homes homes() {
        return homes;
    }

    Agencies agencies() {
        return world.agencies();
    }

    Places places() {
        return world.places();
    }

    /** What the person is accused of, each offence once: by the earliest record, whatever came of it. */
    Collection<Involvement> accusations() {
        return accusations.values();
    }

    /** What the person is accused of by an offence; null if of nothing. */
    @Nullable
    Involvement accusation(String offence) {
        return accusations.get(offence);
    }

    @Nullable
    Crossing crossing(@Nullable String from, @Nullable String to) {
        return Crossing.of(from, to, world.places());
    }

    /** Where a home is: its own point, else the middle of its area. */
    @Nullable
    Point where(Homes.Home home) {
        return home.at() == null ? world.places().middle(home.area()) : home.at();
    }

    /** Where an offence was: its own point, else the middle of its area. */
    @Nullable
    Point where(Involvement offence) {
        Point at = offence.scene().at();
        String area = offence.area();
        return at != null || area == null ? at : world.places().middle(area);
    }
}

package uk.iomgraph.coverage.wider;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.setting.Settings;

/** Tells by which settings areas, pairs, networks and feeds are judged. */
public interface PartnershipSettingsSource {

    /** The settings that hold where no single partnership is meant. */
    Settings standard();

    /** The settings of the partnership with a code; those that hold where none is meant, if it has none or it is null. */
    Settings of(@Nullable String area);

    /** All settings there are. */
    Collection<Settings> all();
}

package uk.iomgraph.coverage.wider;

import uk.iomgraph.rules.setting.Settings;

/** Tells by which settings areas, pairs, networks and feeds are judged. */
public interface PartnershipSettingsSource {

    /** The settings that hold where no single partnership is meant. */
    Settings standard();
}

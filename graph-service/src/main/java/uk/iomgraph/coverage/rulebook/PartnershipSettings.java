package uk.iomgraph.coverage.rulebook;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.setting.Settings;

/**
 * Settings, and whose they are.
 *
 * @param partnership code of the partnership that has set something of its own; null where they are those of all
 * @param settings what holds for it
 */
public record PartnershipSettings(@Nullable String partnership, Settings settings) {}

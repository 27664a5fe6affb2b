package uk.iomgraph.crossborder.handover;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.setting.Settings;

/** Tells what partnerships have set; whoever keeps the settings of the rules answers this. */
public interface HandoverSettings {

    /**
     * The settings of a partnership.
     *
     * @param area the code of its area; null where it is not known
     */
    Settings of(@Nullable String area);
}

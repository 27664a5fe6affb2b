package uk.iomgraph.coverage.rulebook;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.rules.setting.Settings;

/** What each partnership has set about the gap rules. Read once, at the start. */
@Component
public class Rulebook {

    private final Settings standard;
    private final Map<String, Settings> byArea;

    Rulebook(RulebookSettings settings) {
        this.standard = settings.standard();
        this.byArea = settings.byArea();
    }

    /** The settings of all partnerships that have set nothing of their own. */
    public Settings standard() {
        return standard;
    }

    /**
     * The settings of a partnership.
     *
     * @param area the code of its area, in whatever case; null where it is not known
     * @return its own settings, or those of all where it has none
     */
    public Settings of(@Nullable String area) {
        return area == null ? standard : byArea.getOrDefault(area.strip().toUpperCase(Locale.ROOT), standard);
    }
}

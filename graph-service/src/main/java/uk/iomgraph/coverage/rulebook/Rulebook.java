package uk.iomgraph.coverage.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.handover.HandoverSettings;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

/** What each partnership has set about the gap rules. Read once, at the start. */
@Component
public class Rulebook implements HandoverSettings {

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
    @Override
    public Settings of(@Nullable String area) {
        return area == null ? standard : byArea.getOrDefault(area.strip().toUpperCase(Locale.ROOT), standard);
    }

    /**
     * A rule as it stood in a version.
     *
     * @param id id of the rule
     * @param version the version
     * @param area code of the area whose settings count; null for those of all
     * @return that version; the last one where these settings have made no such version
     */
    public Rule rule(String id, int version, @Nullable String area) {
        GapRule rule = GapRules.get(id);
        Settings settings = of(area);
        List<Integer> changes = List.copyOf(settings.changes(rule.settings()));
        int last = Math.min(version, changes.size() + 1);
        return Rule.of(rule, settings, last <= 1 ? Day.ALWAYS : changes.get(last - 2));
    }

    /** A rule as it stands on a day by some settings. */
    public Rule rule(String id, Settings settings, int day) {
        return Rule.of(GapRules.get(id), settings, day);
    }

    /** All that is set, in a form that differs where any value or day does. */
    public String edition() {
        StringBuilder edition = new StringBuilder(describe(standard));
        new TreeMap<>(byArea).forEach((area, settings) -> edition.append(area).append(describe(settings)));
        return edition.toString();
    }

    private static String describe(Settings settings) {
        StringBuilder text = new StringBuilder();
        Set<Integer> days = new TreeSet<>(settings.changes(List.of(Setting.values())));
        days.add(Day.ALWAYS);
        for (int day : days) {
            for (Setting setting : Setting.values()) {
                text.append(settings.get(setting, day)).append(',');
            }
            text.append('@').append(day).append(';');
        }
        return text.toString();
    }
}

package uk.iomgraph.coverage.rulebook;

import java.util.ArrayList;
import java.util.Collection;
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
        return partnership(area).settings();
    }

    /**
     * The settings of a partnership, and whose they are.
     *
     * @param area the code of its area, in whatever case; null where it is not known
     * @return its own settings under its code, or those of all where it has none
     */
    public PartnershipSettings partnership(@Nullable String area) {
        String code = area == null ? "" : area.strip().toUpperCase(Locale.ROOT);
        Settings own = byArea.get(code);
        return own == null ? new PartnershipSettings(null, standard) : new PartnershipSettings(code, own);
    }

    /** The settings of all, and those of each partnership that has some of its own. */
    public Collection<Settings> all() {
        List<Settings> all = new ArrayList<>(byArea.values());
        all.add(standard);
        return all;
    }

    /**
     * A rule as it stood in a version.
     *
     * @param id id of the rule
     * @param version the version
     * @param partnership code of the partnership whose own settings made it; null for those of all
     * @return that version; without settings and days where the configuration tells of no such version any more
     */
    public Rule rule(String id, int version, @Nullable String partnership) {
        GapRule rule = GapRules.get(id);
        Settings settings = partnership == null ? standard : byArea.get(partnership);
        if (settings == null) {
            return Rule.forgotten(rule, version);
        }
        List<Integer> changes = List.copyOf(settings.changes(rule.settings()));
        if (version < 1 || version > changes.size() + 1) {
            return Rule.forgotten(rule, version);
        }
        return Rule.of(rule, settings, version == 1 ? Day.ALWAYS : changes.get(version - 2));
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

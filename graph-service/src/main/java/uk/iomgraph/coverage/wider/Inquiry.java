package uk.iomgraph.coverage.wider;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Interval;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

/**
 * What every rule is asked with.
 *
 * @param today the day of asking; only rules that measure a period, and feeds, depend on it
 * @param source by which settings it is judged
 * @param partnerships which areas belong together
 */
record Inquiry(LocalDate today, PartnershipSettingsSource source, Partnerships partnerships) {

    /** By which is judged what is of no single partnership: two of them, two agencies, a network, a feed. */
    Settings settings() {
        return source.standard();
    }

    /** By which an area is judged; null is one that is not known. */
    Settings settings(@Nullable String area) {
        return source.of(area);
    }

    /**
     * The first day of a measured period: that of a month, so that a gap that goes on does not begin on another day with
     * every day that passes.
     *
     * @param months whole months before the one that has begun
     */
    LocalDate since(int months) {
        return today.withDayOfMonth(1).minusMonths(months);
    }

    /** The day after the last that is counted. */
    LocalDate until() {
        return today.plusDays(1);
    }

    /** A measured period as the rules take it: what was found holds until it is measured again. */
    Interval period(int months) {
        return new Interval(Day.of(since(months)), Day.NEVER);
    }

    /** The least value a setting has ever had anywhere: fewer need not be read, whatever the area and day that decide. */
    int leastAnywhere(Setting setting) {
        return source.all().stream()
                .mapToInt(settings -> least(setting, settings))
                .min()
                .orElseThrow();
    }

    /** The least value a setting has ever had where no single partnership is meant. */
    int least(Setting setting) {
        return least(setting, settings());
    }

    private static int least(Setting setting, Settings settings) {
        int least = settings.get(setting, Day.ALWAYS);
        for (int day : settings.changes(List.of(setting))) {
            least = Math.min(least, settings.get(setting, day));
        }
        return least;
    }
}

package uk.iomgraph.rules.setting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.iomgraph.rules.interval.Day;

/**
 * What a partnership has set, with the day from which each value holds. A value counts as it stood on the day from which a
 * rule counts: a change does not reach back to limits that had begun to run. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // Values lie in arrays by setting; lists are bits by member.
public final class Settings {

    private static final int COUNT = Setting.values().length;
    private static final Settings STANDARD = builder().build();

    /** Days from which something else holds, rising; the first is {@link Day#ALWAYS}. */
    private final int[] days;

    /** The values that hold from each of those days, by the ordinal of the setting. */
    private final int[][] values;

    private Settings(int[] days, int[][] values) {
        this.days = days;
        this.values = values;
    }

    /** The defaults, for good. */
    public static Settings standard() {
        return STANDARD;
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The value of a setting on a day. */
    public int get(Setting setting, int day) {
        return values[edition(day)][setting.ordinal()];
    }

    /** Whether a list holds something on a day. */
    public boolean lists(Setting setting, Enum<?> member, int day) {
        return (get(setting, day) >> member.ordinal() & 1) == 1;
    }

    /** The day from which the value of a setting last changed, at or before a day; {@link Day#ALWAYS} if never. */
    public int validFrom(Collection<Setting> settings, int day) {
        int result = Day.ALWAYS;
        for (int i = 1; i <= edition(day); i++) {
            if (changes(settings, i)) {
                result = days[i];
            }
        }
        return result;
    }

    /** The days on which any of these settings changes, rising. */
    public Set<Integer> changes(Collection<Setting> settings) {
        Set<Integer> result = new TreeSet<>();
        for (int i = 1; i < days.length; i++) {
            if (changes(settings, i)) {
                result.add(days[i]);
            }
        }
        return result;
    }

    /** Version of a rule that uses these settings, on a day: 1, and one more for each day on which any of them changed. */
    public int version(Collection<Setting> settings, int day) {
        int version = 1;
        for (int i = 1; i <= edition(day); i++) {
            version += changes(settings, i) ? 1 : 0;
        }
        return version;
    }

    private boolean changes(Collection<Setting> settings, int edition) {
        for (Setting setting : settings) {
            if (values[edition][setting.ordinal()] != values[edition - 1][setting.ordinal()]) {
                return true;
            }
        }
        return false;
    }

    private int edition(int day) {
        int edition = days.length - 1;
        while (days[edition] > day) {
            edition--;
        }
        return edition;
    }

    /** Collects what is set. */
    public static final class Builder {

        private final TreeMap<Integer, TreeMap<Setting, Integer>> byDay = new TreeMap<>();

        private Builder() {
            byDay.put(Day.ALWAYS, new TreeMap<>());
        }

        /** Sets a value that has always held. */
        public Builder set(Setting setting, int value) {
            return put(Day.ALWAYS, setting, value);
        }

        /** Sets a value that holds from a date on. */
        public Builder set(Setting setting, int value, LocalDate from) {
            return put(Day.of(from), setting, value);
        }

        /** Sets a list that has always held. */
        public <E extends Enum<E>> Builder set(Setting setting, Set<E> members) {
            return put(Day.ALWAYS, checked(setting, members), Setting.bits(members));
        }

        /** Sets a list that holds from a date on. */
        public <E extends Enum<E>> Builder set(Setting setting, Set<E> members, LocalDate from) {
            return put(Day.of(from), checked(setting, members), Setting.bits(members));
        }

        private static Setting checked(Setting setting, Set<? extends Enum<?>> members) {
            for (Enum<?> member : members) {
                if (member.getDeclaringClass() != setting.members()) {
                    throw new IllegalArgumentException(setting.key() + " is not a list of " + member + ".");
                }
            }
            return setting;
        }

        private Builder put(int day, Setting setting, int value) {
            if (!setting.range().allows(value)) {
                throw new IllegalArgumentException(setting.key() + " must be from "
                        + setting.range().least() + " to " + setting.range().most() + ", and not " + value + ".");
            }
            byDay.computeIfAbsent(day, any -> new TreeMap<>()).put(setting, value);
            return this;
        }

        /** The settings. */
        public Settings build() {
            int[] days = new int[byDay.size()];
            int[][] values = new int[days.length][];
            int[] current = new int[COUNT];
            Arrays.setAll(current, i -> Setting.values()[i].standard());
            int i = 0;
            for (Map.Entry<Integer, TreeMap<Setting, Integer>> change : byDay.entrySet()) {
                change.getValue().forEach((setting, value) -> current[setting.ordinal()] = value);
                days[i] = change.getKey();
                values[i++] = current.clone();
            }
            return new Settings(days, values);
        }
    }
}

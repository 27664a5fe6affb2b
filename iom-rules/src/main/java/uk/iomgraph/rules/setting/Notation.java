package uk.iomgraph.rules.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * How the value of a setting is written: a whole number, or the names of a list with blanks between them, or {@code none}
 * for a list of nothing.
 */
public final class Notation {

    private static final String NONE = "none";

    private Notation() {}

    /**
     * The value that is written.
     *
     * @return the number, or the members of a list as bits
     * @throws IllegalArgumentException if the setting does not allow it; the message is what it may be, as the end of a
     *     sentence: {@code must be a whole number from 1 to 365}
     */
    public static int read(Setting setting, String text) {
        String written = text.strip();
        Class<? extends Enum<?>> members = setting.members();
        return members == null ? number(setting, written) : bits(setting, members.getEnumConstants(), written);
    }

    /** A value as it is written. */
    public static String write(Setting setting, int value) {
        Class<? extends Enum<?>> members = setting.members();
        if (members == null) {
            return Integer.toString(value);
        }
        List<String> held = new ArrayList<>();
        Enum<?>[] constants = members.getEnumConstants();
        for (int i = 0; i < constants.length; i++) {
            if ((value >> i & 1) == 1) {
                held.add(constants[i].name());
            }
        }
        return held.isEmpty() ? NONE : String.join(" ", held);
    }

    /** What may be written, as the end of a sentence that begins with the name of the setting. */
    private static IllegalArgumentException mustBe(Setting setting) {
        int all = setting.range().most();
        return new IllegalArgumentException(
                setting.members() == null
                        ? "must be a whole number from " + setting.range().least() + " to " + all
                        : "must be '" + NONE + "' or some of " + write(setting, all) + ", with blanks between them");
    }

    private static int number(Setting setting, String written) {
        try {
            int value = Integer.parseInt(written);
            if (setting.range().allows(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, together with what is out of range.
        }
        throw mustBe(setting);
    }

    private static int bits(Setting setting, Enum<?>[] constants, String written) {
        if (written.equals(NONE)) {
            return 0;
        }
        int bits = 0;
        for (String name : written.split("\\s+", -1)) {
            int bit = 0;
            for (int i = 0; i < constants.length; i++) {
                bit |= constants[i].name().equals(name) ? 1 << i : 0;
            }
            if (bit == 0) {
                throw mustBe(setting);
            }
            bits |= bit;
        }
        return bits;
    }
}

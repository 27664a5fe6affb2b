package uk.iomgraph.rules.tie;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of offences are violent: the groups of the Office for National Statistics that are violence against the
 * person, sexual offences, robbery and weapons, without deaths and injuries on the road.
 */
public final class ViolentOffences {

    private static final List<String> WORDS = List.of(
            "homicide",
            "murder",
            "manslaughter",
            "violence",
            "injury",
            "assault",
            "wounding",
            "stalking",
            "harassment",
            "rape",
            "sexual",
            "robbery",
            "weapon",
            "knife",
            "firearm");

    private static final List<String> ROAD = List.of("driving", "vehicle", "road");

    private ViolentOffences() {}

    /**
     * Whether a group is violent.
     *
     * @param group the group as an agency writes it
     * @return false where it is not said
     */
    public static boolean isViolent(@Nullable String group) {
        String words = group == null ? "" : group.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(words::contains) && ROAD.stream().noneMatch(words::contains);
    }
}

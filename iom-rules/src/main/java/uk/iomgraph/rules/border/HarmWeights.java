package uk.iomgraph.rules.border;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Harm of an offence by its group, in days of imprisonment: the Cambridge Crime Harm Index (Sherman, Neyroud and Neyroud
 * 2016), which takes the starting point of the sentencing guidelines for a first offence. These are medians over the offences
 * of a group, as published second-hand; they rank groups and are no measure of one offence. Sexual offences that are not
 * named as rape weigh what the index gives for other sexual offences.
 */
public final class HarmWeights {

    /** Words of a group, and days; the first that fits counts. */
    private static final Map<String, Double> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("homicide", 5_475.0);
        DAYS.put("murder", 5_475.0);
        DAYS.put("death or serious injury", 365.0);
        DAYS.put("without injury", 10.0);
        DAYS.put("with injury", 365.0);
        DAYS.put("stalking", 10.0);
        DAYS.put("harassment", 10.0);
        DAYS.put("rape", 2_555.0);
        DAYS.put("sexual", 182.25);
        DAYS.put("robbery", 365.0);
        DAYS.put("non-residential burglary", 183.5);
        DAYS.put("residential burglary", 273.5);
        DAYS.put("vehicle", 5.0);
        DAYS.put("theft from the person", 2.0);
        DAYS.put("bicycle", 2.0);
        DAYS.put("shoplifting", 1.0);
        DAYS.put("theft", 2.0);
        DAYS.put("criminal damage", 2.0);
        DAYS.put("arson", 185.0);
        DAYS.put("trafficking", 5.0);
        DAYS.put("drug", 3.0);
        DAYS.put("weapon", 273.75);
        DAYS.put("public order", 7.5);
        DAYS.put("miscellaneous", 10.0);
    }

    private HarmWeights() {}

    /**
     * The harm of an offence of a group.
     *
     * @param group the group as an agency writes it, after the groups of the Office for National Statistics
     * @return days; {@link Double#NaN} where the group is not said or has no weight
     */
    public static double days(@Nullable String group) {
        String words = group == null ? "" : group.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Double> weight : DAYS.entrySet()) {
            if (words.contains(weight.getKey())) {
                return weight.getValue();
            }
        }
        return Double.NaN;
    }
}

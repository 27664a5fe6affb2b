package uk.iomgraph.coverage.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.iomgraph.rules.setting.Settings;

/**
 * What partnerships have set about the rules: texts by the key of a setting, each read by {@link DatedValues}. Refused as a
 * whole, with a sentence that names the property, where one of them is not allowed.
 *
 * @param settings what holds for all partnerships
 * @param partnerships what one of them has set instead, by the code of its area
 */
@ConfigurationProperties("iom.coverage")
record RulebookSettings(
        @DefaultValue Map<String, List<String>> settings,
        @DefaultValue Map<String, Map<String, List<String>>> partnerships) {

    private static final String PREFIX = "iom.coverage.";

    RulebookSettings {
        settings = Map.copyOf(settings);
        partnerships = Map.copyOf(partnerships);
        // Read here, so that a fault stops the start as one of configuration.
        all(settings);
        each(settings, partnerships);
    }

    /** The settings of partnerships that have set nothing of their own. */
    Settings standard() {
        return all(settings());
    }

    /** The settings of all others, by the code of the area in capitals. */
    Map<String, Settings> byArea() {
        return each(settings(), partnerships());
    }

    private static Settings all(Map<String, List<String>> settings) {
        Settings.Builder builder = Settings.builder();
        DatedValues.read(PREFIX + "settings", settings).forEach((setting, values) -> values.set(setting, builder));
        return builder.build();
    }

    private static Map<String, Settings> each(
            Map<String, List<String>> settings, Map<String, Map<String, List<String>>> partnerships) {
        Map<String, Settings> result = new HashMap<>();
        partnerships.forEach((area, own) -> {
            var values = DatedValues.read(PREFIX + "settings", settings);
            DatedValues.read(PREFIX + "partnerships." + area, own)
                    .forEach((setting, more) -> values.merge(setting, more, DatedValues::then));
            Settings.Builder builder = Settings.builder();
            values.forEach((setting, all) -> all.set(setting, builder));
            if (result.put(area.toUpperCase(Locale.ROOT), builder.build()) != null) {
                throw new IllegalArgumentException(
                        PREFIX + "partnerships." + area + " is there twice, in capitals and in small letters.");
            }
        });
        return Map.copyOf(result);
    }
}

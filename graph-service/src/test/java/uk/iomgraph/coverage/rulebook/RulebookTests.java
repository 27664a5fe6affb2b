package uk.iomgraph.coverage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Notation;
import uk.iomgraph.rules.setting.Setting;
import uk.iomgraph.rules.setting.Settings;

@DisplayName("The rulebook")
class RulebookTests {

    private static final String AREA = "E22000026";

    /** What is bound of a file of configuration, as the service binds it. */
    private static Rulebook read(String yaml) {
        try {
            return bind(new YamlPropertySourceLoader()
                    .load("test", new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)))
                    .get(0));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Rulebook bind(PropertySource<?> source) {
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(source);
        return new Rulebook(new Binder(ConfigurationPropertySources.from(sources))
                .bindOrCreate("iom.coverage", RulebookSettings.class));
    }

    /** What is set for all, and by the partnership; nothing where left out. */
    private static String yaml(String setting, String all, String own) {
        return "iom.coverage:\n  other: none\n"
                + (all == null ? "" : "  settings: {" + setting + ": \"" + all + "\"}\n")
                + (own == null ? "" : "  partnerships:\n    " + AREA + ": {" + setting + ": \"" + own + "\"}\n");
    }

    private static String on(Settings settings, Setting setting, String day) {
        return Notation.write(setting, settings.get(setting, Day.of(LocalDate.parse(day))));
    }

    @ParameterizedTest(name = "all {1}, own {2}: {3} for all, {4} of its own on {5}")
    @DisplayName("gives what a partnership has set, else what is set for all, else the proposal")
    @CsvSource(textBlock = """
            contact-limit-red,       ,                        ,                     7, 7, 2026-01-01
            contact-limit-red,       5,                       ,                     5, 5, 2026-01-01
            contact-limit-red,       ,                        4,                    7, 4, 2026-01-01
            contact-limit-red,       5,                       4,                    5, 4, 2026-01-01
            contact-limit-red,       '7, 5 from 2026-04-01',  ,                     7, 7, 2026-03-31
            contact-limit-red,       '7, 5 from 2026-04-01',  ,                     5, 5, 2026-04-01
            contact-limit-red,       '5 from 2026-04-01, 6',  ,                     6, 6, 2026-03-31
            contact-limit-red,       5 from 2026-04-01,       ,                     7, 7, 2026-03-31
            contact-limit-red,       5 from 2026-04-01,       ,                     5, 5, 2030-01-01
            contact-limit-red,       6,                       3 from 2026-04-01,    6, 6, 2026-03-31
            contact-limit-red,       6,                       3 from 2026-04-01,    6, 3, 2026-04-01
            contact-limit-red,       '6, 9 from 2027-01-01',  3 from 2026-04-01,    9, 3, 2027-01-01
            contact-limit-red,       '6, 9 from 2025-01-01',  3 from 2026-04-01,    9, 9, 2025-06-01
            managing-programmes,     ,                        IOM DIP,              IOM YOT NCA_LIFETIME, IOM DIP, 2026-01-01
            prerequisites-ete,       none,                    HEALTH from 2026-04-01, none, none, 2026-03-31
            prerequisites-ete,       none,                    HEALTH from 2026-04-01, none, HEALTH, 2026-04-01
            """)
    void answersForPartnerships(String key, String all, String own, String standard, String ofArea, String day) {
        Setting setting = Setting.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        Rulebook rulebook = read(yaml(key, all, own));
        assertThat(on(rulebook.standard(), setting, day)).isEqualTo(standard);
        assertThat(on(rulebook.of(AREA), setting, day)).isEqualTo(ofArea);
        assertThat(rulebook.of("E22000099")).isSameAs(rulebook.standard());
        assertThat(rulebook.of(null)).isSameAs(rulebook.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact-limit-red: 5",
                "contact-limit-red: \"7, 5 from 2026-04-01\"",
                "contact-limit-red: 7, 5 from 2026-04-01",
                "contact-limit-red: [7, 5 from 2026-04-01]",
                "contact-limit-red: [7, \"5 from 2026-04-01\"]",
                "contactLimitRed: 5"
            })
    @DisplayName("takes numbers, texts and lists of texts")
    void takesWaysOfWriting(String line) {
        Rulebook rulebook = read("iom:\n  coverage:\n    settings:\n      " + line + "\n");
        assertThat(on(rulebook.standard(), Setting.CONTACT_LIMIT_RED, "2026-04-01"))
                .isEqualTo("5");
    }

    @Test
    @DisplayName("takes environment variables, and codes of areas in any case")
    void takesEnvironmentVariables() {
        Rulebook rulebook = bind(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of(
                        "IOM_COVERAGE_SETTINGS_CONTACTLIMITRED", "5",
                        "IOM_COVERAGE_PARTNERSHIPS_E22000026_CONTACTLIMITRED", "4, 3 from 2026-04-01")));
        assertThat(on(rulebook.standard(), Setting.CONTACT_LIMIT_RED, "2026-04-01"))
                .isEqualTo("5");
        assertThat(on(rulebook.of(" e22000026 "), Setting.CONTACT_LIMIT_RED, "2026-04-01"))
                .isEqualTo("3");
    }

    @ParameterizedTest(name = "version {1} of {0}: {2} since {3}")
    @DisplayName(
            "tells what was set in a version of all or of a partnership, and nothing where that is no longer known")
    @CsvSource(nullValues = "-", textBlock = """
            -,         1, 7, -
            -,         2, 6, 2026-04-01
            -,         3, -, -
            -,         0, -, -
            E22000026, 1, 9, -
            E22000026, 2, 4, 2025-01-01
            E22000026, 3, 3, 2027-01-01
            E22000026, 4, -, -
            E22000099, 1, -, -
            """)
    void tellsOfVersions(String partnership, int version, String limit, LocalDate since) {
        Rulebook rulebook =
                read(yaml("contact-limit-red", "7, 6 from 2026-04-01", "9, 4 from 2025-01-01, 3 from 2027-01-01"));
        Rule rule = rulebook.rule("G31", version, partnership);
        assertThat(rule.id()).isEqualTo("G31");
        assertThat(rule.version()).isEqualTo(version);
        assertThat(rule.validFrom()).isEqualTo(since);
        assertThat(rule.settings().stream().limit(1).map(SettingInForce::value))
                .isEqualTo(limit == null ? List.of() : List.of(limit));
    }

    @Test
    @DisplayName("tells whose settings count: those of a partnership, in whatever case its code is written, or of all")
    void tellsWhoseTheyAre() {
        Rulebook rulebook = read(yaml("contact-limit-red", "7", "4"));
        assertThat(rulebook.partnership(" e22000026 ")).isEqualTo(new PartnershipSettings(AREA, rulebook.of(AREA)));
        assertThat(rulebook.partnership("E22000099")).isEqualTo(new PartnershipSettings(null, rulebook.standard()));
        assertThat(rulebook.partnership(null)).isEqualTo(new PartnershipSettings(null, rulebook.standard()));
        assertThat(rulebook.all()).containsExactlyInAnyOrder(rulebook.standard(), rulebook.of(AREA));
    }

    @Test
    @DisplayName("holds the proposals where nothing is configured")
    void isStandardByDefault() {
        Rulebook rulebook = read("other: 1");
        for (Setting setting : Setting.values()) {
            assertThat(rulebook.standard().get(setting, 0)).isEqualTo(setting.standard());
        }
        assertThat(rulebook.standard().changes(List.of(Setting.values()))).isEmpty();
    }

    @Test
    @DisplayName("takes every setting by the key the catalogue names")
    void takesEverySetting() {
        String lines = List.of(Setting.values()).stream()
                .map(setting -> "    " + setting.key() + ": "
                        + Notation.write(setting, setting.range().most()))
                .collect(Collectors.joining("\n"));
        Rulebook rulebook = read("iom.coverage:\n  settings:\n" + lines + "\n");
        for (Setting setting : Setting.values()) {
            assertThat(rulebook.standard().get(setting, 0))
                    .isEqualTo(setting.range().most());
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("is refused where a value is not allowed, naming the property and what is")
    @CsvSource(textBlock = """
            contact-limit-rd,  5,                                     , There is no setting iom.coverage.settings.contact-limit-rd. The settings are: ogrs3-high
            contact-limit-red, 0,                                     , 'iom.coverage.settings.contact-limit-red must be a whole number from 1 to 365, and may be followed by '' from '' and a date; it is ''0''.'
            contact-limit-red, soon,                                  , iom.coverage.settings.contact-limit-red must be a whole number from 1 to 365
            contact-limit-red, 5 of 2026-04-01,                       , iom.coverage.settings.contact-limit-red must be a whole number from 1 to 365
            contact-limit-red, '7, 5 from 2026-02-30',                , 'iom.coverage.settings.contact-limit-red must name a date from 1900 to 2200 as 2026-04-01 after ''from''; it names ''2026-02-30''.'
            contact-limit-red, '7, 5 from April',                     , iom.coverage.settings.contact-limit-red must name a date
            contact-limit-red, '7, 5 from +999999-01-01',             , iom.coverage.settings.contact-limit-red must name a date
            contact-limit-red, '7, 5',                                , 'iom.coverage.settings.contact-limit-red must have one value without a date, and not two.'
            contact-limit-red, '5 from 2026-04-01, 6 from 2026-04-01', , 'iom.coverage.settings.contact-limit-red must have one value from 2026-04-01, and not two.'
            contact-limit-red, ,                                      400, iom.coverage.partnerships.E22000026.contact-limit-red must be a whole number from 1 to 365
            abrupt-reasons,    ,                                      HOLIDAY, iom.coverage.partnerships.E22000026.abrupt-reasons must be 'none' or some of
            contact-limit-rd,  ,                                      5, There is no setting iom.coverage.partnerships.E22000026.contact-limit-rd.
            """)
    void refusesWhatIsNotAllowed(String key, String all, String own, String sentence) {
        assertThatThrownBy(() -> read(yaml(key, all, own)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(sentence);
    }
}

package uk.iomgraph.rules.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The value of a setting")
class NotationTests {

    @ParameterizedTest
    @EnumSource
    @DisplayName("is read back as it was written")
    void readsWhatItWrites(Setting setting) {
        for (int value : new int[] {
            setting.standard(), setting.range().least(), setting.range().most()
        }) {
            assertThat(Notation.read(setting, Notation.write(setting, value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT_LIMIT_RED, ' 5 ', 5",
        "PREREQUISITES_ETE, none, none",
        "PREREQUISITES_ETE, 'DRUGS_ALCOHOL   ACCOMMODATION', ACCOMMODATION DRUGS_ALCOHOL",
        "PREREQUISITES_ETE, HEALTH HEALTH, HEALTH"
    })
    @DisplayName("may have blanks around it, and names in any order")
    void isReadLeniently(Setting setting, String text, String written) {
        assertThat(Notation.write(setting, Notation.read(setting, text))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT_LIMIT_RED, 0, must be a whole number from 1 to 365",
        "CONTACT_LIMIT_RED, 366, must be a whole number from 1 to 365",
        "CONTACT_LIMIT_RED, 7.5, must be a whole number from 1 to 365",
        "CONTACT_LIMIT_RED, '', must be a whole number from 1 to 365",
        "CONTACT_LIMIT_RED, 99999999999, must be a whole number from 1 to 365",
        "PREREQUISITES_ETE, health, 'must be ''none'' or some of ATTITUDES ACCOMMODATION CHILDREN_FAMILIES'",
        "PREREQUISITES_ETE, HEALTH none, must be 'none' or some of ATTITUDES",
        "PREREQUISITES_ETE, '', must be 'none' or some of ATTITUDES"
    })
    @DisplayName("is refused with what it may be")
    void isRefused(Setting setting, String text, String message) {
        assertThatThrownBy(() -> Notation.read(setting, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}

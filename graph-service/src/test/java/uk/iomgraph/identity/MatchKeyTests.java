package uk.iomgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What records are compared by")
class MatchKeyTests {

    private static final LocalDate BIRTH = LocalDate.of(1990, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "CRN, x 123456, X123456",
        "CRO, sf39/12345a, SF39/12345A",
        "PNC_ID, 2001/0012345a, 01/12345A",
        "PRISON_NUMBER, ' a1234bc', A1234BC"
    })
    @DisplayName("is a number however it is written")
    void sameNumber(Basis basis, String one, String other) {
        assertThat(MatchKey.number(basis, one)).isNotNull().isEqualTo(MatchKey.number(basis, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "n/a", "UNKNOWN", "000000", "-"})
    @DisplayName("is no number that only fills a cell")
    void nothingTold(String written) {
        assertThat(MatchKey.number(Basis.CRN, written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ann,SMITH", "' Ann ',Smith", "Änn,Smíth"})
    @DisplayName("is a name whatever its letters and accents, with a date of birth")
    void sameName(String given, String family) {
        assertThat(MatchKey.nameAndBirth(given, family, BIRTH)).isEqualTo(MatchKey.nameAndBirth("Ann", "Smith", BIRTH));
    }

    @Test
    @DisplayName("is no name without all its parts, and none that is split elsewhere or born another day")
    void otherName() {
        MatchKey key = MatchKey.nameAndBirth("Ann Mary", "Smith", BIRTH);

        assertThat(key).isNotNull();
        assertThat(MatchKey.nameAndBirth("Ann", "Mary Smith", BIRTH)).isNotEqualTo(key);
        assertThat(MatchKey.nameAndBirth("Ann Mary", "Smith", BIRTH.plusDays(1)))
                .isNotEqualTo(key);
        assertThat(MatchKey.nameAndBirth("Ann", null, BIRTH)).isNull();
        assertThat(MatchKey.nameAndBirth("?", "Smith", BIRTH)).isNull();
        assertThat(MatchKey.nameAndBirth("Ann", "Smith", null)).isNull();
        assertThat(key.words()).containsExactly("ann", "mary", "smith");
        assertThat(key.birth()).isEqualTo(BIRTH);
    }
}

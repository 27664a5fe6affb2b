package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTests {

    @Test
    void aPersonIsFoundByEveryWordOfEveryName() {
        SearchTerms terms = SearchTerms.of(List.of("Séan", "O'Brien-Smith", "The Kid"), List.of());

        assertThat(terms.names()).isEqualTo("sean obrien smith the kid");
    }

    @Test
    void aWordIsStoredOnce() {
        assertThat(SearchTerms.of(List.of("Ann", "ANN"), List.of()).names()).isEqualTo("ann");
    }

    @Test
    void noNameAndNoNumberGiveEmptyTexts() {
        assertThat(SearchTerms.of(List.of("", " - "), List.of("/"))).isEqualTo(new SearchTerms("", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Łukasz, lukasz",
        "Müller, muller",
        "Strauß, strauss",
        "Bjørn, bjorn",
        "İsmail, ismail",
        "D’Arcy, darcy",
        "ＦＵＬＬ, full",
        "Ćosić, cosic"
    })
    void accentsAndSpecialLettersAreFolded(String written, String folded) {
        assertThat(SearchTerms.of(List.of(written), List.of()).names()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Smith, Smyth",
        "Steven, Stephen",
        "Catherine, Kathryn",
        "Mohammed, Muhamad",
        "Lee, Leigh",
        "Shaun, Shawn",
        "Clark, Clarke",
        "Geoffrey, Jeffrey",
        "Philip, Fillip"
    })
    void namesThatSoundAlikeShareACode(String one, String other) {
        assertThat(SearchTerms.sounds(one)).containsAnyElementsOf(SearchTerms.sounds(other));
    }

    @Test
    void aWordWithTwoPronunciationsHasTwoCodes() {
        assertThat(SearchTerms.of(List.of("Schmidt"), List.of()).sounds()).isEqualTo("XMT SMT");
    }

    @Test
    void aSingleLetterAndAnotherScriptHaveNoSound() {
        assertThat(SearchTerms.of(List.of("J", "محمد"), List.of()).sounds()).isEmpty();
    }

    @Nested
    class IdentityNumbers {

        @ParameterizedTest
        @CsvSource({"2001/0012345A", "01/12345A", "01/0012345a", "2001/12345A", "' 2001 / 0012345 a '", "20010012345A"})
        void allWaysToWriteAPncIdAreOne(String written) {
            assertThat(IdentityNumber.normal(written)).isEqualTo("010012345A");
        }

        @ParameterizedTest
        @CsvSource({
            "x123456, X123456",
            "' x 12-34.56 ', X123456",
            "SF65/1234h, SF651234H",
            "123456/01z, 12345601Z",
            "a1234bc, A1234BC",
            "'--', ''"
        })
        void otherNumbersKeepTheirLettersAndDigits(String written, String normal) {
            assertThat(IdentityNumber.normal(written)).isEqualTo(normal);
        }

        @Test
        void aPncIdIsFoundAsWrittenAndInItsNormalForm() {
            assertThat(SearchTerms.of(List.of(), List.of("01/12345A", "X123456"))
                            .identifiers())
                    .isEqualTo("010012345A 0112345A X123456");
        }
    }
}

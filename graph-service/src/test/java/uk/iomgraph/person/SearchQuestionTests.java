package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.SearchQuestion.Clause;

class SearchQuestionTests {

    @Test
    void aWordIsAskedForInEveryWayItCanMatch() {
        assertThat(SearchQuestion.of("Smith").clauses())
                .containsExactly(
                        new Clause(0, MatchedOn.EXACT_NAME, "searchNames:\"smith\""),
                        new Clause(0, MatchedOn.NAME_BEGINS, "searchNames:smith*"),
                        new Clause(0, MatchedOn.SPELLING, "searchNames:smith~1"),
                        new Clause(0, MatchedOn.SOUND, "searchSounds:(\"SM0\" OR \"XMT\")"));
    }

    @Test
    void aLongWordMayDifferInTwoLettersAndAVeryShortOneInNone() {
        assertThat(SearchQuestion.of("Alexander").clauses())
                .extracting(Clause::query)
                .contains("searchNames:alexander~2");
        assertThat(SearchQuestion.of("Li").clauses()).extracting(Clause::reason).doesNotContain(MatchedOn.SPELLING);
    }

    @Test
    void aNumberIsAskedForAsWrittenAndInItsNormalForm() {
        assertThat(SearchQuestion.of("2001/12345a").clauses())
                .containsExactly(
                        new Clause(0, MatchedOn.IDENTIFIER, "searchIdentifiers:(\"010012345A\" OR \"200112345A\")"));
    }

    @Test
    void aNumberTypedWithBlanksStandsForAllItsWords() {
        assertThat(SearchQuestion.of("X 123 456").clauses())
                .contains(
                        new Clause(0, MatchedOn.IDENTIFIER, "searchIdentifiers:(\"X123456\")"),
                        new Clause(2, MatchedOn.IDENTIFIER, "searchIdentifiers:(\"X123456\")"));
    }

    @Test
    void ofThreeWordsOneMayBeMissed() {
        assertThat(SearchQuestion.of("John Smith").required()).isEqualTo(2);
        assertThat(SearchQuestion.of("John Paul Smith").required()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smith* OR searchNames:*", "smith\" OR \"a", "smith~0.1 AND NOT [a TO z]", "a\\b^9"})
    void nothingOfTheIndexLanguageCanBeTyped(String typed) {
        assertThat(SearchQuestion.of(typed).clauses())
                .extracting(Clause::query)
                .allMatch(query -> query.matches("search(Names|Sounds|Identifiers):"
                        + "(\"[\\p{L}\\p{N}]+\"|[\\p{L}\\p{N}]+(\\*|~[12])|\\(\"[A-Z0-9]+\"( OR \"[A-Z0-9]+\")*\\))"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "'’\"", "((( ***", "\u0000", "👮"})
    void nothingToSearchForIsABadArgument(String typed) {
        assertThatThrownBy(() -> SearchQuestion.of(typed))
                .isInstanceOfSatisfying(
                        BadQuestion.class, fault -> assertThat(fault.fault()).isEqualTo(Fault.BAD_ARGUMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d e f g", "1 2 3 4 5 6 7"})
    void moreThanSixWordsAreABadArgument(String typed) {
        assertThatThrownBy(() -> SearchQuestion.of(typed)).isInstanceOf(BadQuestion.class);
    }

    @Test
    void moreThanTwoHundredLettersAreABadArgument() {
        assertThat(SearchQuestion.of("a".repeat(200)).words()).isEqualTo(1);
        assertThatThrownBy(() -> SearchQuestion.of("a".repeat(201))).isInstanceOf(BadQuestion.class);
    }
}

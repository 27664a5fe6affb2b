package uk.iomgraph.rules.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row may make a gang tie")
class TieRulesTests {

    @ParameterizedTest(name = "{0}, graded {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "IDENTIFIED_BY_POLICE                         | B | TIE",
                "Admits membership                            | A | TIE",
                "admits-membership                            |   | TIE",
                "Named by informants                          | C | TIE",
                "Named by informants                          | D | TIE",
                "Associates with a member; admits membership  | A | TIE",
                "ASSOCIATES_WITH_MEMBER;OTHER                 | A | TIE",
                "wears the colours                            | B | TIE",
                "Known gang member                            | B | TIE",
                "linked by DNA to the knife of a member       | B | TIE",
                "OFFENDS_WITH_MEMBER                          | B | TIE",
                "                                             | A | NO_CRITERION",
                "' ; ;'                                       | A | NO_CRITERION",
                "ASSOCIATES_WITH_MEMBER                       | A | ASSOCIATION_ALONE",
                "associates with members                      | A | ASSOCIATION_ALONE",
                "Associate of gang members                    | A | ASSOCIATION_ALONE",
                "Is a contact of a member                     | B | ASSOCIATION_ALONE",
                "known associate                              | B | ASSOCIATION_ALONE",
                "seen with gang nominals; brother of a member | A | ASSOCIATION_ALONE",
                "RELATED_TO_MEMBER                            | A | ASSOCIATION_ALONE",
                "Lives with a member;FREQUENTS_AREA           | A | ASSOCIATION_ALONE",
                "HARMED_BY_GANG                               | A | ASSOCIATION_ALONE",
                "FREQUENTS_AREA; ASSOCIATES_WITH_MEMBERS      |   | ASSOCIATION_ALONE",
                "IDENTIFIED_BY_POLICE                         | E | SUSPECTED_FALSE",
                "Admits membership; USES_SIGNS                | E | SUSPECTED_FALSE",
                "ASSOCIATES_WITH_MEMBER                       | E | SUSPECTED_FALSE",
                "                                             | E | SUSPECTED_FALSE"
            })
    @DisplayName("or not:")
    void fixtures(String criteria, String grade, String outcome) {
        assertThat(TieRules.ofGang(criteria, grade).map(Enum::name).orElse("TIE"))
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("with criteria that are read once each, in the order written")
    void criteriaAreRead() {
        assertThat(TieCriterion.read("Uses signs; admits membership;USES_SIGN; tattoo; scar"))
                .containsExactly(TieCriterion.USES_SIGNS, TieCriterion.ADMITS_MEMBERSHIP, TieCriterion.OTHER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2005-01-01, LOCAL_CRITERIA",
        "2011-01-30, LOCAL_CRITERIA",
        "2011-01-31, POLICING_AND_CRIME_ACT_2009",
        "2015-05-31, POLICING_AND_CRIME_ACT_2009",
        "2015-06-01, SERIOUS_CRIME_ACT_2015",
        "2026-01-01, SERIOUS_CRIME_ACT_2015"
    })
    @DisplayName("by the definition of the day on which it begins:")
    void definitions(LocalDate day, GangDefinition definition) {
        assertThat(GangDefinition.of(day)).isEqualTo(definition);
    }

    @Test
    @DisplayName("by one definition on each day, without a day between two")
    void definitionsFollowOneAnother() {
        GangDefinition[] all = GangDefinition.values();
        for (int i = 1; i < all.length; i++) {
            assertThat(all[i].from()).isEqualTo(all[i - 1].to());
        }
    }
}

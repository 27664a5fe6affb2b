package uk.iomgraph.rules.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Point;

@DisplayName("A link says")
class LinkTests {

    private static final SmallCountry COUNTRY = new SmallCountry();

    @ParameterizedTest
    @DisplayName("all levels at which both ends have an area and differ, and reports the highest")
    @CsvSource({
        "A, B, 'CSP,LAD'",
        "A, C, 'CSP,LAD,PFA,PROBATION_REGION'",
        "D, B, LAD",
        "I, J, LAD",
        "I, K, 'LAD,PFA,PROBATION_REGION'",
        "F, G, 'PFA,PROBATION_REGION'",
        "A, G, 'PFA,PROBATION_REGION'"
    })
    void levels(String from, String to, String expected) {
        Crossing crossing = Crossing.of(from, to, COUNTRY);

        assertThat(crossing).isNotNull();
        assertThat(String.join(",", crossing.levels().stream().map(Enum::name).toList()))
                .isEqualTo(expected);
        assertThat(expected).endsWith(crossing.highest().name());
    }

    @ParameterizedTest
    @DisplayName("nothing of places in one area, or in areas that nobody knows")
    @CsvSource({"A, A", "A, D", "D, A", "A, F", "F, B", "A, Z", "Z, Y"})
    void noBorder(String from, String to) {
        assertThat(Crossing.of(from, to, COUNTRY)).isNull();
    }

    @Test
    @DisplayName("what it weighs, how far it is and which records it rests on")
    void weight() {
        BorderLink link = PersonLinks.of(LinkScript.person("home A -9..; offence o B 0 Robbery"))
                .get(0);

        assertThat(link.harm()).isEqualTo(365);
        // One degree of longitude at 53° north: 111.195 km × cos 53°.
        assertThat(link.distanceKm()).isCloseTo(66.92, within(0.01));
        assertThat(link.evidence())
                .containsExactly(
                        new LinkEvidence("P/records/1", LinkEvidence.Role.JOINS),
                        new LinkEvidence("P/records/0", LinkEvidence.Role.FROM_AREA));
        assertThat(link.explanation())
                .isEqualTo("Accused of an offence on 1 January 1970 in another area than the home.");
    }

    @Test
    @DisplayName("of a victim how far the middles of the areas are apart, not how far the door is")
    void distanceToVictim() {
        Homes lived = Homes.of(List.of(new Homes.Home("h", "B", new Point(53.3, -2.7), -9, Day.NEVER)));
        PersonCase accused = LinkScript.person("home A -9..; offence o A 0");
        Circle circle = new Circle(
                List.of(), List.of(new Circle.Companion("o", "v", "k")), List.of(), List.of(), Map.of("v", lived));

        BorderLink link = PersonLinks.of(
                        new PersonCase("m", accused.timeline(), Settings.standard(), circle, SmallCountry.world()))
                .get(0);

        assertThat(link.kind()).isEqualTo(LinkKind.VICTIM_ELSEWHERE);
        assertThat(link.distanceKm()).isCloseTo(66.92, within(0.01));
    }

    @Test
    @DisplayName("how evenly events are spread over forces")
    void entropy() {
        BorderLink link = PersonLinks.of(LinkScript.person("event f 0; event f 1; event f 2; event g 3"))
                .get(0);

        // −(¾ log₂ ¾ + ¼ log₂ ¼)
        assertThat(link.explanation()).contains("2 forces recorded 4 events").contains("entropy 0.81 bits");
    }

    @ParameterizedTest
    @DisplayName("the harm of the group of an offence, by the words in it")
    @CsvSource({
        "Violence with injury, 365",
        "Violence without injury, 10",
        "Residential burglary, 273.5",
        "Non-residential burglary, 183.5",
        "Vehicle offences, 5",
        "Theft from the person, 2",
        "Other theft, 2",
        "Criminal damage and arson, 2",
        "Arson, 185",
        "SEXUAL OFFENCES, 182.25",
        "Rape, 2555",
        "Fishing, NaN"
    })
    void harm(String group, double expected) {
        // As objects: no number is the same as no number.
        assertThat(Double.valueOf(HarmWeights.days(group))).isEqualTo(Double.valueOf(expected));
    }

    @Test
    @DisplayName("how far two cities are apart")
    void distance() {
        Point london = new Point(51.5074, -0.1278);
        Point cardiff = new Point(51.4816, -3.1791);

        assertThat(london.kilometresTo(cardiff)).isCloseTo(211.4, within(0.5));
        assertThat(london.kilometresTo(london)).isZero();
    }

    @Test
    @DisplayName("journeys within an area too, each offence once, the oldest first")
    void journeys() {
        PersonCase person = LinkScript.person(
                "home A -9..; offence u B 5 robbery; offence o A 0; convicted o A 0; offence x - 1; witness y B 2");

        assertThat(Journeys.of(person))
                .isEqualTo(List.of(
                        new Journeys.Journey("o", "A", "A", 0, 0), new Journeys.Journey("u", "A", "B", 5, 365)));
    }
}

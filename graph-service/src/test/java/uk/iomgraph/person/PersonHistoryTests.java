package uk.iomgraph.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.iomgraph.kernel.SourceReference;

class PersonHistoryTests {

    private static final Instant MONDAY = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-01-02T00:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2024-01-03T00:00:00Z");

    @Test
    void aCorrectionOfSomethingElseDoesNotBreakANameInTwo() {
        PersonHistory history =
                history(WEDNESDAY, version("Ann", "1", MONDAY, TUESDAY), version("Ann", "2", TUESDAY, null));

        assertThat(history.names()).hasSize(1);
        assertThat(history.names().get(0).recordedFrom()).isEqualTo(MONDAY);
        assertThat(history.names().get(0).recordedTo()).isNull();
    }

    @Test
    void aNameThatComesBackIsListedAgain() {
        PersonHistory history = history(
                WEDNESDAY,
                version("Ann", "1", WEDNESDAY, null),
                version("Ann", "1", MONDAY, TUESDAY),
                version("Anne", "1", TUESDAY, WEDNESDAY));

        assertThat(history.names()).extracting(PersonName::given).containsExactly("Ann", "Anne", "Ann");
    }

    @Test
    void whatWasNotKnownYetIsNotThereNotEvenTheEndOfABelief() {
        PersonHistory history =
                history(MONDAY, version("Ann", "1", MONDAY, TUESDAY), version("Anne", "1", TUESDAY, null));

        assertThat(history.names()).extracting(PersonName::given).containsExactly("Ann");
        assertThat(history.names().get(0).recordedTo()).isNull();
    }

    @Test
    void aNumberIsKnownSinceItWasFirstBelievedWithoutABreak() {
        PersonHistory history = history(
                WEDNESDAY,
                version("Ann", "1", MONDAY, TUESDAY),
                version("Anne", "1", TUESDAY, WEDNESDAY),
                version("Anne", "1", WEDNESDAY, null));

        assertThat(history.identityKeys()).extracting(IdentityKey::recordedFrom).containsExactly(MONDAY);
    }

    @Test
    void aNumberThatWasCorrectedIsKnownSinceTheCorrection() {
        PersonHistory history =
                history(WEDNESDAY, version("Ann", "1", MONDAY, TUESDAY), version("Ann", "2", TUESDAY, null));

        assertThat(history.identityKeys()).extracting(IdentityKey::recordedFrom).containsExactly(TUESDAY);
    }

    @Test
    void nobodyIsBelievedInBeforeTheFirstVersionNorAfterARetraction() {
        assertThat(history(MONDAY.minusSeconds(1), version("Ann", "1", MONDAY, TUESDAY))
                        .believed())
                .isEmpty();
        assertThat(history(MONDAY, version("Ann", "1", MONDAY, TUESDAY)).believed())
                .isPresent();
        assertThat(history(TUESDAY, version("Ann", "1", MONDAY, TUESDAY)).believed())
                .isEmpty();
    }

    private static PersonHistory history(Instant knownAt, PersonVersion... versions) {
        return new PersonHistory(List.of(versions), knownAt);
    }

    private static PersonVersion version(String given, String crn, Instant from, Instant to) {
        return new PersonVersion(
                new SourceReference("A", "people", "1"),
                given,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Map.of(IdentityKind.CRN, crn),
                from,
                to);
    }
}

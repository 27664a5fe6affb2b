package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A row")
class FeedRowTests {

    private static final int SAMPLES = 50;

    @ParameterizedTest
    @EnumSource
    void isBuiltAgainFromItsCells(FeedFile file) {
        Random random = new Random(file.name().hashCode());
        for (int i = 0; i < SAMPLES; i++) {
            List<String> cells = file.columns().stream()
                    .map(column -> column.required() || random.nextBoolean() ? cell(column, random) : "")
                    .toList();
            FeedRow row = FeedRow.ofCells(file, "SRC", 7, cells);
            FeedRow again = FeedRow.ofCells(file, "SRC", 7, row.cells());
            assertThat(again).isEqualTo(row);
            assertThat(again.values()).isEqualTo(row.values());
            assertThat(again.cells()).isEqualTo(row.cells());
            assertThat(row.hash()).matches("[A-Za-z0-9_-]{22}");
        }
    }

    @Test
    void givesItsValuesTyped() {
        FeedRow person = row(FeedFile.PEOPLE, "ref", "P1", "aliases", "Al; Bert;;Al", "limited_access", "true");
        assertThat(person.text("ref")).isEqualTo("P1");
        assertThat(person.texts("aliases")).containsExactly("Al", "Bert");
        assertThat(person.flag("limited_access")).isTrue();
        assertThat(person.date("date_of_birth")).isNull();
        assertThat(person.key()).isEqualTo("SRC/people/P1");

        FeedRow call =
                row(FeedFile.COMMUNICATIONS, "ref", "c", "at", "2017-08-04T00:32:00+01:00", "duration_seconds", "38");
        assertThat(call.instant("at")).isEqualTo(Instant.parse("2017-08-03T23:32:00Z"));
        assertThat(call.integer("duration_seconds")).isEqualTo(38);

        FeedRow address = row(FeedFile.ADDRESSES, "ref", "a", "area_code", "WN3", "latitude", "53.530988");
        assertThat(address.decimal("latitude")).isEqualTo(53.530988);
        assertThat(address.reference("area_code")).isEqualTo(new Reference(FeedFile.AREAS, "", "WN3"));
    }

    @Test
    void refersToItsOwnSourceUnlessItSaysOtherwise() {
        FeedRow residence = row(
                FeedFile.RESIDENCES,
                "ref",
                "r",
                "person_ref",
                "P1",
                "address_ref",
                "OTHER:a/1#2",
                "from",
                "2024-01-01");
        assertThat(residence.reference("person_ref").key()).isEqualTo("SRC/people/P1");
        assertThat(residence.reference("address_ref").key()).isEqualTo("OTHER/addresses/a/1#2");
        assertThat(residence.date("from")).isEqualTo(LocalDate.of(2024, 1, 1));
        FeedRow same = row(
                FeedFile.RESIDENCES,
                "ref",
                "r",
                "person_ref",
                "SRC:P1",
                "address_ref",
                "OTHER:a/1#2",
                "from",
                "2024-01-01");
        assertThat(same.hash()).isEqualTo(residence.hash());
    }

    @Test
    void ofAnAreaIsTheSameForEverySource() {
        assertThat(row(FeedFile.AREAS, "code", "WN3").key()).isEqualTo("areas/WN3");
        assertThat(Reference.area("WN3").key()).isEqualTo("areas/WN3");
    }

    @Test
    void ofALinkIsKnownByItsEndsAndStart() {
        assertThat(row(FeedFile.AREA_LINKS, "child_code", "A", "parent_code", "B")
                        .ref())
                .isEqualTo("A>B");
        assertThat(row(FeedFile.AREA_LINKS, "child_code", "A", "parent_code", "B", "valid_from", "2024-01-01")
                        .ref())
                .isEqualTo("A>B@2024-01-01");
        assertThat(row(FeedFile.AREA_NEIGHBOURS, "code_a", "Z", "code_b", "A").ref())
                .isEqualTo("A~Z");
    }

    @Test
    void hasTheSameHashHoweverItsNumbersAreWritten() {
        String one = row(FeedFile.ADDRESSES, "ref", "a", "latitude", "53.50").hash();
        assertThat(row(FeedFile.ADDRESSES, "ref", "a", "latitude", "53.5").hash())
                .isEqualTo(one);
        assertThat(row(FeedFile.ADDRESSES, "ref", "a", "latitude", "53.51").hash())
                .isNotEqualTo(one);
        assertThat(row(FeedFile.ADDRESSES, "ref", "a", "longitude", "53.5").hash())
                .isNotEqualTo(one);
    }

    @Test
    void keptBeforeItsFileHadMoreColumnsIsStillRead() {
        assertThat(FeedRow.ofCells(FeedFile.PEOPLE, "SRC", 2, List.of("P1")))
                .isEqualTo(row(FeedFile.PEOPLE, "ref", "P1"));
    }

    @Test
    void keptWrongIsRefusedWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(FeedFile.PEOPLE, "ref", "P1", "date_of_birth", "secret"))
                .withMessageNotContaining("secret");
    }

    @Test
    void printsItsPlaceAndNoValue() {
        assertThat(row(FeedFile.PEOPLE, "ref", "P1", "family_name", "Example")).hasToString("people.csv line 2 of SRC");
    }

    private static FeedRow row(FeedFile file, String... namesAndCells) {
        List<String> cells = new ArrayList<>(Collections.nCopies(file.columns().size(), ""));
        for (int i = 0; i < namesAndCells.length; i += 2) {
            cells.set(file.indexOf(namesAndCells[i]), namesAndCells[i + 1]);
        }
        return FeedRow.ofCells(file, "SRC", 2, cells);
    }

    private static String cell(Column column, Random random) {
        return switch (column.type()) {
            case TEXT ->
                column.name().equals("code") || column.name().equals("ref")
                        ? "E" + random.nextInt(1000)
                        : "a \u00E9,\"" + random.nextInt(1000) + "\n\uD83D\uDE00";
            case CODE -> column.allowed().get(random.nextInt(column.allowed().size()));
            case DATE ->
                LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000)).toString();
            case INSTANT -> Instant.ofEpochSecond(random.nextInt()).toString();
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case INTEGER -> String.valueOf(1 + random.nextInt(3));
            case DECIMAL -> String.valueOf(random.nextDouble());
            case TEXTS -> "x" + random.nextInt(9) + ";y z";
            case REFERENCE -> reference(column, random);
            case REFERENCES -> reference(column, random) + "; " + reference(column, random);
        };
    }

    private static String reference(Column column, Random random) {
        String prefix = column.target() == FeedFile.AREAS || random.nextBoolean() ? "" : "OTHER-1:";
        return prefix + "E" + random.nextInt(1000);
    }
}

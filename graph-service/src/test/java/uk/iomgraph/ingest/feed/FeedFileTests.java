package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A file of the feed")
class FeedFileTests {

    @Test
    void isFoundByItsNameWithAndWithoutExtension() {
        assertThat(FeedFile.find("people")).contains(FeedFile.PEOPLE);
        assertThat(FeedFile.find("people.csv")).contains(FeedFile.PEOPLE);
        assertThat(FeedFile.find("People.csv")).isEmpty();
        assertThat(FeedFile.find("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void standsAfterTheFilesItRefersTo(FeedFile file) {
        assertThat(file.columns()).allSatisfy(column -> {
            if (column.target() != null) {
                assertThat(column.target()).isLessThanOrEqualTo(file);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void refersToAreasByCodeAndToTheRestByRef(FeedFile file) {
        for (Column column : file.columns()) {
            boolean reference =
                    List.of(ColumnType.REFERENCE, ColumnType.REFERENCES).contains(column.type());
            assertThat(reference).as(column.name()).isEqualTo(column.target() != null);
            boolean named = column.name()
                    .matches(".*_refs?|.*area_codes?(_[ab])?|child_code|parent_code|code_[ab]|recorded_by");
            assertThat(named).as(column.name()).isEqualTo(reference);
        }
    }

    @ParameterizedTest
    @EnumSource
    void startsWithWhatIdentifiesItsRows(FeedFile file) {
        assertThat(file.columns().get(0).required()).isTrue();
        assertThat(file.columns())
                .extracting(Column::name)
                .doesNotHaveDuplicates()
                .doesNotContain("op");
        file.columns()
                .forEach(column -> assertThat(file.columns().get(file.indexOf(column.name())))
                        .isSameAs(column));
    }

    @Test
    void hasNoPositionForAColumnItLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedFile.PEOPLE.indexOf("shoe_size"))
                .withMessageContaining("people has no column shoe_size");
    }
}

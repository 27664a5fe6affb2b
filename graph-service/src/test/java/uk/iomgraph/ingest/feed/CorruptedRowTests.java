package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A bad row is rejected with its place and reason, and the good rows around it are read:")
class CorruptedRowTests {

    private static final String PEOPLE = "ref,family_name,aliases,date_of_birth,limited_access,op";
    private static final String NEEDS = "ref,person_ref,pathway,severity,from,to";
    private static final String ADDRESSES = "ref,line,area_code,latitude,longitude";
    private static final String LINKS = "child_code,parent_code,share,valid_from,valid_to";

    @TempDir
    Path temp;

    /** A row with one thing wrong, under the header of its file. */
    record Defect(String name, FeedFile file, String header, String row, RejectCode code, String column) {

        String goodRow(int number) {
            return switch (file) {
                case PEOPLE -> "P" + number + ",Example,A;B,1990-01-01,false,";
                case NEEDS -> "N" + number + ",P1,HEALTH,2,2024-01-01,";
                case ADDRESSES -> "A" + number + ",1 High Street,WN3,53.5,-2.6";
                case AREA_LINKS -> "C" + number + ",D1,0.5,,";
                case COMMUNICATIONS -> "M" + number + ",O1,O2,2024-01-01T10:00:00Z,38";
                case AGREEMENTS -> "G" + number + ",a;b,prevent;detect,needs,2024-01-01";
                default -> throw new IllegalArgumentException(file.fileName());
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Defect people(String name, String row, RejectCode code, String column) {
        return new Defect(name, FeedFile.PEOPLE, PEOPLE, row, code, column);
    }

    private static Defect need(String name, String row, RejectCode code, String column) {
        return new Defect(name, FeedFile.NEEDS, NEEDS, row, code, column);
    }

    private static Defect address(String name, String row, RejectCode code, String column) {
        return new Defect(name, FeedFile.ADDRESSES, ADDRESSES, row, code, column);
    }

    private static Defect link(String name, String row, RejectCode code, String column) {
        return new Defect(name, FeedFile.AREA_LINKS, LINKS, row, code, column);
    }

    private static Defect call(String name, String row, RejectCode code, String column) {
        String header = "ref,from_object_ref,to_object_ref,at,duration_seconds";
        return new Defect(name, FeedFile.COMMUNICATIONS, header, row, code, column);
    }

    private static Defect agreement(String name, String row, RejectCode code, String column) {
        String header = "ref,party_refs,purposes,categories,from";
        return new Defect(name, FeedFile.AGREEMENTS, header, row, code, column);
    }

    static Stream<Defect> identities() {
        return Stream.of(
                people("empty ref", ",Bad,,,,", RejectCode.MISSING_VALUE, "ref"),
                people("ref of spaces", "   ,Bad,,,,", RejectCode.MISSING_VALUE, "ref"),
                people("ref with a space at its end", "P2 ,Bad,,,,", RejectCode.BAD_REF, "ref"),
                people("ref with a colon", "a:b,Bad,,,,", RejectCode.BAD_REF, "ref"),
                people("ref with a semicolon", "a;b,Bad,,,,", RejectCode.BAD_REF, "ref"),
                people("ref with a line break", "\"a\nb\",Bad,,,,", RejectCode.BAD_REF, "ref"),
                people("ref of 201 characters", "x".repeat(201) + ",Bad,,,,", RejectCode.FIELD_TOO_LONG, "ref"),
                people("ref that came before", "P1,Bad,,,,", RejectCode.DUPLICATE_REF, "ref"),
                people("row of nothing but commas", ",,,,,", RejectCode.MISSING_VALUE, "ref"),
                people("unknown operation", "P2,Bad,,,,delete", RejectCode.UNKNOWN_OPERATION, "op"),
                people("retraction without ref", ",,,,,retract", RejectCode.MISSING_VALUE, "ref"),
                link("area code with a sign", "C>2,D1,,,", RejectCode.BAD_REF, "child_code"),
                link("link without its parent", "C2,,,,", RejectCode.MISSING_VALUE, "parent_code"),
                link("share above one", "C2,D1,50,,", RejectCode.OUT_OF_RANGE, "share"),
                link(
                        "validity that ends first",
                        "C2,D1,,2024-02-01,2024-01-01",
                        RejectCode.TO_BEFORE_FROM,
                        "valid_to"));
    }

    static Stream<Defect> values() {
        return Stream.of(
                need("date the British way", "N2,P1,HEALTH,2,01/02/2024,", RejectCode.BAD_DATE, "from"),
                need("30 February", "N2,P1,HEALTH,2,2024-02-30,", RejectCode.BAD_DATE, "from"),
                need("29 February of a common year", "N2,P1,HEALTH,2,2023-02-29,", RejectCode.BAD_DATE, "from"),
                need("date with a time", "N2,P1,HEALTH,2,2024-02-01T00:00,", RejectCode.BAD_DATE, "from"),
                need(
                        "date in other digits",
                        "N2,P1,HEALTH,2,\u0662\u0660\u0662\u0664-01-01,",
                        RejectCode.BAD_DATE,
                        "from"),
                need("date with a space before", "N2,P1,HEALTH,2, 2024-01-01,", RejectCode.BAD_DATE, "from"),
                need("date before 1900", "N2,P1,HEALTH,2,1066-10-14,", RejectCode.OUT_OF_RANGE, "from"),
                need("date after 2200", "N2,P1,HEALTH,2,2024-01-01,9999-12-31", RejectCode.OUT_OF_RANGE, "to"),
                need("end before start", "N2,P1,HEALTH,2,2024-01-02,2024-01-01", RejectCode.TO_BEFORE_FROM, "to"),
                need("no start", "N2,P1,HEALTH,2,,", RejectCode.MISSING_VALUE, "from"),
                need("unknown pathway", "N2,P1,MONEY,2,2024-01-01,", RejectCode.UNKNOWN_CODE, "pathway"),
                need("pathway in small letters", "N2,P1,health,2,2024-01-01,", RejectCode.UNKNOWN_CODE, "pathway"),
                need("severity of 4", "N2,P1,HEALTH,4,2024-01-01,", RejectCode.OUT_OF_RANGE, "severity"),
                need("severity below nought", "N2,P1,HEALTH,-1,2024-01-01,", RejectCode.OUT_OF_RANGE, "severity"),
                need("severity of 2.5", "N2,P1,HEALTH,2.5,2024-01-01,", RejectCode.BAD_NUMBER, "severity"),
                need("severity in a word", "N2,P1,HEALTH,high,2024-01-01,", RejectCode.BAD_NUMBER, "severity"),
                need(
                        "severity of 20 digits",
                        "N2,P1,HEALTH," + "9".repeat(20) + ",2024-01-01,",
                        RejectCode.BAD_NUMBER,
                        "severity"),
                need(
                        "reference without its ref",
                        "N2,OTHER:,HEALTH,2,2024-01-01,",
                        RejectCode.BAD_REFERENCE,
                        "person_ref"),
                need(
                        "reference without its source",
                        "N2,:P1,HEALTH,2,2024-01-01,",
                        RejectCode.BAD_REFERENCE,
                        "person_ref"),
                need(
                        "reference with two colons",
                        "N2,A:B:C,HEALTH,2,2024-01-01,",
                        RejectCode.BAD_REFERENCE,
                        "person_ref"),
                need(
                        "reference to a source that cannot be",
                        "N2,A/B:C,HEALTH,2,2024-01-01,",
                        RejectCode.BAD_REFERENCE,
                        "person_ref"),
                need("no person", "N2,,HEALTH,2,2024-01-01,", RejectCode.MISSING_VALUE, "person_ref"),
                people("yes for true", "P2,Bad,,,yes,", RejectCode.BAD_BOOLEAN, "limited_access"),
                people("True in a capital", "P2,Bad,,,True,", RejectCode.BAD_BOOLEAN, "limited_access"),
                people("list of separators", "P2,Bad,;;,,,", RejectCode.MISSING_VALUE, "aliases"),
                people("NUL in a name", "P2,Ba\0d,,,,", RejectCode.BAD_CHARACTER, "family_name"),
                people(
                        "name of 2,001 characters",
                        "P2," + "x".repeat(2001) + ",,,,",
                        RejectCode.FIELD_TOO_LONG,
                        "family_name"),
                address("latitude of 91", "A2,,WN3,91,0", RejectCode.OUT_OF_RANGE, "latitude"),
                address("longitude of -181", "A2,,WN3,0,-181", RejectCode.OUT_OF_RANGE, "longitude"),
                address("latitude that is no number", "A2,,WN3,NaN,0", RejectCode.BAD_NUMBER, "latitude"),
                address("decimal comma", "A2,,WN3,\"53,5\",0", RejectCode.BAD_NUMBER, "latitude"),
                address("area of another source", "A2,,ONS:WN3,53,0", RejectCode.BAD_REFERENCE, "area_code"),
                call("time without offset", "M2,O1,O2,2024-01-01T10:00:00,1", RejectCode.BAD_INSTANT, "at"),
                call("time at half past 25", "M2,O1,O2,2024-01-01T25:30:00Z,1", RejectCode.BAD_INSTANT, "at"),
                call("time in 1066", "M2,O1,O2,1066-10-14T10:00:00Z,1", RejectCode.OUT_OF_RANGE, "at"),
                call(
                        "duration below nought",
                        "M2,O1,O2,2024-01-01T10:00:00Z,-1",
                        RejectCode.OUT_OF_RANGE,
                        "duration_seconds"),
                agreement(
                        "list with a bad reference", "G2,a;:b,x,y,2024-01-01", RejectCode.BAD_REFERENCE, "party_refs"),
                agreement(
                        "empty list where one is required",
                        "G2,a,x,,2024-01-01",
                        RejectCode.MISSING_VALUE,
                        "categories"));
    }

    static Stream<Defect> shapes() {
        return Stream.of(
                people("a value too few", "P2,Bad,,,", RejectCode.TOO_FEW_FIELDS, ""),
                people("a value too many", "P2,Bad,,,,,", RejectCode.TOO_MANY_FIELDS, ""),
                people("a thousand values", "P2" + ",".repeat(1000), RejectCode.TOO_MANY_FIELDS, ""),
                people("a line of spaces", "    ", RejectCode.TOO_FEW_FIELDS, ""),
                people("quote never closed", "P2,\"Bad,,,,", RejectCode.BAD_QUOTING, "family_name"),
                people("quote inside a bare value", "P2,5\" pipe,,,,", RejectCode.BAD_QUOTING, "family_name"),
                people("text after a closing quote", "P2,\"Bad\"ly,,,,", RejectCode.BAD_QUOTING, "family_name"),
                people("quote not doubled", "P2,\"the \"Bad\" one\",,,,", RejectCode.BAD_QUOTING, "family_name"),
                people("space before a quote", "P2, \"Bad\",,,,", RejectCode.BAD_QUOTING, "family_name"),
                people(
                        "quoted value over the limit",
                        "P2,\"" + "x".repeat(2 << 20) + "\",,,,",
                        RejectCode.FIELD_TOO_LONG,
                        "family_name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"identities", "values", "shapes"})
    void isRejectedAlone(Defect defect) {
        String text = String.join(
                "\n", defect.header(), defect.goodRow(1), defect.row(), defect.goodRow(8), defect.goodRow(9), "");
        Readings read = read(defect.file(), text.getBytes(StandardCharsets.UTF_8), 4);

        assertThat(read.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(defect.code());
            assertThat(reject.file()).isEqualTo(defect.file());
            assertThat(reject.line()).isEqualTo(3);
            assertThat(reject.column()).isEqualTo(defect.column());
            assertThat(reject.value()).hasSizeLessThanOrEqualTo(200);
            assertThat(reject.sentence()).endsWith(".").hasSizeGreaterThan(20);
        });
        assertThat(read.rows()).hasSize(3);
    }

    @Test
    void aWrongCaseIsToldTheRightOne() {
        assertThat(rejectOf(NEEDS + "\nN1,P1,drugs alcohol,1,2024-01-01,\n").sentence())
                .startsWith("Write DRUGS_ALCOHOL");
    }

    @Test
    void aDuplicateIsToldTheFirstLine() {
        assertThat(rejectOf(NEEDS + "\nN1,P1,HEALTH,1,2024-01-01,\nN1,P1,HEALTH,2,2024-01-01,\n")
                        .sentence())
                .contains("line 2");
    }

    @Test
    void theRefOfABrokenRowMayBeTakenByAGoodOne() {
        Readings read =
                read(FeedFile.PEOPLE, (PEOPLE + "\nP1,\"Bad,,,,\nP1,Good,,,,\n").getBytes(StandardCharsets.UTF_8), 2);
        assertThat(read.rejects()).extracting(Reject::code).containsExactly(RejectCode.BAD_QUOTING);
        assertThat(read.rows()).extracting(FeedRow::line).containsExactly(3L);
    }

    @Test
    void everyRowAfterAQuoteNeverClosedIsReadOnItsOwn() {
        String text = PEOPLE + "\nP1,\"Bad,,,,\nP2,\"Fine, as it is\",,,,\nP3,x\"y,,,,\nP4,\"Two\nlines\",,,,\n";
        Readings read = read(FeedFile.PEOPLE, text.getBytes(StandardCharsets.UTF_8), 4);
        assertThat(read.refs()).containsExactly("P2", "P4");
        assertThat(read.rejects()).extracting(Reject::line).containsExactly(2L, 4L);
        assertThat(read.rows()).extracting(FeedRow::line).containsExactly(3L, 5L);
    }

    @Test
    void aFieldOf50MegabytesIsPassedOver() {
        ByteArrayOutputStream text = new ByteArrayOutputStream(52 << 20);
        text.writeBytes((PEOPLE + "\nP1,Good,,,,\nP2,").getBytes(StandardCharsets.UTF_8));
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 50; i++) {
            text.writeBytes(megabyte);
        }
        text.writeBytes(",,,,\nP3,Good,,,,\n".getBytes(StandardCharsets.UTF_8));
        Readings read = read(FeedFile.PEOPLE, text.toByteArray(), 3);
        assertThat(read.refs()).containsExactly("P1", "P3");
        assertThat(read.rejects()).extracting(Reject::code).containsExactly(RejectCode.FIELD_TOO_LONG);
    }

    @Test
    void bytesOfAnotherEncodingCostTheirRowOnly() {
        byte[] text =
                (PEOPLE + "\nP1,Good,,,,\nP2,Andr\u00E9,,,,\nP3,Good,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        Readings read = read(FeedFile.PEOPLE, text, 3);
        assertThat(read.refs()).containsExactly("P1", "P3");
        assertThat(read.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.NOT_UTF8);
            assertThat(reject.column()).isEqualTo("family_name");
            assertThat(reject.line()).isEqualTo(3);
        });
    }

    private Reject rejectOf(String text) {
        long rows = text.lines().count() - 1;
        List<Reject> rejects = read(FeedFile.NEEDS, text.getBytes(StandardCharsets.UTF_8), rows)
                .rejects();
        assertThat(rejects).hasSize(1);
        return rejects.get(0);
    }

    private Readings read(FeedFile file, byte[] text, long rows) {
        Path folder = new SampleDelivery(temp.resolve("in"))
                .with(file.csvName(), text)
                .rows(file.csvName(), rows)
                .write();
        return Readings.from(folder, temp.resolve("work"), delivery -> {
            Readings read = Readings.of(delivery, file);
            assertThat(read.rows().size() + read.rejects().size()).isEqualTo(delivery.rows(file));
            return read;
        });
    }
}

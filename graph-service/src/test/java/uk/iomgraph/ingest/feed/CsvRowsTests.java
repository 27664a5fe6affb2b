package uk.iomgraph.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reader of CSV records")
class CsvRowsTests {

    private static final int SAMPLES = 3_000;
    private static final DeliveryLimits LIMITS = DeliveryLimits.standard();
    private static final List<String> PIECES =
            List.of("a", "bc", "\"\"", "\u00E9", " ", "\uD83D\uDE00", ",", "\n", "\r\n", "'", ";");

    /** A record as plain values. */
    private record Line(long number, List<String> fields, boolean broken) {}

    @Test
    @DisplayName("reads whatever is well formed exactly as FastCSV does")
    void agreesWithFastCsv() throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < SAMPLES; i++) {
            String text = wellFormed(random);
            List<Line> expected = CsvReader.builder()
                    .skipEmptyLines(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .stream()
                    .map(line -> new Line(line.getStartingLineNumber(), line.getFields(), false))
                    .toList();
            assertThat(read(text)).as(text).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("never stops short, never reads a line twice, whatever it is given")
    void survivesAnything() throws Exception {
        Random random = new Random(2);
        String alphabet = "\"\"\",,\n\n\rab";
        for (int i = 0; i < SAMPLES; i++) {
            String text = random.ints(random.nextInt(60), 0, alphabet.length())
                    .collect(StringBuilder::new, (b, at) -> b.append(alphabet.charAt(at)), StringBuilder::append)
                    .toString();
            List<Line> lines = read(text + "\nlast,one\n");
            assertThat(lines).as(text).isNotEmpty();
            assertThat(lines).as(text).extracting(Line::number).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("goes on at the next line after a quote that is never closed")
    void goesOn() throws Exception {
        assertThat(read("a,\"b\nc,d\n\"e\",f"))
                .containsExactly(
                        new Line(1, List.of("a"), true),
                        new Line(2, List.of("c", "d"), false),
                        new Line(3, List.of("e", "f"), false));
        assertThat(read("a,\"b\nc,d"))
                .containsExactly(new Line(1, List.of("a"), true), new Line(2, List.of("c", "d"), false));
    }

    @Test
    @DisplayName("takes time in proportion to the file, however its quotes are broken")
    void staysLinear() {
        String odd = "a,\"b\n".repeat(400_000);
        String spread = ("\"" + "x\n".repeat(100_000)).repeat(8);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(read(odd)).isNotEmpty();
            assertThat(read(spread)).isNotEmpty();
        });
    }

    private static String wellFormed(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(6);
        for (int line = 0; line < lines; line++) {
            int fields = 1 + random.nextInt(4);
            for (int field = 0; field < fields; field++) {
                text.append(field == 0 ? "" : ",").append(field(random));
            }
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private static String field(Random random) {
        StringBuilder field = new StringBuilder();
        int pieces = random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            field.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String value = field.toString();
        boolean plain = !value.matches("(?s).*[\",\r\n].*");
        return plain && random.nextBoolean() ? value : "\"" + value + "\"";
    }

    private static List<Line> read(String text) throws IOException, CellRejected {
        List<Line> lines = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LIMITS)) {
            for (CsvRecord row = rows.next(); row != null; row = rows.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < row.fields(); i++) {
                    fields.add(row.text(i));
                }
                lines.add(new Line(row.line(), fields, row.fault() != null));
            }
        }
        return lines;
    }
}

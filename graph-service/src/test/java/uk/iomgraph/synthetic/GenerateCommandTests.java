package uk.iomgraph.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The command generate")
class GenerateCommandTests {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest(name = "refuses \"{0}\" with a sentence and 64")
    @CsvSource(
            delimiter = '|',
            value = {
                "--people 1000 | --seed is missing",
                "--people many --seed 1 | not many",
                "--people 1000 --seed 1 --areas E99999999 | E99999999 is none",
                "--people 1000 --seed 1 --areas E22000026 | 2 to 60 codes",
                "--people 1000 --seed 1 --from 2025-01-01 | three years",
                "--people 1000 --seed 1 --to 2025-13-01 | not 2025-13-01",
                "--people 1000 --seed 1 --planted-every 3 | from 4 to 1000, not 3",
                "--people 1000 --people 2 | comes twice",
                "--people | has no value",
                "--persons 1000 | no option --persons"
            })
    void refuses(String words, String sentence) {
        assertThat(run(List.of(words.split(" ")))).isEqualTo(GenerateCommand.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(sentence).contains("Usage: generate");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    @DisplayName("leaves a folder alone that is not empty")
    void refusesUsedFolder() throws IOException {
        Path kept = Files.writeString(temp.resolve("kept.txt"), "kept");

        assertThat(run(order("1000", temp))).isEqualTo(GenerateCommand.USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not empty");
        assertThat(kept).hasContent("kept");
    }

    @Test
    @DisplayName("shows how far it is and says what it wrote")
    void generates() {
        assertThat(run(order("600", temp.resolve("out")))).isEqualTo(GenerateCommand.DONE);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("600 of 600 people (100 %)")
                .contains("69 deliveries");
    }

    private int run(List<String> arguments) {
        return new GenerateCommand(Clock.systemUTC())
                .run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static List<String> order(String people, Path out) {
        return new ArrayList<>(List.of("--people", people, "--seed", "1", "--out", out.toString()));
    }
}

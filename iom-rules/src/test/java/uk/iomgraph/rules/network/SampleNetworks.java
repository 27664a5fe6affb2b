package uk.iomgraph.rules.network;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Networks that are known from books, and small ones as text. */
final class SampleNetworks {

    static final int KARATE_PEOPLE = 34;

    /** W. W. Zachary, An information flow model for conflict and fission in small groups (1977): 34 people from 1, 78 ties. */
    private static final String KARATE =
            "1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4"
                    + " 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17"
                    + " 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28"
                    + " 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34"
                    + " 33-34";

    private static final int LONDON_PEOPLE = 54;

    private SampleNetworks() {}

    /** The karate club, its people numbered from 0. */
    static TieNetwork karate() {
        return numberedFrom(1, KARATE_PEOPLE, Arrays.asList(KARATE.split(" ", -1)));
    }

    /** Ties as {@code 0-1} or, with a weight, {@code 0-1-2.5}, with blanks between them. */
    static TieNetwork of(int people, String ties) {
        return numberedFrom(0, people, Arrays.asList(ties.split(" ", -1)));
    }

    /** The London gang of Grund and Densley, weighted by strength; a test that asks for it is skipped where it is not. */
    static TieNetwork london() {
        Path file = Path.of(
                System.getProperty("shared.data", "../../shared/data"), "feeds", "london-gang", "associations.csv");
        assumeTrue(
                Files.exists(file),
                () -> "SKIPPED: there is no " + file.toAbsolutePath().normalize()
                        + "; set the system property shared.data to the folder that has 'feeds'");
        try (var lines = Files.lines(file)) {
            return numberedFrom(
                    1,
                    LONDON_PEOPLE,
                    lines.skip(1)
                            .map(line -> line.split(",", -1))
                            .map(cells -> cells[1] + "-" + cells[2] + "-" + cells[9])
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A star: everybody is tied to person 0. */
    static TieNetwork star(int people) {
        TieNetwork.Builder builder = TieNetwork.of(people);
        for (int person = 1; person < people; person++) {
            builder.tie(0, person);
        }
        return builder.build();
    }

    /** Everybody is tied to everybody. */
    static TieNetwork clique(int people) {
        TieNetwork.Builder builder = TieNetwork.of(people);
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < one; other++) {
                builder.tie(one, other);
            }
        }
        return builder.build();
    }

    private static TieNetwork numberedFrom(int first, int people, List<String> ties) {
        TieNetwork.Builder builder = TieNetwork.of(people);
        for (String tie : ties) {
            String[] parts = tie.split("-", -1);
            builder.tie(
                    Integer.parseInt(parts[0]) - first,
                    Integer.parseInt(parts[1]) - first,
                    parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
        }
        return builder.build();
    }
}

package uk.iomgraph.rules.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.rules.interval.Day;

@DisplayName("A link across a border")
class WiderLinkTests {

    private static final SmallCountry COUNTRY = new SmallCountry();

    @ParameterizedTest(name = "{0}")
    @DisplayName("of a gang is found while members live in two areas, and once they offended in those of two forces")
    @CsvSource(delimiter = '|', textBlock = """
            two areas                       | m 0..9 A -9.. -; n 0..9 B -9.. -                | A>B 0..9
            where most live comes first     | m 0.. A -9.. -; n 0.. B -9.. -; o 0.. B -9.. -  | B>A 0..
            one area                        | m 0..9 A -9.. -; n 0..9 D -9.. -                |
            a day in both                   | m 0..5 A -9.. -; n 4..9 B -9.. -                | A>B 4..5
            one left as the other joined    | m 0..5 A -9.. -; n 5..9 B -9.. -                |
            one moved in that day           | m 0..9 A -9.. -; n 0..9 B 8.. -                 | A>B 8..9
            offences in areas of two forces | m 0.. A -9.. A@3; n 0.. A -9.. C@7              | F>G 7..
            offences in one force's area    | m 0.. A -9.. A@3; n 0.. A -9.. B@7              |
            before the member joined        | m 0.. A -9.. A@3; n 8.. A -9.. C@7              |
            on the day the member joined    | m 0.. A -9.. A@3; n 7.. A -9.. C@7              | F>G 7..
            """)
    void gang(String name, String script, @Nullable String expected) {
        List<GangLinks.Member> members = new ArrayList<>();
        for (String line : script.split(";", -1)) {
            String[] words = line.strip().split("\\s+", -1);
            int[] tie = days(words[1]);
            int[] lived = days(words[3]);
            members.add(new GangLinks.Member(
                    words[0],
                    "tie " + words[0],
                    tie[0],
                    tie[1],
                    Homes.of(List.of(new Homes.Home("home " + words[0], words[2], null, lived[0], lived[1]))),
                    words[4].equals("-") ? List.of() : List.of(accusation(words[4]))));
        }
        assertThat(GangLinks.of("g", members, COUNTRY).stream()
                        .map(LinkScript::words)
                        .toList())
                .as(name)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static GangLinks.Accusation accusation(String text) {
        int at = text.indexOf('@');
        return new GangLinks.Accusation(
                "offence " + text,
                "part " + text,
                Integer.parseInt(text.substring(at + 1)),
                text.substring(0, at),
                null);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("of an address in A is found while two people live there who are in the cohort of another area")
    @CsvSource(delimiter = '|', textBlock = """
            two at once                  | m B 0..9; n B 4..20           | B>A 4..9 x2
            one alone                    | m B 0..9                      |
            one by two records           | m B 0..9; m B 4..20           |
            one left as the other came   | m B 0..5; n B 5..20           |
            a day together               | m B 0..5; n B 4..20           | B>A 4..5 x2
            of two cohorts               | m B 0..9; n C 4..20           |
            of the cohort of the address | m A 0..9; n A 4..20           |
            of a district of its area    | m D 0..9; n D 4..20           |
            three of them                | m B 0..9; n B 0..9; o B 4..20 | B>A 0..9 x3
            """)
    void address(String name, String script, @Nullable String expected) {
        List<AddressLinks.Use> uses = new ArrayList<>();
        for (String line : script.split(";", -1)) {
            String[] words = line.strip().split("\\s+", -1);
            int[] days = days(words[2]);
            uses.add(new AddressLinks.Use(words[0], "lived " + line, "member " + line, words[1], days[0], days[1]));
        }
        assertThat(AddressLinks.of("a", "A", null, uses, COUNTRY).stream()
                        .map(LinkScript::words)
                        .toList())
                .as(name)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static int[] days(String text) {
        int dots = text.indexOf("..");
        String to = text.substring(dots + 2);
        return new int[] {Integer.parseInt(text.substring(0, dots)), to.isEmpty() ? Day.NEVER : Integer.parseInt(to)};
    }
}

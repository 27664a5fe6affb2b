package uk.iomgraph.rules.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas as {@link SmallCountry} has them, words as {@link LinkScript} reads them. */
@DisplayName("A link across a border")
class LinkFixturesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("of one person is found just inside its definition and on its boundary, and not beyond")
    @CsvSource(delimiter = '|', textBlock = """
            X1  | elsewhere                                | home A -9..; offence o B 0                           | A>B 0..
            X1  | on the last day of the home              | home A -9..1; offence o B 0                          | A>B 0..
            X1  | the day after the last                   | home A -9..0; offence o B 0                          |
            X1  | on the first day of the home             | home A 0..; offence o B 0                            | A>B 0..
            X1  | at home                                  | home A -9..; offence o A 0                           |
            X1  | in a district of the home partnership    | home A -9..; offence o D 0                           |
            X1  | in another district of the partnership   | home I -9..; offence o J 0                           | I>J 0..
            X1  | home known by its district only          | home D -9..; offence o B 0                           | D>B 0..
            X1  | accused and convicted of one offence     | home A -9..; offence o B 0; convicted o B 0          | A>B 0..
            X1  | two offences                             | home A -9..; offence o B 0; offence u C 1            | A>B 0..,A>C 1..
            X1  | only saw it                              | home A -9..; witness o B 0                           |
            X1  | place not known                          | home A -9..; offence o - 0                           |
            X1  | lived in a hostel, not in a main home    | hostel A -9..; offence o B 0                         |
            X1  | two homes: the one that began last       | home A -9..; home B -3..; offence o B 0              |
            X5  | moved                                    | home A -9..0; home B 0..                             | A>B 0..
            X5  | moved after a gap                        | home A -9..-5; home B 0..                            | A>B 0..
            X5  | moved within                             | home A -9..0; home A 0..                             |
            X5  | within the partnership, to a new region  | home I -9..0; home K 0..                             | I>K 0..
            X5  | moved and came back                      | home A -9..0; home B 0..5; home A 5..                | A>B 0..,B>A 5..
            X5  | to a hostel                              | home A -9..0; hostel B 0..                           |
            X6  | fifteen days                             | home A -9..; cohort B 0..15                          | A>B 0..15
            X6  | fourteen days                            | home A -9..; cohort B 0..14                          |
            X6  | fifteen days in two records              | home A -9..; cohort B 0..8; cohort B 8..15           | A>B 0..15
            X6  | a day of the fifteen between two records | home A -9..; cohort B 0..7; cohort B 8..15           |
            X6  | supervised elsewhere                     | home A -9..; supervised B 0..                        | A>B 0..
            X6  | a programme that manages nobody          | home A -9..; marac B 0..                             |
            X6  | managed at home                          | home A -9..; cohort A 0..                            |
            X6  | until moved there                        | home A -9..20; home B 20..; cohort B 0..             | A>B 0..20
            X7  | prison in another region                 | home A -9..; held pC 0..5                            | A>C 0..5
            X7  | prison in another area of the region     | home A -9..; held pB 0..5                            |
            X7  | two stays that abut are one              | home A -9..; held pC 0..5; held pC 5..9              | A>C 0..9
            X7  | two stays a day apart                    | home A -9..; held pC 0..5; held pC 6..9              | A>C 0..5,A>C 6..9
            X7  | home given up on the day                 | home A -9..0; held pC 0..                            | A>C 0..
            X7  | no home before                           | home A 1..; held pC 0..                              |
            X7  | prison whose area nobody told            | home A -9..; held pX 0..                             |
            X8  | released elsewhere                       | home A -9..-5; held pC -5..0; home B 0..             | A>B 0..
            X8  | to a hostel elsewhere                    | home A -9..-5; held pC -5..0; hostel B 0..           | A>B 0..
            X8  | released home                            | home A -9..-5; held pC -5..0; home A 0..             |
            X8  | a home a day later                       | home A -9..-5; held pC -5..0; home B 1..             |
            X8  | moved to another prison                  | home A -9..-5; held pC -5..0; held pB 0..; home B 0..|
            X9  | 364 days apart, within twelve months     | event f 0; event g 364                               | F>G 364.. x2
            X9  | 365 days apart, twelve months            | event f 0; event g 365                               |
            X9  | one force                                | event f 0; event f 5                                 |
            X9  | a second force without an area           | event f 0; event t 5                                 |
            X9  | from the second force's event on         | event f 0; event f 9; event g 20                     | F>G 20.. x3
            X9  | the first is too old                     | event f -400; event f 0; event g 20                  | F>G 20.. x2
            X12 | seven days apart                         | seen car A 0; seen car B 7                           | A>B 7..
            X12 | eight days apart                         | seen car A 0; seen car B 8                           |
            X12 | two things                               | seen car A 0; seen phone B 1                         |
            X12 | the same area                            | seen car A 0; seen car D 1                           |
            X12 | again and again                          | seen car A 0; seen car B 1; seen car A 2             | A>B 1.. x2
            X13 | recorded by police without an area       | home A -9..; offence o B 0 theft t                   | A>B 0..
            X13 | recorded by a force                      | home A -9..; offence o B 0 theft g                   |
            X13 | in the home area                         | home A -9..; offence o A 0 theft t                   |
            X15 | in both                                  | cohort A 0..9; cohort B 5..20                        | A>B 5..9
            X15 | a day in both                            | cohort A 0..6; cohort B 5..20                        | A>B 5..6
            X15 | one after the other                      | cohort A 0..5; cohort B 5..20                        |
            X15 | in one by two records                    | cohort A 0..9; cohort A 5..20                        |
            X15 | in one of partnership and district       | cohort A 0..9; cohort D 5..20                        |
            X15 | from the older to the newer              | cohort B 0..9; cohort A 5..20                        | B>A 5..9
            """)
    void ofOne(String code, String name, String script, @Nullable String expected) {
        assertThat(found(code, script)).as(name).isEqualTo(list(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("between people is found just inside its definition and on its boundary, and not beyond")
    @CsvSource(delimiter = '|', textBlock = """
            X2  | both accused                    | home A -9..; offence o A 0; with q o; lives q B -9..              | A>B 0.. with q
            X2  | of one area                     | home A -9..; offence o A 0; with q o; lives q A -9..              |
            X2  | told by the one who comes first | home A -9..; offence o A 0; with b o; lives b B -9..              |
            X2  | moved there on the day          | home A -9..; offence o A 0; with q o; lives q A -9..0; lives q B 0.. | A>B 0.. with q
            X2  | moved there the day after       | home A -9..; offence o A 0; with q o; lives q A -9..1; lives q B 1.. |
            X2  | the other by two records        | home A -9..; offence o A 0; with q o; with q o; lives q B -9..    | A>B 0.. with q
            X2  | only saw it                     | home A -9..; witness o A 0; with q o; lives q B -9..              |
            X3  | tied                            | home A -9..; tie q 0..9; lives q B -9..                           | A>B 0..9 with q
            X3  | ungraded                        | home A -9..; rumour q 0..9; lives q B -9..                        |
            X3  | of one area                     | home A -9..; tie q 0..9; lives q A -9..                           |
            X3  | from when the other moved away  | home A -9..; tie q 0..; lives q A -9..5; lives q B 5..            | A>B 5.. with q
            X3  | until the other moved here      | home A -9..; tie q 0..; lives q B -9..5; lives q A 5..            | A>B 0..5 with q
            X3  | moved on the day it ended       | home A -9..; tie q 0..5; lives q A -9..5; lives q B 5..           |
            X3  | to be reviewed                  | home A -9..; tie q 0.. 30; lives q B -9..                         | A>B 0.. with q review 30
            X4  | victim of another area          | home A -9..; offence o A 0; victim b o; lives b B -9..            | A>B 0.. with b
            X4  | victim of the same area         | home A -9..; offence o A 0; victim b o; lives b A -9..            |
            X4  | offence away, victim of home    | home A -9..; offence o B 0; victim b o; lives b A -9..            | B>A 0.. with b
            X4  | home not known                  | offence o A 0; victim b o; lives b B -9..                         | A>B 0.. with b
            X4  | moved there the day after       | home A -9..; offence o A 0; victim b o; lives b A -9..1; lives b B 1.. |
            X10 | two residents                   | home A -9..; offence o B 0 drugs; tie p 20..; tie q 40..; lives p B -9..; lives q B -9.. | A>B 0.. x2
            X10 | one resident                    | home A -9..; offence o B 0 drugs; tie q 40..; lives q B -9..                             |
            X10 | one resident by two ties        | home A -9..; offence o B 0 drugs; tie q 20..; tie q 40..; lives q B -9..                 |
            X10 | one of them of another area     | home A -9..; offence o B 0 drugs; tie p 20..; tie q 40..; lives p B -9..; lives q C -9.. |
            X10 | tied ninety days later          | home A -9..; offence o B 0 drugs; tie p 20..; tie q 90..; lives p B -9..; lives q B -9.. | A>B 0.. x2
            X10 | tied ninety-one days later      | home A -9..; offence o B 0 drugs; tie p 20..; tie q 91..; lives p B -9..; lives q B -9.. |
            X10 | tied until ninety days before   | home A -9..; offence o B 0 drugs; tie p 20..; tie q -200..-89; lives p B -9..; lives q B -9.. | A>B 0.. x2
            X10 | tied until the day before that  | home A -9..; offence o B 0 drugs; tie p 20..; tie q -200..-90; lives p B -9..; lives q B -9.. |
            X10 | at home                         | home B -9..; offence o B 0 drugs; tie p 20..; tie q 40..; lives p B -9..; lives q B -9.. |
            X10 | another offence                 | home A -9..; offence o B 0 robbery; tie p 20..; tie q 40..; lives p B -9..; lives q B -9.. |
            """)
    void ofTwo(String code, String name, String script, @Nullable String expected) {
        assertThat(found(code, script)).as(name).isEqualTo(list(expected));
    }

    private static List<String> found(String code, String script) {
        LinkKind kind = Arrays.stream(LinkKind.values())
                .filter(any -> any.code().equals(code))
                .findFirst()
                .orElseThrow();
        return LinkScript.links(kind, script);
    }

    private static List<String> list(@Nullable String expected) {
        return expected == null ? List.of() : List.of(expected.split(",", -1));
    }
}

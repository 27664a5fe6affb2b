package uk.iomgraph.coverage.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Notification;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Span;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.Timeline;

@DisplayName("A person has to do with")
class ReachTests {

    @Test
    @DisplayName("nowhere and nobody, as long as nothing is recorded")
    void nothing() {
        assertThat(reach()).isEmpty();
    }

    @Test
    @DisplayName("where they live or lived, and who recorded it")
    void homes() {
        assertThat(reach(
                        new Residence(span("r1", "COUNCIL", 10, 20), Residence.Kind.MAIN, "A"),
                        new Residence(span("r2", "POLICE", 20, Day.NEVER), Residence.Kind.HOSTEL, "B"),
                        new Residence(span("r3", "POLICE", 30, Day.NEVER), Residence.Kind.MAIN, null)))
                .containsExactly("A", "B", "COUNCIL", "POLICE");
    }

    @Test
    @DisplayName("where an offence was, whatever their part in it")
    void offences() {
        assertThat(reach(part("i1", Involvement.Role.SUSPECT, "A"), part("i2", Involvement.Role.VICTIM, "B")))
                .containsExactly("A", "B", "POLICE");
    }

    @Test
    @DisplayName("where they are supervised, and both sides of what is handed over or told")
    void management() {
        assertThat(reach(
                        new Supervision(span("s", "PROBATION", 10, 20), Supervision.Kind.LICENCE, Day.NEVER, "C"),
                        new Handover(span("h", "PROBATION", 12, Day.NEVER), "A", "B", Day.NEVER, Day.NEVER, Day.NEVER),
                        new Notification(span("n", "PROBATION", 12, Day.NEVER), "A", "D")))
                .containsExactly("A", "B", "C", "D", "PROBATION");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @DisplayName("what need not be noted again when each record says so, and its own agency after the rest")
    @CsvSource(textBlock = """
                    said already,                      A POLICE,        POLICE,  true
                    said already with its agency last, A POLICE PRISON, PRISON,  true
                    nothing said yet,                  '',              POLICE,  false
                    an area less,                      POLICE,          POLICE,  false
                    another area,                      B POLICE,        POLICE,  false
                    an area more,                      A B POLICE,      POLICE,  false
                    its agency missing,                A POLICE,        PRISON,  false
                    another agency last,               A POLICE COURT,  PRISON,  false
                    """)
    void noted(String what, String noted, String source, boolean isNoted) {
        List<String> codes = noted.isEmpty() ? List.of() : List.of(noted.split(" "));
        Subject subject = new Subject(
                "p",
                Timeline.of(new Timeline.Person(0, Day.NEVER, false, false), List.of()),
                List.of(new Subject.Noted("POLICE", List.of("A", "POLICE")), new Subject.Noted(source, codes)));
        assertThat(Reach.isNoted(List.of("A", "POLICE"), subject)).as(what).isEqualTo(isNoted);
    }

    private static List<String> reach(Episode... episodes) {
        return Reach.of(Timeline.of(new Timeline.Person(0, Day.NEVER, false, false), List.of(episodes)));
    }

    private static Involvement part(String key, Involvement.Role role, String area) {
        return new Involvement(span(key, "POLICE", 10, Day.NEVER), role, "o", 10, false, area, Day.NEVER, Set.of());
    }

    private static Span span(String key, String source, int from, int to) {
        return new Span(key, source, from, to, Day.NEVER);
    }
}

package uk.iomgraph.coverage.store;

import java.util.List;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.index.Required;
import uk.iomgraph.coverage.index.Stay;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Day;

/** What rules might have found of people. */
final class InventedFacts {

    private InventedFacts() {}

    /** All of one person: a home, required time, and gaps. */
    static PersonFacts of(String person, List<String> sources, GapFact... gaps) {
        return new PersonFacts(
                new PersonCoverage(
                        person,
                        0,
                        Long.MAX_VALUE,
                        0,
                        false,
                        false,
                        sources,
                        List.of(new Stay(Stay.Kind.HOME, "A", 0, 100)),
                        List.of(new Required("G01", "A", null, null, 0, 100, 50)),
                        List.of()),
                List.of(gaps));
    }

    /** A gap that hangs on a record: its key does not tell whose it is. */
    static GapFact gap(String person, String record, String explanation, int from) {
        return GapFact.of(
                person,
                SubjectKind.PERSON,
                new Verdict(
                        "G01",
                        1,
                        record,
                        from,
                        Day.NEVER,
                        from,
                        0,
                        Day.NEVER,
                        false,
                        List.of(new SeverityStep(from, Severity.HIGH)),
                        List.of(new Evidence(record, Evidence.Role.REQUIRED)),
                        GapRules.of(SubjectKind.PERSON).get(0).owner(),
                        Verdict.Place.NONE,
                        explanation),
                null,
                false);
    }
}

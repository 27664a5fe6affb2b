package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.life.GapState;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.timeline.Pathway;
import uk.iomgraph.rules.timeline.ProgrammeType;

/** People invented for measurements, always the same: the number of a person decides everything about them. */
final class InventedPeople {

    /** The days on which things happen: three years. */
    static final int DAYS = 3 * 365;

    private static final int AREAS = 40;
    private static final int PROGRAMMES = 200;
    private static final List<String> RULES =
            GapRules.of(SubjectKind.PERSON).stream().map(GapRule::id).toList();
    private static final List<ProgrammeType> TYPES = List.of(ProgrammeType.values());
    private static final List<Pathway> PATHWAYS = List.of(Pathway.values());
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private SplittableRandom random = new SplittableRandom();

    PersonCoverage person(int number) {
        random = new SplittableRandom(number);
        List<Required> required = new ArrayList<>();
        List<Missing> gaps = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Required row = required();
            required.add(row);
            if (i < 3) {
                gaps.add(missing(row, Keys.of(random.nextLong(), 10L * number + i)));
            }
        }
        return new PersonCoverage(
                Keys.of(number),
                0,
                Long.MAX_VALUE,
                -random.nextInt(40 * 365),
                random.nextInt(8) == 0,
                random.nextInt(10) == 0,
                List.of("a" + random.nextInt(5), "b" + random.nextInt(5)),
                stays(),
                required,
                gaps);
    }

    private List<Stay> stays() {
        int from = random.nextInt(DAYS / 2);
        int moved = from + random.nextInt(DAYS / 2);
        return List.of(
                new Stay(Stay.Kind.HOME, area(), from, moved),
                new Stay(Stay.Kind.HOME, area(), moved, Day.NEVER),
                new Stay(
                        Stay.Kind.PROGRAMME,
                        TYPES.get(random.nextInt(TYPES.size())).name(),
                        from,
                        from + 200 + random.nextInt(DAYS)),
                new Stay(Stay.Kind.CUSTODY, "", moved, moved + 10 + random.nextInt(300)));
    }

    private Required required() {
        int from = random.nextInt(DAYS);
        int to = random.nextInt(4) == 0 ? Day.NEVER : from + 30 + random.nextInt(400);
        int covered = from + random.nextInt(60);
        return new Required(
                RULES.get(random.nextInt(RULES.size())),
                random.nextInt(5) == 0 ? area() : null,
                random.nextInt(4) == 0 ? "programme " + random.nextInt(PROGRAMMES) : null,
                random.nextInt(3) == 0 ? PATHWAYS.get(random.nextInt(PATHWAYS.size())) : null,
                from,
                to,
                covered < to ? covered : Day.NEVER);
    }

    private Missing missing(Required row, String key) {
        int to = row.coveredFrom() == Day.NEVER || random.nextInt(3) == 0 ? row.to() : row.coveredFrom() + 1;
        List<GapMark> marks = random.nextInt(10) == 0
                ? List.of(new GapMark(GapState.ACKNOWLEDGED, row.from() + 5, Day.NEVER, random.nextInt(1_000)))
                : List.of();
        return new Missing(
                key,
                row.rule(),
                row.area(),
                null,
                row.programme(),
                row.pathway(),
                row.from(),
                to,
                7 * random.nextInt(5),
                0,
                random.nextInt(10) == 0,
                List.of(new SeverityStep(row.from(), SEVERITIES.get(random.nextInt(SEVERITIES.size())))),
                marks);
    }

    private String area() {
        return "A" + random.nextInt(AREAS);
    }
}

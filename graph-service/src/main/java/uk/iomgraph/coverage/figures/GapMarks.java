package uk.iomgraph.coverage.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.index.GapMark;
import uk.iomgraph.coverage.index.PersonCoverage;
import uk.iomgraph.coverage.life.GapLives;
import uk.iomgraph.rules.gap.life.GapAction;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.rules.gap.life.GapState;

/** What people did about gaps, in the form the index takes. They are few beside the gaps, so all are read. */
@Component
class GapMarks {

    private final GapLives lives;

    GapMarks(GapLives lives) {
        this.lives = lives;
    }

    /** By key of the gap. */
    Map<String, List<GapMark>> all() {
        Map<String, List<GapMark>> byGap = new HashMap<>();
        lives.forEach(life -> byGap.put(life.gap(), marks(life.life())));
        return byGap;
    }

    /** Coverage with what was done about its gaps. */
    static PersonCoverage on(PersonCoverage version, Map<String, List<GapMark>> byGap) {
        if (version.gaps().stream().noneMatch(gap -> byGap.containsKey(gap.key()))) {
            return version;
        }
        return version.withGaps(version.gaps().stream()
                .map(gap -> gap.withMarks(byGap.getOrDefault(gap.key(), gap.marks())))
                .toList());
    }

    private static List<GapMark> marks(GapLife life) {
        List<GapMark> marks = new ArrayList<>();
        for (GapAction action : life.actions()) {
            GapState state = action.kind().leadsTo();
            if (state != null) {
                marks.add(new GapMark(
                        state,
                        action.from(),
                        action.until(),
                        PersonCoverage.micros(action.done().at())));
            }
        }
        return marks;
    }
}

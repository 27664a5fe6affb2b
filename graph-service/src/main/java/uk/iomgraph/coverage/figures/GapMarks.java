package uk.iomgraph.coverage.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.index.GapMark;
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

    Map<String, PersonMarks> all() {
        Map<String, PersonMarks> byGap = new HashMap<>();
        lives.forEach(life -> byGap.put(life.gap(), new PersonMarks(marks(life.life()))));
        return byGap;
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
                        CoverageFigures.micros(action.done().at())));
            }
        }
        return marks;
    }
}

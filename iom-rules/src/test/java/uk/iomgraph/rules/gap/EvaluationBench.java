package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.iomgraph.rules.setting.Settings;
import uk.iomgraph.rules.timeline.Timeline;

/** How long all rules take over 100,000 people of twelve records each, on one core. */
class EvaluationBench {

    private static final int PEOPLE = 100_000;

    /** A cohort member with most things in place and some missing; every fourth is one of those nobody manages. */
    private static Timeline person(Random random) {
        int from = random.nextInt(600);
        int end = from + 100 + random.nextInt(300);
        boolean managed = random.nextInt(4) > 0;
        return Script.read("born 25y; home " + (from - 300) + "..; charged " + (from - 40) + "; charge " + (from - 30)
                + "; custody " + (from - 60) + ".." + from + "; order " + from + ".." + end
                + "; assessed " + from + " tool=OGRS3 score=" + random.nextInt(100)
                + "; need " + from + ".." + end + "; help " + (from + 20) + " started=" + (from + 40)
                + (managed
                        ? "; iom " + from + ".." + end + "; lead " + from + ".." + end + "; red " + from + ".." + end
                                + "; review " + (from + 25)
                        : "; seen " + (from + 5) + "; seen " + (from + 12) + "; referral " + from + "; gang " + from
                                + ".."));
    }

    @Test
    void evaluatesAHundredThousandPeople() {
        Random random = new Random(1);
        List<Timeline> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(random));
        }
        for (int round = 0; round < 5; round++) {
            long[] verdicts = new long[1];
            long start = System.nanoTime();
            for (Timeline timeline : people) {
                GapEvaluation.evaluate(timeline, Settings.standard(), Horizons.fresh(), verdict -> verdicts[0]++);
            }
            System.out.printf(
                    "%,d verdicts about %,d people in %,d ms%n",
                    verdicts[0], people.size(), (System.nanoTime() - start) / 1_000_000);
            assertThat(verdicts[0]).isPositive();
        }
    }
}

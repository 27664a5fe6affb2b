package uk.iomgraph.coverage.sweep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.store.FactStore;
import uk.iomgraph.coverage.store.FactStore.Changes;
import uk.iomgraph.coverage.store.GapFact;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.coverage.timeline.Timelines;
import uk.iomgraph.coverage.wider.ManagedDays;
import uk.iomgraph.coverage.wider.WiderGaps;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.rules.gap.Finding;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.rules.gap.Verdict;
import uk.iomgraph.rules.interval.Intervals;

/** Keeps the gaps of areas, pairs, networks and feeds, and the links of gangs and addresses. They are counted anew each time, since each stands for a whole. */
@Component
public class WiderSweep {

    private final Sweeper sweeper;
    private final WiderGaps gaps;
    private final BorderLinks links;
    private final Judgement judgement;
    private final GraphWriter writer;
    private final SweepLedger ledger;
    private final Clock clock;

    WiderSweep(
            Sweeper sweeper,
            WiderGaps gaps,
            BorderLinks links,
            Judgement judgement,
            GraphWriter writer,
            SweepLedger ledger,
            Clock clock) {
        this.sweeper = sweeper;
        this.gaps = gaps;
        this.links = links;
        this.judgement = judgement;
        this.writer = writer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Finds them as of today and brings what is kept up to date, while no sweep of people is at work in this process. */
    public Changes sweep() {
        return sweeper.betweenSweeps(this::replace);
    }

    private Changes replace() {
        List<GapFact> facts = facts(gaps.find(LocalDate.now(clock)));
        Instant now = ledger.now();
        FactStore store = new FactStore(now);
        BorderLinks.Geography geography = links.geography();
        writer.writing(transaction -> geography.replaceWider(now, transaction));
        return writer.writing(transaction -> store.replaceWider(facts, transaction));
    }

    private List<GapFact> facts(List<Finding> findings) {
        List<GapFact> facts = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Finding finding : findings) {
            Verdict verdict = finding.verdict();
            SubjectKind kind = GapRules.get(verdict.rule()).subject();
            String area = kind == SubjectKind.AREA ? verdict.place().area() : null;
            String settingsOf = judgement.partnership(area).partnership();
            GapFact fact = GapFact.of(finding.subject(), kind, verdict, settingsOf, false);
            if (keys.add(fact.key())) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** Tells when people are managed, by their timelines. */
    @Component
    static final class ManagedByTimelines implements ManagedDays {

        private final Timelines timelines;
        private final Judgement judgement;
        private final SweepLedger ledger;

        ManagedByTimelines(Timelines timelines, Judgement judgement, SweepLedger ledger) {
            this.timelines = timelines;
            this.judgement = judgement;
            this.ledger = ledger;
        }

        @Override
        public Map<String, Intervals> of(Collection<String> people) {
            Map<String, Intervals> managed = new HashMap<>();
            for (Subject subject : timelines.of(people, ledger.now())) {
                managed.put(subject.identity(), judgement.managed(subject));
            }
            return managed;
        }
    }
}

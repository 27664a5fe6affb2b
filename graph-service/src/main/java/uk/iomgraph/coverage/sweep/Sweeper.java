package uk.iomgraph.coverage.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.rulebook.PartnershipSettings;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.identity.Identities;

/**
 * Holds people against the gap rules and keeps what comes of it. Nothing the rules decide depends on the day of asking, so
 * the passing of time asks for no sweep; only what is believed does, and what a partnership has set.
 */
@Component
public final class Sweeper {

    /** People of one transaction: some thousand rows to write at the most. */
    private static final int PAGE = 250;

    /** While one page is judged, the database can read and write for another. */
    private static final int PAGES_AT_ONCE = 2;

    /** As long as those who have changed are few, a page of them waits for the disk and not for a processor. */
    private static final int FEW = 2_000;

    private static final int PAGES_OF_FEW_AT_ONCE = 8;

    /** People looked up at once: to find where the next ones stand, all records before them are passed over. */
    private static final int READ_AHEAD = 50_000;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final PageSweep pages;
    private final ChangedPeople changedPeople;
    private final SweepLedger ledger;
    private final Judgement judgement;
    private final Identities identities;
    private final ReentrantLock one = new ReentrantLock();

    Sweeper(
            GraphReader reader,
            GraphWriter writer,
            PageSweep pages,
            ChangedPeople changedPeople,
            SweepLedger ledger,
            Judgement judgement,
            Identities identities) {
        this.reader = reader.unhurried();
        this.writer = writer;
        this.pages = pages;
        this.changedPeople = changedPeople;
        this.ledger = ledger;
        this.judgement = judgement;
        this.identities = identities;
    }

    /**
     * Holds against the rules whoever has changed since the last sweep; everybody where there was none, where it judged by
     * other rules or settings, or where it is asked for. A full sweep that was interrupted is gone on with; after an
     * incremental one the next finds whom it had not come to. To do it again changes nothing.
     *
     * @param wanted whom at least
     * @param progress told how many people were dealt with
     */
    public SweepReport sweep(SweepKind wanted, SweepProgress progress) {
        one.lock();
        try {
            Instant started = ledger.now();
            identities.resolve(started);
            PageSweep.Basis basis = pages.basis();
            String rules = basis.digest();
            Optional<SweepLedger.Last> last = ledger.last();
            boolean full = wanted == SweepKind.FULL
                    || last.isEmpty()
                    || !last.get().rules().equals(rules);
            Instant changesTo = ledger.lastDelivery().orElse(null);
            SweepLedger.Entry entry =
                    ledger.begin(full ? SweepKind.FULL : SweepKind.INCREMENTAL, started, changesTo, rules);
            Run run = new Run(entry, basis, started, progress);
            SweepReport report = entry.kind() == SweepKind.FULL ? run.everybody() : run.changed(last.orElseThrow());
            ledger.complete(entry, report);
            return report;
        } finally {
            one.unlock();
        }
    }

    /** Does something while no sweep is at work in this process. */
    public <T> T betweenSweeps(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /** What the partnership of a person has set. */
    public PartnershipSettings settingsOf(Subject subject) {
        return judgement.partnership(subject);
    }

    /**
     * Where somebody stands.
     *
     * @param number the database's number of their record
     * @param person its id
     */
    private record Standing(long number, String person) {}

    /** One sweep at work. */
    private final class Run {

        private final SweepLedger.Entry entry;
        private final PageSweep.Basis basis;
        private final Instant started;
        private final SweepProgress progress;
        private final AtomicLong people = new AtomicLong();
        private final AtomicLong opened = new AtomicLong();
        private final AtomicLong changed = new AtomicLong();
        private final AtomicLong closed = new AtomicLong();
        private final AtomicLong links = new AtomicLong();

        Run(SweepLedger.Entry entry, PageSweep.Basis basis, Instant started, SweepProgress progress) {
            this.entry = entry;
            this.basis = basis;
            this.started = started;
            this.progress = progress;
        }

        SweepReport everybody() {
            // Whatever has changed is dealt with by this sweep, and need not be again by the next.
            changedPeople.spread();
            PageSweep.Pages work = basis.begin(started);
            try (PageThreads threads = new PageThreads(PAGES_AT_ONCE)) {
                List<Standing> ahead = next(entry.reached());
                while (!ahead.isEmpty()) {
                    for (List<Standing> page : ChangedPeople.pages(ahead, PAGE)) {
                        List<String> ids = page.stream().map(Standing::person).toList();
                        threads.run(
                                () -> deal(Concerned.wholly(ids), work),
                                () -> ledger.advance(entry, last(page), people.get()));
                    }
                    ahead = next(last(ahead));
                }
                threads.await();
            }
            return report(SweepKind.FULL, Set.of());
        }

        SweepReport changed(SweepLedger.Last last) {
            Concerned concerned;
            try (PageThreads threads = new PageThreads(PAGES_OF_FEW_AT_ONCE)) {
                concerned = changedPeople.since(last, threads);
            }
            // Whatever records refer to and has changed since is marked, and comes with the next sweep.
            PageSweep.Pages work = basis.begin(started);
            Set<String> touched = ConcurrentHashMap.newKeySet();
            List<List<String>> rounds = concerned.rounds();
            boolean few = rounds.stream().mapToInt(List::size).sum() <= FEW;
            try (PageThreads threads = new PageThreads(few ? PAGES_OF_FEW_AT_ONCE : PAGES_AT_ONCE)) {
                for (List<String> round : rounds) {
                    ChangedPeople.pages(round, ChangedPeople.scattered(round.size(), PAGE))
                            .forEach(some -> threads.run(() -> touched.addAll(deal(concerned.among(some), work))));
                    threads.await();
                }
            }
            return report(SweepKind.INCREMENTAL, touched);
        }

        private List<Standing> next(long reached) {
            return reader.list(
                    CoverageStatements.EVERYBODY,
                    Parameters.of("reached", reached).and("limit", READ_AHEAD),
                    row -> new Standing(row.number("number"), row.text("person")));
        }

        private static long last(List<Standing> people) {
            return people.get(people.size() - 1).number();
        }

        private Set<String> deal(Concerned page, PageSweep.Pages work) {
            PageSweep.Outcome outcome = writer.writing(transaction -> work.deal(page, transaction));
            opened.addAndGet(outcome.gaps().opened());
            changed.addAndGet(outcome.gaps().changed());
            closed.addAndGet(outcome.gaps().closed());
            links.addAndGet(outcome.links());
            progress.at(people.addAndGet(page.everybody().size()));
            return outcome.subjects();
        }

        private SweepReport report(SweepKind kind, Set<String> subjects) {
            Duration took = Duration.between(started, ledger.now());
            return new SweepReport(
                    kind, people.get(), opened.get(), changed.get(), closed.get(), links.get(), took, subjects);
        }
    }
}

package uk.iomgraph.coverage.sweep;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.links.BorderLinks;
import uk.iomgraph.cypher.CoverageStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.GraphWriter;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;

/**
 * Finds whom a sweep has to look at again: those of whom anything was recorded, and others as far as what the sweep finds of them
 * can depend on it. What one person has to do with another's
 *
 * <ul>
 *   <li>coverage and gaps: a victim's asks which accused had two offences against the victim, and were in an IOM cohort then;
 *       that of somebody with a marker asks who lived where they did, or shared their household, and how old that one is;
 *   <li>links: asks who else was accused of an offence, or its victim, whom graded ties lead to, and where the main homes of all
 *       these were;
 *   <li>journeys and reach: nothing.
 * </ul>
 *
 * <p>So it is homes, parts in offences, ties, memberships, dates of birth, and whose records they are that matter to others. A
 * contact, an appointment, custody, supervision, an intervention or a rating is nobody else's business, and nor is a death: it
 * ends what is required of the dead alone. What of somebody's name, birth and death was told anew is not asked, though: it
 * counts as all of it. Places, programmes and agencies that change mark the people they are about, see {@link #spread}.
 */
@Component
class ChangedPeople {

    private static final int PAGE = 1_000;

    /** Pages that few people are dealt into, and how many people are worth the trouble of one. */
    private static final int PAGES = 8;

    private static final int LEAST = 50;

    private final GraphReader reader;
    private final GraphWriter writer;
    private final BorderLinks links;

    ChangedPeople(GraphReader reader, GraphWriter writer, BorderLinks links) {
        this.reader = reader.unhurried();
        this.writer = writer;
        this.links = links;
    }

    /**
     * Whom to look at again. A record that led before its person was found to be another's is among them where something is
     * believed in its name, so that nothing is left standing in it.
     *
     * @param last the last sweep that came to its end
     * @param threads ask about several pages of people at the same time
     */
    Concerned since(SweepLedger.Last last, PageThreads threads) {
        spread();
        Changed changed = new Changed();
        Instant known = last.changesTo();
        Instant since = known == null ? Instant.EPOCH : known;
        if (known != null) {
            reader.forEach(
                    CoverageStatements.PEOPLE_OF_CHANGED_EPISODES,
                    Parameters.of("since", since).and("labels", BorderLinks.EPISODES),
                    row -> changed.add(row, true, row.flag("labelled")));
            links.changedSince(since, row -> changed.add(row, false, true));
        }
        Set<String> marked = new TreeSet<>();
        reader.forEach(CoverageStatements.PEOPLE_PENDING, Parameters.none(), row -> {
            changed.add(row, true, true);
            marked.add(row.text("identity"));
        });
        Set<String> coverage = new ConcurrentSkipListSet<>(changed.coverage);
        Set<String> crossing = new ConcurrentSkipListSet<>(changed.crossing);
        Set<String> identities = new TreeSet<>(coverage);
        identities.addAll(crossing);
        Instant comparedSince = last.startedAt();
        for (List<String> page : pages(List.copyOf(identities), scattered(identities.size(), PAGE))) {
            Parameters told = Parameters.of("people", page).and("since", since).and("comparedSince", comparedSince);
            threads.run(() ->
                    coverage.addAll(reader.list(CoverageStatements.RELATED_PEOPLE, told, row -> row.text("identity"))));
            threads.run(() -> crossing.addAll(links.relatedTo(page, since, comparedSince)));
        }
        threads.await();
        for (List<String> page : pages(List.copyOf(changed.following), PAGE)) {
            reader.forEach(CoverageStatements.COVERAGE_BELIEVED, Parameters.of("subjects", page), row -> {
                coverage.add(row.text("subject"));
                crossing.add(row.text("subject"));
            });
        }
        return new Concerned(coverage, crossing, marked);
    }

    /** People of whom something was recorded. */
    private static final class Changed {

        private final Set<String> coverage = new TreeSet<>();
        private final Set<String> crossing = new TreeSet<>();

        /** Records that do not lead those of a person. */
        private final Set<String> following = new TreeSet<>();

        void add(Row row, boolean forCoverage, boolean forLinks) {
            String record = row.text("person");
            String leading = row.textOrNull("identity");
            String identity = leading == null ? record : leading;
            if (forCoverage) {
                coverage.add(identity);
            }
            if (forLinks) {
                crossing.add(identity);
            }
            if (!identity.equals(record)) {
                following.add(record);
            }
        }
    }

    /** What has changed besides people marks the people it is about. */
    void spread() {
        long spread = PAGE;
        while (spread == PAGE) {
            spread = writer.writing(transaction -> transaction
                    .list(CoverageStatements.SPREAD_PENDING, Parameters.of("limit", PAGE), row -> row.number("spread"))
                    .get(0));
        }
    }

    /**
     * How many people make a page where they lie here and there on the disk: few, so that several pages wait for it side by
     * side, as long as there are not many pages.
     *
     * @param people how many there are in all
     * @param most how many a page may have
     */
    static int scattered(int people, int most) {
        return Math.max(LEAST, Math.min(most, (people + PAGES - 1) / PAGES));
    }

    /** A list in parts of at most so many. */
    static <T> List<List<T>> pages(List<T> people, int size) {
        return IntStream.range(0, (people.size() + size - 1) / size)
                .mapToObj(page -> people.subList(page * size, Math.min(people.size(), (page + 1) * size)))
                .toList();
    }
}

package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.ChildAtHome;
import uk.iomgraph.rules.timeline.Episode;
import uk.iomgraph.rules.timeline.Span;
import uk.iomgraph.rules.timeline.Timeline;
import uk.iomgraph.synthetic.truth.TruthEntry;

/** The timelines of planted people, put together from the rows of every source by the refs that the truth names. */
final class DeliveredTimelines {

    private static final int ADULT_MONTHS = 216;

    private final Map<String, TruthEntry> entries = new HashMap<>();
    private final Map<TruthEntry, List<Episode>> episodes = new HashMap<>();
    private final Map<TruthEntry, Timeline.Person> people = new HashMap<>();

    DeliveredTimelines(Path out, List<TruthEntry> planted) throws IOException {
        for (TruthEntry entry : planted) {
            entry.refs().forEach(ref -> entries.put(ref, entry));
            episodes.put(entry, new ArrayList<>());
        }
        DeliveredRows rows = new DeliveredRows(out);
        people(rows);
        DeliveredEpisodes reader = new DeliveredEpisodes(rows, entries::containsKey);
        for (FeedFile file : DeliveredEpisodes.files()) {
            for (DeliveredRow row : rows.of(file, other -> entries.containsKey(other.reference("person_ref")))) {
                episodes.get(entries.get(row.reference("person_ref"))).add(reader.of(file, row));
            }
        }
        children(rows);
    }

    /** The timeline of a planted person. */
    Timeline of(TruthEntry entry) {
        return Timeline.of(people.get(entry), episodes.get(entry));
    }

    private void people(DeliveredRows rows) throws IOException {
        for (DeliveredRow row : rows.of(FeedFile.PEOPLE, other -> entries.containsKey(other.ref()))) {
            TruthEntry entry = entries.get(row.ref());
            Timeline.Person before = people.get(entry);
            String nationality = row.text("nationality");
            boolean foreign = !nationality.isEmpty() && !nationality.equals("British");
            people.put(
                    entry,
                    new Timeline.Person(
                            row.day("date_of_birth"),
                            Day.NEVER,
                            row.text("sex").equals("Female"),
                            foreign || (before != null && before.foreignNational())));
        }
    }

    /** Who lived at an address with someone under 18. */
    private void children(DeliveredRows rows) throws IOException {
        List<DeliveredRow> homes =
                new ArrayList<>(rows.of(FeedFile.RESIDENCES, row -> entries.containsKey(row.reference("person_ref"))));
        Map<String, List<DeliveredRow>> byAddress = new HashMap<>();
        homes.forEach(home -> byAddress
                .computeIfAbsent(home.reference("address_ref"), ref -> new ArrayList<>())
                .add(home));
        byAddress.remove(null);
        Map<String, List<DeliveredRow>> others = new HashMap<>();
        for (DeliveredRow row :
                rows.of(FeedFile.RESIDENCES, other -> byAddress.containsKey(other.reference("address_ref")))) {
            others.computeIfAbsent(row.reference("person_ref"), ref -> new ArrayList<>())
                    .add(row);
        }
        for (DeliveredRow person : rows.of(FeedFile.PEOPLE, row -> others.containsKey(row.ref()))) {
            int adult = Day.plusMonths(person.day("date_of_birth"), ADULT_MONTHS);
            for (DeliveredRow lived : others.get(person.ref())) {
                byAddress.get(lived.reference("address_ref")).forEach(home -> child(home, lived, adult));
            }
        }
    }

    private void child(DeliveredRow home, DeliveredRow lived, int adult) {
        TruthEntry entry = entries.get(home.reference("person_ref"));
        boolean other = !entry.refs().contains(lived.reference("person_ref"));
        Intervals together = Intervals.of(home.day("from"), home.day("to"))
                .clip(lived.day("from"), lived.day("to"))
                .clip(Day.ALWAYS, adult);
        if (other && !together.isEmpty()) {
            episodes.get(entry)
                    .add(new ChildAtHome(
                            new Span(lived.key(), lived.source(), together.from(0), together.to(0), Day.NEVER)));
        }
    }
}

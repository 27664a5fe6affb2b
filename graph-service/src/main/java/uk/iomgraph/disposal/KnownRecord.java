package uk.iomgraph.disposal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Row;
import uk.iomgraph.rules.retention.RecordFacts;
import uk.iomgraph.rules.retention.RecordFacts.Event;
import uk.iomgraph.rules.retention.RetentionAct;
import uk.iomgraph.rules.retention.RetentionAct.Decided;
import uk.iomgraph.rules.tie.ViolentOffences;

/**
 * All records of a person together.
 *
 * @param person the id of the record that leads them
 * @param facts what decides for how long they are kept
 * @param actions what was decided about that, in order
 * @param held whether a hold stands on one of them
 * @param erasing whether an erasure of them has begun
 */
record KnownRecord(String person, RecordFacts facts, List<RetentionAction> actions, boolean held, boolean erasing) {

    /** Kinds of episode that keep a record open while they last. */
    static final List<String> OPENING =
            List.of("Custody", "Supervision", "ProgrammeMembership", "Intervention", "Tag", "VictimSupport");

    private static final Set<String> HARMED = Set.of("VICTIM_OF", "WITNESS_TO");

    KnownRecord {
        actions = List.copyOf(actions);
    }

    static KnownRecord of(Row row, LocalDate today, ZoneId zone) {
        Map<String, RetentionAction> actions = new LinkedHashMap<>();
        Map<String, List<Decided>> byRecord = new LinkedHashMap<>();
        for (Row act : row.rows("acts")) {
            RetentionAction action = RetentionAction.of(act);
            actions.putIfAbsent(action.id(), action);
            byRecord.computeIfAbsent(act.text("record"), record -> new ArrayList<>())
                    .add(action.decided());
        }
        return new KnownRecord(
                row.text("person"),
                facts(row, actions.values().stream(), today, zone),
                List.copyOf(actions.values()),
                byRecord.values().stream().anyMatch(acts -> RetentionAct.held(acts, today)),
                row.flag("erasing"));
    }

    private static RecordFacts facts(Row row, Stream<RetentionAction> actions, LocalDate today, ZoneId zone) {
        List<Event> events = new ArrayList<>();
        List<Event> open = new ArrayList<>();
        LocalDate received = row.instant("received").atZone(zone).toLocalDate();
        row.rows("episodes").forEach(episode -> {
            String kind = episode.text("kind");
            add(events, words(kind), episode.dateOrNull("day"));
            add(open, words(kind), OPENING.contains(kind) ? episode.dateOrNull("since") : null);
        });
        boolean accused = false;
        boolean violent = false;
        boolean harmed = false;
        for (Row part : row.rows("parts")) {
            boolean suffered = HARMED.contains(part.text("kind"));
            harmed |= suffered;
            accused |= !suffered;
            violent |= !suffered && ViolentOffences.isViolent(part.textOrNull("group"));
            add(
                    events,
                    suffered ? "an offence that was done to the person or seen by them" : "an offence or its outcome",
                    part.dateOrNull("day"));
        }
        for (Row tie : row.rows("gangTies")) {
            LocalDate end = tie.dateOrNull("to");
            if (end == null || end.isAfter(today)) {
                LocalDate from = tie.dateOrNull("from");
                open.add(new Event("a gang tie", from == null ? received : from));
            } else {
                add(events, "the end of a gang tie", end);
            }
        }
        row.dates("tied").forEach(day -> events.add(new Event("the beginning of a tie", day)));
        row.dates("reported").forEach(day -> events.add(new Event("a report or disclosure", day)));
        return new RecordFacts(
                received,
                row.dateOrNull("born"),
                row.flag("publicProtection"),
                accused,
                violent,
                harmed,
                events,
                open.stream().min((a, b) -> a.day().compareTo(b.day())).orElse(null),
                RetentionAct.kept(actions.map(RetentionAction::decided).toList()));
    }

    private static void add(List<Event> events, String kind, @Nullable LocalDate day) {
        if (day != null) {
            events.add(new Event(kind, day));
        }
    }

    /** The kind of an episode in words: {@code a justice event}. */
    private static String words(String kind) {
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "KnownRecord[]";
    }
}

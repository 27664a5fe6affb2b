package uk.iomgraph.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.rules.interval.Intervals;
import uk.iomgraph.rules.timeline.Involvement;

/**
 * The offences that known people had a part in, and who of the others was in a cohort.
 */
final class DeliveredOffences {

    private final Map<String, DeliveredRow> offences = new HashMap<>();
    private final Map<String, List<DeliveredRow>> offenders = new HashMap<>();
    private final Map<String, Intervals> cohorts = new HashMap<>();

    DeliveredOffences(DeliveredRows rows, Predicate<@Nullable String> known, Map<String, DeliveredRow> programmes)
            throws IOException {
        Set<String> wanted = new HashSet<>();
        rows.of(FeedFile.INVOLVEMENTS, row -> known.test(row.reference("person_ref")))
                .forEach(row -> wanted.add(row.reference("offence_ref")));
        rows.of(FeedFile.OFFENCES, row -> wanted.contains(row.ref())).forEach(row -> offences.put(row.ref(), row));
        Set<String> people = new HashSet<>();
        for (DeliveredRow row : rows.of(
                FeedFile.INVOLVEMENTS, other -> wanted.contains(String.valueOf(other.reference("offence_ref"))))) {
            Involvement.Role role = Involvement.Role.valueOf(row.text("role"));
            if (role != Involvement.Role.VICTIM && role != Involvement.Role.WITNESS) {
                people.add(row.reference("person_ref"));
                offenders
                        .computeIfAbsent(row.reference("offence_ref"), offence -> new ArrayList<>())
                        .add(row);
            }
        }
        for (DeliveredRow row :
                rows.of(FeedFile.MEMBERSHIPS, other -> people.contains(other.reference("person_ref")))) {
            if (programmes.get(row.reference("programme_ref")).text("type").equals("IOM")) {
                cohorts.merge(
                        row.reference("person_ref"), Intervals.of(row.day("from"), row.day("to")), Intervals::union);
            }
        }
    }

    Involvement involvement(DeliveredRow row) {
        String offence = String.valueOf(row.reference("offence_ref"));
        DeliveredRow what = offences.get(offence);
        int day = what.day("date_from");
        Involvement.Role role = Involvement.Role.valueOf(row.text("role"));
        Set<String> cohort = new TreeSet<>();
        if (role == Involvement.Role.VICTIM) {
            for (DeliveredRow other : offenders.getOrDefault(offence, List.of())) {
                String person = other.reference("person_ref");
                if (cohorts.getOrDefault(person, Intervals.none()).contains(day)) {
                    cohort.add(person);
                }
            }
        }
        return new Involvement(
                row.on("date"),
                role,
                offence,
                day,
                Involvement.isViolent(what.text("group")),
                what.text("area_code"),
                row.day("outcome_date"),
                cohort,
                new Involvement.Scene(what.text("group"), null, what.reference("recorded_by")));
    }
}

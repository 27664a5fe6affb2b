package uk.iomgraph.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.rules.border.Agencies;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.rules.border.Circle;
import uk.iomgraph.rules.border.Homes;
import uk.iomgraph.rules.border.PersonCase;
import uk.iomgraph.rules.border.Places;
import uk.iomgraph.rules.timeline.Point;
import uk.iomgraph.synthetic.truth.TruthEntry;

/** Whom planted people have had to do with, and the areas, put together from the rows of every source. */
final class DeliveredCircles implements Places, Agencies {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, String> served = new HashMap<>();
    private final Set<String> police = new HashSet<>();
    private final List<DeliveredRow> parts;
    private final List<DeliveredRow> ties;
    private final List<DeliveredRow> uses;
    private final Map<String, List<DeliveredRow>> seen = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, List<Homes.Home>> homes = new HashMap<>();

    DeliveredCircles(Path out, List<TruthEntry> planted) throws IOException {
        DeliveredRows rows = new DeliveredRows(out);
        Set<String> people = new HashSet<>();
        planted.forEach(entry -> people.addAll(entry.refs()));
        // Areas and their links have no ref of their own: they are taken as they pass.
        rows.of(FeedFile.AREAS, row -> !row.text("code").equals(kinds.put(row.text("code"), row.text("kind"))));
        rows.of(
                FeedFile.AREA_LINKS,
                row -> parents.computeIfAbsent(row.text("child_code"), any -> new ArrayList<>())
                        .add(row.text("parent_code")));
        rows.of(FeedFile.AGENCIES, row -> true).forEach(row -> {
            served.put(row.ref(), row.text("area_code"));
            if (row.text("type").equals("POLICE")) {
                police.add(row.ref());
            }
        });
        Set<String> offences = new HashSet<>();
        rows.of(FeedFile.INVOLVEMENTS, row -> people.contains(row.reference("person_ref")))
                .forEach(row -> offences.add(row.reference("offence_ref")));
        parts = List.copyOf(rows.of(FeedFile.INVOLVEMENTS, row -> offences.contains(row.reference("offence_ref"))));
        ties = List.copyOf(rows.of(
                FeedFile.ASSOCIATIONS,
                row -> people.contains(row.reference("person_a_ref"))
                        || people.contains(row.reference("person_b_ref"))));
        uses = List.copyOf(rows.of(FeedFile.OBJECT_LINKS, row -> people.contains(row.reference("person_ref"))));
        Set<String> things = new HashSet<>();
        uses.forEach(row -> things.add(row.reference("object_ref")));
        rows.of(
                        FeedFile.OBJECT_LINKS,
                        row -> things.contains(row.reference("object_ref"))
                                && row.text("kind").equals("SEEN_AT"))
                .forEach(row -> seen.computeIfAbsent(row.reference("object_ref"), any -> new ArrayList<>())
                        .add(row));
        rows.of(FeedFile.ADDRESSES, row -> true).forEach(row -> areas.put(row.ref(), row.text("area_code")));
        homes(rows);
    }

    private void homes(DeliveredRows rows) throws IOException {
        Set<String> others = new HashSet<>();
        parts.forEach(row -> others.add(row.reference("person_ref")));
        ties.forEach(row -> others.addAll(
                List.of(String.valueOf(row.reference("person_a_ref")), String.valueOf(row.reference("person_b_ref")))));
        for (DeliveredRow row : rows.of(
                FeedFile.RESIDENCES,
                other -> others.contains(other.reference("person_ref"))
                        && other.text("kind").equals("MAIN"))) {
            homes.computeIfAbsent(row.reference("person_ref"), any -> new ArrayList<>())
                    .add(row.home(areas));
        }
    }

    /** The circle of a planted person. */
    Circle of(TruthEntry entry) {
        List<Circle.Companion> accomplices = new ArrayList<>();
        List<Circle.Companion> victims = new ArrayList<>();
        for (DeliveredRow row : parts) {
            String other = String.valueOf(row.reference("person_ref"));
            String role = row.text("role");
            if (!entry.refs().contains(other) && !role.equals("WITNESS")) {
                (role.equals("VICTIM") ? victims : accomplices)
                        .add(new Circle.Companion(String.valueOf(row.reference("offence_ref")), other, row.key()));
            }
        }
        Map<String, Homes> known = new HashMap<>();
        homes.forEach((person, list) -> known.put(person, Homes.of(list)));
        return new Circle(accomplices, victims, acquaintances(entry), sightings(entry), known);
    }

    private List<Circle.Acquaintance> acquaintances(TruthEntry entry) {
        List<Circle.Acquaintance> found = new ArrayList<>();
        for (DeliveredRow row : ties) {
            String one = String.valueOf(row.reference("person_a_ref"));
            String two = String.valueOf(row.reference("person_b_ref"));
            if (entry.refs().contains(one) || entry.refs().contains(two)) {
                found.add(new Circle.Acquaintance(
                        entry.refs().contains(one) ? two : one,
                        row.key(),
                        !row.text("source_grade").isEmpty(),
                        row.day("from"),
                        row.day("to"),
                        row.day("review_due")));
            }
        }
        return found;
    }

    private List<Circle.Sighting> sightings(TruthEntry entry) {
        List<Circle.Sighting> found = new ArrayList<>();
        for (DeliveredRow use : uses) {
            if (entry.refs().contains(String.valueOf(use.reference("person_ref")))) {
                String thing = String.valueOf(use.reference("object_ref"));
                for (DeliveredRow row : seen.getOrDefault(thing, List.of())) {
                    String area = Objects.requireNonNull(areas.get(row.reference("address_ref")));
                    found.add(new Circle.Sighting(thing, use.key(), row.key(), row.day("from"), area, null));
                }
            }
        }
        return found;
    }

    PersonCase.World world() {
        return new PersonCase.World(this, this);
    }

    @Override
    public @Nullable String at(String code, AreaLevel level) {
        return level.name().equals(kinds.get(code))
                ? code
                : Stream.concat(Stream.of(code), districts(code))
                        .flatMap(area -> parents.getOrDefault(area, List.of()).stream())
                        .filter(parent -> level.name().equals(kinds.get(parent)))
                        .findFirst()
                        .orElse(null);
    }

    /** A probation region holds districts, not partnerships. */
    private Stream<String> districts(String code) {
        return parents.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(Map.Entry::getKey);
    }

    @Override
    public @Nullable Point middle(String code) {
        return null;
    }

    @Override
    public @Nullable String area(String agency) {
        String area = served.getOrDefault(agency, "");
        return area.isEmpty() ? null : area;
    }

    @Override
    public @Nullable String force(String agency) {
        String area = area(agency);
        return area != null && "PFA".equals(kinds.get(area)) ? area : null;
    }

    @Override
    public boolean isPoliceWithoutTerritory(String agency) {
        return police.contains(agency) && force(agency) == null;
    }
}

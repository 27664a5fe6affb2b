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
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.rules.border.AddressLinks;
import uk.iomgraph.rules.border.GangLinks;
import uk.iomgraph.rules.border.Homes;
import uk.iomgraph.synthetic.truth.TruthEntry;

/** Planted addresses with those who stayed there, and planted gangs with their members, put together from the rows of every source. */
final class DeliveredWholes {

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> cohorts = new HashMap<>();
    private final Map<String, List<DeliveredRow>> stays = new HashMap<>();
    private final Map<String, List<DeliveredRow>> memberships = new HashMap<>();
    private final Map<String, List<DeliveredRow>> ties = new HashMap<>();
    private final Map<String, List<Homes.Home>> homes = new HashMap<>();

    DeliveredWholes(Path out, List<TruthEntry> planted) throws IOException {
        Set<String> wholes = new HashSet<>();
        planted.forEach(entry -> wholes.addAll(entry.refs()));
        DeliveredRows rows = new DeliveredRows(out);
        rows.of(FeedFile.ADDRESSES, row -> true).forEach(row -> areas.put(row.ref(), row.text("area_code")));
        rows.of(FeedFile.PROGRAMMES, row -> row.text("type").equals("IOM"))
                .forEach(row -> cohorts.put(row.ref(), row.text("area_code")));
        Set<String> people = new HashSet<>();
        for (DeliveredRow row :
                rows.of(FeedFile.RESIDENCES, row -> wholes.contains(String.valueOf(row.reference("address_ref"))))) {
            add(stays, row, "address_ref");
            people.add(row.reference("person_ref"));
        }
        for (DeliveredRow row : rows.of(FeedFile.GANG_TIES, row -> wholes.contains(row.reference("gang_ref")))) {
            add(ties, row, "gang_ref");
            people.add(row.reference("person_ref"));
        }
        for (DeliveredRow row : rows.of(FeedFile.MEMBERSHIPS, row -> people.contains(row.reference("person_ref")))) {
            add(memberships, row, "person_ref");
        }
        for (DeliveredRow row : rows.of(
                FeedFile.RESIDENCES,
                row -> row.text("kind").equals("MAIN") && people.contains(row.reference("person_ref")))) {
            homes.computeIfAbsent(row.reference("person_ref"), any -> new ArrayList<>())
                    .add(row.home(areas));
        }
    }

    private static void add(Map<String, List<DeliveredRow>> to, DeliveredRow row, String column) {
        to.computeIfAbsent(row.reference(column), any -> new ArrayList<>()).add(row);
    }

    /** The area of an address. */
    String area(String address) {
        return Objects.requireNonNull(areas.get(address));
    }

    /** Who stayed at an address while in a cohort. */
    List<AddressLinks.Use> uses(String address) {
        List<AddressLinks.Use> uses = new ArrayList<>();
        for (DeliveredRow stay : stays.getOrDefault(address, List.of())) {
            String person = String.valueOf(stay.reference("person_ref"));
            for (DeliveredRow member : memberships.getOrDefault(person, List.of())) {
                String cohort = cohorts.get(member.reference("programme_ref"));
                if (cohort != null) {
                    uses.add(new AddressLinks.Use(
                            person,
                            stay.key(),
                            member.key(),
                            cohort,
                            Math.max(stay.day("from"), member.day("from")),
                            Math.min(stay.day("to"), member.day("to"))));
                }
            }
        }
        return uses;
    }

    /** The members of a gang, with where they lived. */
    List<GangLinks.Member> members(String gang) {
        return ties.getOrDefault(gang, List.of()).stream()
                .map(tie -> {
                    String person = String.valueOf(tie.reference("person_ref"));
                    return new GangLinks.Member(
                            person,
                            tie.key(),
                            tie.day("from"),
                            Math.min(tie.day("to"), tie.day("review_due")),
                            Homes.of(homes.getOrDefault(person, List.of())),
                            List.of());
                })
                .toList();
    }
}

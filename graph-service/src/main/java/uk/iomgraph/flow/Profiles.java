package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import uk.iomgraph.crossborder.AreaKind;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.cypher.FlowStatements;
import uk.iomgraph.flow.Managed.Stay;
import uk.iomgraph.flow.Protocols.Protocol;
import uk.iomgraph.flow.SharedPeople.Gathering;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** Finds what comes into one area, what goes out of it, and whom to call about it. */
@Service
class Profiles {

    static final int MOST_AGENCIES = 200;

    private final Areas areas;
    private final Flows flows;
    private final Managed managed;
    private final Protocols protocols;
    private final GraphReader graph;

    Profiles(Areas areas, Flows flows, Managed managed, Protocols protocols, GraphReader graph) {
        this.areas = areas;
        this.flows = flows;
        this.managed = managed;
        this.protocols = protocols;
        this.graph = graph;
    }

    /** An agency to call; the fields of {@code ServingAgency} in the schema say what they mean. */
    record ServingAgency(
            String id, @Nullable String name, @Nullable String type, List<String> areas) {

        static ServingAgency of(Row row) {
            return new ServingAgency(
                    row.text("id"), row.textOrNull("name"), row.textOrNull("type"), row.texts("areas"));
        }
    }

    /**
     * An area.
     *
     * @throws uk.iomgraph.kernel.BadQuestion if there is none of a level with this code on the day
     */
    AreaProfile of(String area, Moment moment, Viewer viewer) {
        AreaTree tree = areas.tree(moment);
        String code = tree.known(area);
        Territory territory = Territory.of(tree, Territory.level(tree, code), null);
        String now = territory.area(code);
        return new AreaProfile(
                territory,
                now == null ? code : now,
                moment,
                viewer,
                SingletonSupplier.of(() -> flows.year(territory, moment, viewer)));
    }

    /** Residents who are managed in another area. */
    SharedPeople residentsManagedElsewhere(AreaProfile profile) {
        return people(
                managed.livingIn(profile.code(), profile.territory(), profile.moment(), profile.viewer()),
                stay -> stay.place() != null && !profile.code().equals(stay.place()),
                profile);
    }

    /** Residents of other areas who are managed here. */
    SharedPeople visitorsManagedHere(AreaProfile profile) {
        return people(
                managed.in(Set.of(profile.code()), profile.territory(), profile.moment(), profile.viewer()),
                stay -> stay.home() != null && !profile.code().equals(stay.home()),
                profile);
    }

    /** Agencies that serve the area, a part of it, or one it lies in; by type and name. */
    List<ServingAgency> agencies(AreaProfile profile) {
        AreaTree tree = profile.territory().tree();
        Set<String> codes = new LinkedHashSet<>(tree.within(profile.code()));
        for (AreaKind kind : AreaKind.values()) {
            String larger = tree.lies(profile.code(), kind);
            if (larger != null) {
                codes.add(larger);
            }
        }
        Parameters parameters = Parameters.of("areas", new ArrayList<>(codes))
                .and("asOf", profile.moment().asOf())
                .and("knownAt", profile.moment().knownAt());
        return graph.list(FlowStatements.AGENCIES_OF, parameters, ServingAgency::of).stream()
                .limit(MOST_AGENCIES)
                .toList();
    }

    /** Open protocols the area is a side of. */
    List<Protocol> protocols(AreaProfile profile) {
        return protocols.open(profile.moment()).stream()
                .filter(protocol -> protocol.areas().stream()
                        .anyMatch(area -> profile.territory().covering(area).contains(profile.code())))
                .limit(Protocols.MOST)
                .toList();
    }

    private static SharedPeople people(List<Stay> stays, Predicate<Stay> wanted, AreaProfile profile) {
        Gathering gathering = new Gathering(profile.moment(), profile.viewer());
        stays.stream().filter(wanted).forEach(gathering::managed);
        return gathering.people();
    }
}

package uk.iomgraph.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.flow.Profiles.ServingAgency;
import uk.iomgraph.flow.Protocols.Protocol;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/** The field {@code areaProfile}, and what it holds. */
@Controller
class ProfileController {

    private static final int MOST_PARTNERS = 10;

    private final Profiles profiles;
    private final NamedAreas areas;

    ProfileController(Profiles profiles, NamedAreas areas) {
        this.profiles = profiles;
        this.areas = areas;
    }

    @QueryMapping
    AreaProfile areaProfile(@Argument String area, Moment moment, Viewer viewer) {
        return profiles.of(area, moment, viewer);
    }

    @SchemaMapping
    @Nullable
    Area area(AreaProfile profile) {
        return areas.of(profile.code(), profile.moment());
    }

    @SchemaMapping
    SharedPeople residentsManagedElsewhere(AreaProfile profile) {
        return profiles.residentsManagedElsewhere(profile);
    }

    @SchemaMapping
    SharedPeople visitorsManagedHere(AreaProfile profile) {
        return profiles.visitorsManagedHere(profile);
    }

    @SchemaMapping
    FlowArea offending(AreaProfile profile) {
        return profile.year().get().area(profile.code());
    }

    @SchemaMapping
    List<Flow> outbound(AreaProfile profile) {
        return profile.year().get().greatest(profile.code(), true, MOST_PARTNERS);
    }

    @SchemaMapping
    List<Flow> inbound(AreaProfile profile) {
        return profile.year().get().greatest(profile.code(), false, MOST_PARTNERS);
    }

    @SchemaMapping
    List<ServingAgency> agencies(AreaProfile profile) {
        return profiles.agencies(profile);
    }

    @SchemaMapping
    List<Protocol> protocols(AreaProfile profile) {
        return profiles.protocols(profile);
    }
}

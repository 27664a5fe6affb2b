package uk.iomgraph.victim;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.security.Viewer;

/** The field {@code victimNearby}. */
@Controller
class VictimController {

    private final Victims victims;

    VictimController(Victims victims) {
        this.victims = victims;
    }

    @QueryMapping
    VictimProximity victimNearby(
            @Argument String personId, @Argument String addressId, @Argument int withinMetres, Viewer viewer) {
        return victims.nearby(personId, addressId, withinMetres, viewer);
    }
}

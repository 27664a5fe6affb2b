package uk.iomgraph.demonstration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.demonstration.Demonstration.State;

/** Answers whether the people in the graph are invented. */
@Controller
class DemonstrationController {

    private final ObjectProvider<DemonstrationLoader> loader;

    /** There is no loader while the service carries out a command. */
    DemonstrationController(ObjectProvider<DemonstrationLoader> loader) {
        this.loader = loader;
    }

    @QueryMapping
    Demonstration demonstration() {
        DemonstrationLoader present = loader.getIfAvailable();
        return present == null ? new Demonstration(State.NONE, 0, 0) : present.demonstration();
    }
}

package uk.iomgraph.demonstration;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers whether the people in the graph are invented. */
@Controller
class DemonstrationController {

    private final DemonstrationLoader loader;

    DemonstrationController(DemonstrationLoader loader) {
        this.loader = loader;
    }

    @QueryMapping
    Demonstration demonstration() {
        return loader.demonstration();
    }
}

package uk.iomgraph.security;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Withheld;

/** Tells why a value is not shown, in the words of the agency that decided it where it has left some. */
@Controller
class WithheldController {

    private final LimitedAccessSettings settings;

    WithheldController(LimitedAccessSettings settings) {
        this.settings = settings;
    }

    @SchemaMapping(typeName = "Withheld")
    String sentence(Withheld withheld) {
        return withheld.agency() == null
                ? withheld.sentence()
                : settings.messages().getOrDefault(withheld.agency(), withheld.sentence());
    }
}

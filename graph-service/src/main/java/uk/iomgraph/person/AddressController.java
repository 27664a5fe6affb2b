package uk.iomgraph.person;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/** The field {@code addresses}. */
@Controller
class AddressController {

    private final Addresses addresses;
    private final Paging paging;

    AddressController(Addresses addresses, Paging paging) {
        this.addresses = addresses;
        this.paging = paging;
    }

    @QueryMapping
    Connection<FoundAddress> addresses(@Arguments PeopleArguments arguments, Moment moment, Viewer viewer) {
        AddressQuestion question = AddressQuestion.of(arguments.search());
        // Without knownAt the moment moves on between two pages; the cursor must still open.
        String asked =
                "addresses " + question + ' ' + arguments.asOf() + ' ' + arguments.knownAt() + ' ' + viewer.name();
        return addresses.search(question, paging.request(arguments.first(), arguments.after(), asked), moment, viewer);
    }
}

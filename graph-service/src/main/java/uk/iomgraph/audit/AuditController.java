package uk.iomgraph.audit;

import java.io.IOException;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.audit.chain.KeptEvent;
import uk.iomgraph.audit.chain.TrailReader;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Edge;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Answers what the audit trail has. */
@Controller
class AuditController {

    private final TrailReader trail;
    private final Paging paging;

    AuditController(TrailReader trail, Paging paging) {
        this.trail = trail;
        this.paging = paging;
    }

    @QueryMapping
    Connection<ListedEvent> auditEvents(@Arguments AuditArguments arguments, Viewer viewer) throws IOException {
        PageRequest page =
                paging.request(arguments.first(), arguments.after(), arguments.question() + ' ' + viewer.name());
        List<KeptEvent> latest = trail.latest(arguments.asked(page.keyset()), page.limit());
        Connection<KeptEvent> found =
                paging.connection(latest, page, kept -> kept.place().keyset());
        List<Edge<ListedEvent>> edges = found.edges().stream()
                .map(edge -> new Edge<>(ListedEvent.of(edge.node()), edge.cursor()))
                .toList();
        return new Connection<>(edges, found.pageInfo());
    }
}

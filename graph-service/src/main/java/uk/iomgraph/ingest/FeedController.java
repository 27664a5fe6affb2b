package uk.iomgraph.ingest;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Answers what became of deliveries. */
@Controller
class FeedController {

    private final DeliveryLedger ledger;
    private final Paging paging;

    FeedController(DeliveryLedger ledger, Paging paging) {
        this.ledger = ledger;
        this.paging = paging;
    }

    @QueryMapping
    Connection<FeedBatch> feedBatches(
            @Argument @Nullable String source,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        PageRequest request = paging.request(first, after, "feedBatches " + source + " " + viewer.name());
        return paging.connection(
                ledger.list(source, request.keyset(), request.limit()),
                request,
                batch -> List.of(batch.receivedAt().toString(), batch.id()));
    }

    @QueryMapping
    @Nullable
    FeedBatch feedBatch(@Argument String id) {
        return ledger.find(id)
                .orElseThrow(() -> new BadQuestion(
                        Fault.NOT_FOUND, "No delivery has this id. Ask feedBatches for the ids there are."));
    }

    @SchemaMapping
    CompletableFuture<Connection<RejectedRow>> rejects(
            FeedBatch feedBatch,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer,
            DataLoader<Rejects.Key, Connection<RejectedRow>> rejects) {
        PageRequest page = paging.request(first, after, "rejects " + feedBatch.id() + " " + viewer.name());
        return rejects.load(new Rejects.Key(feedBatch.id(), page));
    }
}

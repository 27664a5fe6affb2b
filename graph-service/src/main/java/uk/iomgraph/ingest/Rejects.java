package uk.iomgraph.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** The rejected rows that hang off deliveries, read with one statement for all the deliveries of an answer. */
@Component
class Rejects {

    private final DeliveryLedger ledger;
    private final Paging paging;

    Rejects(BatchLoaderRegistry loaders, DeliveryLedger ledger, Paging paging) {
        this.ledger = ledger;
        this.paging = paging;
        loaders.<Key, Connection<RejectedRow>>forName("rejects")
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    private Map<Key, Connection<RejectedRow>> load(Collection<Key> keys) {
        Map<Key, Connection<RejectedRow>> pages = new HashMap<>();
        keys.stream().collect(Collectors.groupingBy(key -> key.page().limit())).forEach((limit, together) -> {
            List<List<RejectedRow>> rows =
                    ledger.rejects(together.stream().map(Rejects::place).toList(), limit);
            for (int i = 0; i < together.size(); i++) {
                Key key = together.get(i);
                pages.put(
                        key,
                        paging.connection(
                                rows.get(i), key.page(), reject -> List.of(Long.toString(reject.position()))));
            }
        });
        return pages;
    }

    private static DeliveryLedger.Place place(Key key) {
        List<String> keyset = key.page().keyset();
        return new DeliveryLedger.Place(
                key.batch(), keyset.isEmpty() ? DeliveryLedger.START : Long.parseLong(keyset.get(0)));
    }

    /**
     * One page of one delivery's rejected rows.
     *
     * @param batch id of the delivery
     */
    record Key(String batch, PageRequest page) {}
}

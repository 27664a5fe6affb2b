package uk.iomgraph.crossborder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import uk.iomgraph.cypher.CrossBorderStatements;
import uk.iomgraph.cypher.CypherStatement;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.graph.Row;
import uk.iomgraph.ingest.DeliveryLoaded;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.interval.Day;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Finds areas and how they are linked. */
@Service
public class Areas {

    private final GraphReader graph;
    private final Paging paging;
    private final Cache<Instant, KnownAreas> known =
            Caffeine.newBuilder().maximumSize(10).build();

    Areas(GraphReader graph, Paging paging) {
        this.graph = graph;
        this.paging = paging;
    }

    /**
     * The area with a code.
     *
     * @throws BadQuestion if no area has it at the moment
     */
    Area get(String code, Moment moment) {
        Parameters parameters = at(moment).and("code", normal(code));
        return graph.find(CrossBorderStatements.AREA, parameters, row -> area(row, moment))
                .orElseThrow(() -> new BadQuestion(Fault.NOT_FOUND, "No area has this code on this day."));
    }

    /**
     * The areas with these codes; those that no area has at the moment are left out.
     *
     * @param codes codes of areas
     * @return by code
     */
    public Map<String, Area> byCodes(Collection<String> codes, Moment moment) {
        Map<String, Area> areas = new HashMap<>();
        if (!codes.isEmpty()) {
            graph.list(
                            CrossBorderStatements.AREAS_BY_CODES,
                            at(moment).and("codes", List.copyOf(codes)),
                            row -> area(row, moment))
                    .forEach(area -> areas.put(area.code(), area));
        }
        return areas;
    }

    /** The areas of a day and how they lie; read anew after every delivery, and once a minute at most otherwise. */
    public AreaTree tree(Moment moment) {
        Instant minute = moment.knownAt().truncatedTo(ChronoUnit.MINUTES);
        return known.get(minute, any -> new KnownAreas(nodes(moment.knownAt()))).tree(Day.of(moment.asOf()));
    }

    /** The same, read anew now: for whoever asks right after a delivery, or writes down what follows from it. */
    public AreaTree currentTree(Moment moment) {
        return new AreaTree(Day.of(moment.asOf()), nodes(moment.knownAt()));
    }

    @EventListener
    void on(DeliveryLoaded delivery) {
        known.invalidateAll();
    }

    private List<AreaNode> nodes(Instant knownAt) {
        return graph.list(CrossBorderStatements.AREA_TREE, Parameters.of("knownAt", knownAt), AreaNode::of);
    }

    /** A page of the areas that pass a filter. */
    Connection<Area> list(AreaFilter filter, PageRequest page, Moment moment) {
        Parameters parameters = at(moment)
                .and("kind", filter.kindName())
                .and("search", filter.lowerCaseSearch())
                .and("after", page.keyset().isEmpty() ? "" : page.keyset().get(0))
                .and("limit", page.limit());
        CypherStatement statement = CrossBorderStatements.AREAS;
        if (filter.parent() != null) {
            get(filter.parent(), moment);
            statement = CrossBorderStatements.AREAS_WITHIN;
            parameters.and("parent", normal(filter.parent()));
        }
        List<Area> areas = graph.list(statement, parameters, row -> area(row, moment));
        return paging.connection(areas, page, area -> List.of(area.code()));
    }

    /** The links of many areas, with one statement for all that share a moment. */
    Map<Area, AreaLinks> links(CypherStatement statement, Collection<Area> areas) {
        Map<Area, AreaLinks> links = new HashMap<>();
        areas.stream().collect(Collectors.groupingBy(Area::moment)).forEach((moment, together) -> {
            Parameters parameters = at(moment)
                    .and("codes", together.stream().map(Area::code).distinct().toList())
                    .and("limit", AreaLinks.MOST);
            Map<String, AreaLinks> byCode = new HashMap<>();
            graph.list(statement, parameters, row -> Map.entry(row.text("code"), AreaLinks.of(row, moment)))
                    .forEach(entry -> byCode.put(entry.getKey(), entry.getValue()));
            together.forEach(area -> links.put(area, byCode.getOrDefault(area.code(), AreaLinks.NONE)));
        });
        return links;
    }

    private static Area area(Row row, Moment moment) {
        return Area.of(Objects.requireNonNull(row.rowOrNull("area")), moment);
    }

    private static Parameters at(Moment moment) {
        return Parameters.of("asOf", moment.asOf()).and("knownAt", moment.knownAt());
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}

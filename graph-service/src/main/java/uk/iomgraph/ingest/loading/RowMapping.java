package uk.iomgraph.ingest.loading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.ingest.feed.Column;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.ingest.feed.FeedRow;
import uk.iomgraph.ingest.feed.Reference;
import uk.iomgraph.ingest.loading.Shape.Ends;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.person.SearchTerms;
import uk.iomgraph.retention.TieSettings;

/** Turns a row of the feed into what the graph keeps of it; see {@code docs/model.md}. */
final class RowMapping {

    /** The day a moment falls on is the day on the clocks of England and Wales. */
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private static final Map<String, String> RENAMED = Map.of(
            "valid_from", "from",
            "valid_to", "to",
            "date", "from",
            "date_from", "from",
            "date_to", "lastDay",
            "sent_on", "from",
            "agreed_on", "from");

    /** The property each column becomes; null where a column becomes a link, the key or a type. */
    private static final Map<FeedFile, @Nullable String[]> PROPERTIES = new EnumMap<>(FeedFile.class);

    static {
        for (FeedFile file : FeedFile.values()) {
            PROPERTIES.put(
                    file,
                    file.columns().stream()
                            .map(column -> isProperty(file, column) ? property(column.name()) : null)
                            .toArray(String[]::new));
        }
    }

    private final Instant recordedAt;
    private final TieSettings ties;

    RowMapping(Instant recordedAt, TieSettings ties) {
        this.recordedAt = recordedAt;
        this.ties = ties;
    }

    /** An entity that is there already, to be changed; its links are named by key. */
    Parameters entity(FeedRow row, Shape.EntityShape shape) {
        List<Parameters> links = new ArrayList<>();
        forEachLink(
                row,
                shape.links(),
                (type, reference) -> links.add(Parameters.of("type", type).and("key", reference.key())));
        return Parameters.of("key", row.key())
                .and("properties", entityProperties(row))
                .and("links", links);
    }

    /** An entity that was never there. */
    Parameters newEntity(FeedRow row, Shape.EntityShape shape, Believed believed) {
        return Parameters.of("properties", entityProperties(row)).and("links", links(row, shape.links(), believed));
    }

    private Parameters entityProperties(FeedRow row) {
        Parameters properties =
                assertion(row).and("id", EntityId.ofKey(row.key()).value());
        if (row.file() == FeedFile.PEOPLE) {
            SearchTerms terms = searchTerms(row);
            properties
                    .and("searchNames", terms.names())
                    .and("searchSounds", terms.sounds())
                    .and("searchIdentifiers", terms.identifiers());
        }
        return properties;
    }

    Parameters episode(FeedRow row, Shape.EpisodeShape shape, Believed believed) {
        Parameters properties = assertion(row).and("current", row.key());
        if (row.file() == FeedFile.INTERVENTIONS) {
            intervention(row, properties);
        } else if (row.file() == FeedFile.TRANSITION_PLANS) {
            properties.and("from", row.date("started_on"));
        }
        return Parameters.of("person", believed.element(person(row)))
                .and("properties", properties)
                .and("links", links(row, shape.links(), believed));
    }

    Parameters tie(FeedRow row, Ends ends, Believed believed) {
        Parameters properties = assertion(row).and("current", row.key());
        if (row.file() == FeedFile.COMMUNICATIONS) {
            Instant at = Objects.requireNonNull(row.instant("at"));
            properties.and("from", at.atZone(LOCAL).toLocalDate());
        }
        if (TieChecks.judges(row.file())) {
            properties.andPresent("reviewDue", TieChecks.reviewDue(row, believed.reviewed(row), ties));
        }
        return Parameters.of("type", ends.type())
                .and("start", believed.element(Objects.requireNonNull(ends.start())))
                .and("end", believed.element(Objects.requireNonNull(ends.end())))
                .and("properties", properties);
    }

    static Reference person(FeedRow row) {
        return Objects.requireNonNull(row.reference("person_ref"), "every episode names its person");
    }

    private static void intervention(FeedRow row, Parameters properties) {
        LocalDate from = first(row.date("referred_on"), row.date("accepted_on"), row.date("started_on"));
        properties.andPresent("from", from).andPresent("to", first(row.date("ended_on"), row.date("rejected_on")));
        Reference need = row.reference("need_ref");
        if (need != null) {
            properties.and("needKey", need.key());
        }
    }

    private static @Nullable LocalDate first(@Nullable LocalDate... dates) {
        return Stream.of(dates).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static SearchTerms searchTerms(FeedRow row) {
        List<String> names = new ArrayList<>(row.texts("aliases"));
        Stream.of("given_name", "family_name")
                .map(row::text)
                .filter(Objects::nonNull)
                .forEach(names::add);
        List<String> identifiers = Stream.of("pnc_id", "cro", "crn", "prison_number")
                .map(row::text)
                .filter(Objects::nonNull)
                .toList();
        return SearchTerms.of(names, identifiers);
    }

    private Parameters assertion(FeedRow row) {
        Parameters properties = Parameters.of("key", row.key())
                .and("source", row.source())
                .and("hash", row.hash())
                .and("recordedFrom", recordedAt);
        @Nullable String[] names = Objects.requireNonNull(PROPERTIES.get(row.file()));
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (name != null) {
                properties.andPresent(name, row.values()[i]);
            }
        }
        return properties;
    }

    private static List<Parameters> links(FeedRow row, Map<String, String> types, Believed believed) {
        List<Parameters> links = new ArrayList<>();
        forEachLink(
                row,
                types,
                (type, reference) ->
                        links.add(Parameters.of("type", type).and("element", believed.element(reference))));
        return links;
    }

    private static void forEachLink(FeedRow row, Map<String, String> types, BiConsumer<String, Reference> consumer) {
        types.forEach((column, type) -> {
            Object value = row.values()[row.file().indexOf(column)];
            if (value instanceof Reference one) {
                consumer.accept(type, one);
            } else if (value != null) {
                row.references(column).stream().distinct().forEach(each -> consumer.accept(type, each));
            }
        });
    }

    private static boolean isProperty(FeedFile file, Column column) {
        boolean type =
                Shapes.of(file) instanceof Shape.TieShape tie && column.name().equals(tie.typeColumn());
        return !type && !column.name().equals("ref") && !References.refers(column);
    }

    /** {@code planned_to} becomes {@code plannedTo}; names of the main dates become {@code from} and {@code to}. */
    static String property(String column) {
        String renamed = RENAMED.get(column);
        if (renamed != null) {
            return renamed;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char letter = column.charAt(i);
            if (letter == '_') {
                i++;
                name.append(Character.toUpperCase(column.charAt(i)));
            } else {
                name.append(letter);
            }
        }
        return name.toString();
    }
}

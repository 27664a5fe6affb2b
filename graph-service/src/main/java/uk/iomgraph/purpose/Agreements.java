package uk.iomgraph.purpose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.cypher.PurposeStatements;
import uk.iomgraph.graph.GraphReader;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.security.Viewer;

/**
 * What the information sharing agreements that were delivered let an agency see. They name purposes and categories as the
 * schema does, in any letters, with blanks or underscores, or in words that a setting explains.
 */
@Component
final class Agreements {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final GraphReader graph;
    private final PurposeSettings settings;
    private final Clock clock;
    private final Cache<Asked, Set<DataCategory>> covered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Agreements(GraphReader graph, PurposeSettings settings, Clock clock) {
        this.graph = graph;
        this.settings = settings;
        this.clock = clock;
    }

    private record Asked(String agency, Purpose purpose, LocalDate today) {}

    /**
     * The categories that may be told today. No agreement bounds a viewer of whom no agency is told, nor anybody where
     * {@code iom.purpose.agreements} is off.
     */
    Set<DataCategory> of(Viewer viewer, @Nullable Purpose purpose) {
        String agency = viewer.agency();
        if (agency == null || purpose == null || !settings.agreements()) {
            return Allowance.EVERYTHING;
        }
        return covered.get(new Asked(agency, purpose, LocalDate.now(clock)), this::read);
    }

    private Set<DataCategory> read(Asked asked) {
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        Parameters parameters = Parameters.of("agency", asked.agency()).and("today", asked.today());
        graph.forEach(PurposeStatements.AGREEMENTS_OF, parameters, row -> {
            if (meant(row.texts("purposes"), Purpose.class, settings.purposeWords())
                    .contains(asked.purpose())) {
                categories.addAll(meant(row.texts("categories"), DataCategory.class, settings.categoryWords()));
            }
        });
        return categories;
    }

    private static <E extends Enum<E>> Set<E> meant(List<String> words, Class<E> type, Map<String, E> explained) {
        Set<E> meant = EnumSet.noneOf(type);
        for (String word : words) {
            E known = explained.get(word.strip());
            String name =
                    word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            for (E value : type.getEnumConstants()) {
                if (value == known || value.name().equals(name)) {
                    meant.add(value);
                }
            }
        }
        return meant;
    }
}

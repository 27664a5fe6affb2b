package uk.iomgraph.disclosure;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.PropertyDataFetcherHelper;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.disclosure.Cell;
import uk.iomgraph.rules.disclosure.Cell.Released;
import uk.iomgraph.rules.disclosure.DisclosureGate;
import uk.iomgraph.rules.disclosure.DisclosurePolicy;
import uk.iomgraph.rules.disclosure.RawCount;
import uk.iomgraph.rules.disclosure.Rounding;
import uk.iomgraph.rules.disclosure.Zeros;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Asking;

/**
 * The directive {@code @gated}: a number over people passes the disclosure gate on its way to those who see no records, or
 * not those of all areas that it counts.
 * Counts below the threshold are not told, but for 0; others are rounded to a multiple of the base, the same count always in
 * the same way, so that neither asking again nor subtracting one answer from another leads to a small count (docs/purpose.md
 * says what is left). What is worked out from counts is told to two digits, and only where all those counts are told.
 */
final class GatedNumbers implements SchemaDirectiveWiring {

    static final String DIRECTIVE = "gated";

    private static final MathContext DIGITS = new MathContext(2);

    private final DisclosureGate gate;
    private final Asking asking;

    GatedNumbers(int threshold, Rounding rounding, Asking asking) {
        gate = new DisclosureGate(new DisclosurePolicy(threshold, threshold, Zeros.TOLD, rounding));
        this.asking = asking;
    }

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        Collection<?> names =
                environment.getAppliedDirective().getArgument("over").getValue();
        List<String> over = names.stream().map(Object::toString).toList();
        DataFetcher<?> code = environment.getFieldDataFetcher();
        boolean own = Boolean.TRUE.equals(
                environment.getAppliedDirective().getArgument("own").getValue());
        DataFetcher<?> gated = asked -> {
            Viewer viewer = asking.viewer(asked);
            boolean ungated = viewer.seesRecords() && (own || viewer.isEverywhere());
            return ungated ? code.get(asked) : told(code.get(asked), over, asked);
        };
        environment.setFieldDataFetcher(
                code instanceof TrivialDataFetcher<?> ? (TrivialDataFetcher<?>) gated::get : gated);
        return environment.getElement();
    }

    private @Nullable Object told(@Nullable Object number, List<String> over, DataFetchingEnvironment asked) {
        if (number instanceof CompletionStage<?> later) {
            return later.thenApply(now -> told(now, over, asked));
        }
        if (!(number instanceof Number value) || !over.stream().allMatch(count -> isTold(count, asked))) {
            return null;
        }
        return value instanceof Double || value instanceof Float
                ? (Object) BigDecimal.valueOf(value.doubleValue()).round(DIGITS).doubleValue()
                : count(value);
    }

    private boolean isTold(String count, DataFetchingEnvironment asked) {
        return PropertyDataFetcherHelper.getPropertyValue(count, asked.getSource(), asked.getFieldType())
                        instanceof Number value
                && gate.tells(RawCount.of(value.longValue()));
    }

    private @Nullable Long count(Number value) {
        Cell cell = gate.release(RawCount.of(value.longValue()), "");
        return cell instanceof Released released ? released.people() : null;
    }
}

package uk.iomgraph.purpose;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Holds the rules of the schema that the service runs with. A schema with a field that has no category stops the start. */
@Component
final class ReleaseBook implements SmartInitializingSingleton {

    /** Asked for late: the schema is made with what asks this book. */
    private final ObjectProvider<GraphQlSource> source;

    private volatile @Nullable ReleaseRules rules;

    ReleaseBook(ObjectProvider<GraphQlSource> source) {
        this.source = source;
    }

    @Override
    public void afterSingletonsInstantiated() {
        GraphQlSource made = source.getIfAvailable();
        if (made != null) {
            rules = ReleaseRules.of(made.schema());
        }
    }

    ReleaseRules rules() {
        return Objects.requireNonNull(rules, "Nothing is asked before the schema is made");
    }
}

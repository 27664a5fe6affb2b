package uk.iomgraph.purpose;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.security.TouchedCategories;

/**
 * Works out from an operation's text which fields it asks for. It goes through each fragment once, so that it takes no longer
 * than the text is long; what {@code @skip} and {@code @include} leave out is counted, since it depends on the variables.
 */
final class OperationWalk {

    private final ReleaseRules rules;
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Allowance allowance;

    private final Set<String> spread = new HashSet<>();
    private final Set<String> needing = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private final Set<String> unagreed = new LinkedHashSet<>();
    private final Set<String> withheld = new TreeSet<>();
    private final Set<String> released = new TreeSet<>();

    OperationWalk(
            ReleaseRules rules, GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Allowance allowance) {
        this.rules = rules;
        this.schema = schema;
        this.fragments = fragments;
        this.allowance = allowance;
    }

    Decision decide(OperationDefinition operation) {
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        if (root != null) {
            walk(operation.getSelectionSet(), root);
        }
        return new Decision(needing, refused, unagreed, new TouchedCategories(released, withheld));
    }

    private void walk(@Nullable SelectionSet selections, GraphQLObjectType parent) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                walk(field, parent);
            } else if (selection instanceof InlineFragment fragment) {
                walk(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent));
            } else if (selection instanceof FragmentSpread fragment && spread.add(fragment.getName())) {
                FragmentDefinition definition = fragments.get(fragment.getName());
                if (definition != null) {
                    walk(definition.getSelectionSet(), type(definition.getTypeCondition(), parent));
                }
            }
        }
    }

    private void walk(Field field, GraphQLObjectType parent) {
        FieldRelease release = rules.of(parent, field.getName());
        if (release == null) {
            return;
        }
        if (release.needsPurpose()) {
            needing.add(release.coordinate());
        }
        if (!allowance.allows(release)) {
            Set<String> whole = allowance.isForPurpose(release) ? unagreed : refused;
            (release.canBeWithheld() ? withheld : whole).add(release.coordinate());
            return;
        }
        released.add(release.own().category().name());
        if (release.target() != null) {
            walk(field.getSelectionSet(), release.target());
        }
    }

    private GraphQLObjectType type(@Nullable TypeName condition, GraphQLObjectType parent) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLObjectType object
                ? object
                : parent;
    }
}

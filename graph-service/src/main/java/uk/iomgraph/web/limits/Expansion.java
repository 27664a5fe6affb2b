package uk.iomgraph.web.limits;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many selections a query has once every fragment stands where it is spread. Thirty fragments that spread the next
 * one twice make a billion, so the count is taken once per fragment, before anything walks through them all.
 */
final class Expansion {

    private static final long CEILING = 1_000_000_000L;

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Long> counted = new HashMap<>();

    private Expansion(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** The count of a valid operation, which has no fragments that lead back to themselves. */
    static long of(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        return new Expansion(fragments).count(operation.getSelectionSet());
    }

    private long count(@Nullable SelectionSet selections) {
        long count = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                count = Math.min(CEILING, count + 1 + below(selection));
            }
        }
        return count;
    }

    private long below(Selection<?> selection) {
        if (selection instanceof Field field) {
            return count(field.getSelectionSet());
        }
        if (selection instanceof InlineFragment fragment) {
            return count(fragment.getSelectionSet());
        }
        return spread(((FragmentSpread) selection).getName());
    }

    private long spread(String name) {
        Long known = counted.get(name);
        if (known == null) {
            FragmentDefinition fragment = fragments.get(name);
            known = fragment == null ? 0 : count(fragment.getSelectionSet());
            counted.put(name, known);
        }
        return known;
    }
}

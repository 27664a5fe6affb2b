package uk.iomgraph.audit.request;

import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.Act;
import uk.iomgraph.kernel.EntityId;

/** Reads off an operation what it does: nothing of what it answers is known yet. */
final class Operations {

    private Operations() {}

    static Gathered.Operation of(ExecutionContext context) {
        OperationDefinition definition = context.getOperationDefinition();
        boolean changes = definition.getOperation() == Operation.MUTATION;
        List<ExecutableNormalizedField> roots =
                context.getNormalizedQueryTree().get().getTopLevelFields();
        Set<Act> acts = EnumSet.noneOf(Act.class);
        Set<String> released = new TreeSet<>();
        Set<String> things = new TreeSet<>();
        for (ExecutableNormalizedField root : roots) {
            if (!root.getFieldName().startsWith("__")) {
                acts.add(RootActs.of(root.getFieldName(), changes));
                released.add(root.getFieldName());
                root.getResolvedArguments().forEach((name, value) -> named(name, value, things));
            }
        }
        return new Gathered.Operation(
                definition.getName(), List.copyOf(acts), List.copyOf(things), List.copyOf(released), changes);
    }

    /** Our ids as they are; keys, which hold an agency's own reference, as the id that is made of them. */
    private static void named(String name, @Nullable Object value, Set<String> things) {
        if (value instanceof Map<?, ?> input) {
            input.forEach((field, inner) -> named(String.valueOf(field), inner, things));
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> named(name, one, things));
        } else if (value instanceof String text && IDS.contains(name)) {
            things.add(
                    text.matches("[A-Za-z0-9_-]{22}")
                            ? text
                            : EntityId.ofKey(text).value());
        }
    }

    /** The arguments and input fields that take an id or a key. */
    private static final Set<String> IDS =
            Set.of("id", "key", "tie", "person", "from", "to", "seeds", "gang", "people", "notice", "subject");
}

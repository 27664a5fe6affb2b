package uk.iomgraph.audit.request;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.Act;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.security.StatedPurpose;

/** What is gathered about one request while it is answered; fields may run on several threads. */
final class Gathered {

    private final Set<String> subjects = new TreeSet<>();
    private final Set<String> withheld = new TreeSet<>();
    private @Nullable Operation operation;
    private @Nullable GraphQLContext context;

    /** What is to be done, once that is known. */
    synchronized void begins(Operation begun, GraphQLContext with) {
        operation = begun;
        context = with;
    }

    synchronized void shows(List<String> people) {
        subjects.addAll(people);
    }

    synchronized void withholds(String type, List<Withheld> fields) {
        fields.forEach(field -> withheld.add(type + "." + field.field() + " " + field.code()));
    }

    /** The ids of the people shown since this was last asked. */
    synchronized List<String> subjects() {
        List<String> shown = List.copyOf(subjects);
        subjects.clear();
        return shown;
    }

    /** The fields withheld since this was last asked. */
    synchronized List<String> withheld() {
        List<String> codes = List.copyOf(withheld);
        withheld.clear();
        return codes;
    }

    /** What is done; nothing known where the engine never came to it. */
    synchronized Operation operation() {
        return operation == null ? Operation.UNKNOWN : operation;
    }

    /** Why it is asked; null where none was stated. */
    synchronized @Nullable String purpose() {
        GraphQLContext known = context;
        StatedPurpose stated = known == null ? null : known.get(StatedPurpose.class);
        return stated == null ? null : stated.name();
    }

    /**
     * What an operation does.
     *
     * @param name its name; null where it has none
     * @param acts what it does with personal data
     * @param things what its arguments name
     * @param released the categories of what it asks for
     * @param changes whether it is a mutation
     */
    record Operation(
            @Nullable String name, List<Act> acts, List<String> things, List<String> released, boolean changes) {

        static final Operation UNKNOWN = new Operation(null, List.of(), List.of(), List.of(), false);
    }
}

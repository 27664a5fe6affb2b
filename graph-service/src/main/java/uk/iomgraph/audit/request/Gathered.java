package uk.iomgraph.audit.request;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.audit.Act;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.TouchedCategories;

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

    /** The fields withheld since this was last asked, by what is known of people or by the purpose. */
    synchronized List<String> withheld() {
        Set<String> codes = new TreeSet<>(withheld);
        withheld.clear();
        TouchedCategories touched = known(TouchedCategories.class);
        if (touched != null) {
            touched.withheld().forEach(field -> codes.add(field + " " + WithheldCode.PURPOSE));
        }
        return List.copyOf(codes);
    }

    /** The root fields asked for, and the categories of data among them that may be told. */
    synchronized List<String> released() {
        Set<String> released = new TreeSet<>(operation().released());
        TouchedCategories touched = known(TouchedCategories.class);
        if (touched != null) {
            released.addAll(touched.released());
        }
        return List.copyOf(released);
    }

    /** What is done; nothing known where the engine never came to it. */
    synchronized Operation operation() {
        return operation == null ? Operation.UNKNOWN : operation;
    }

    /** Why it is asked; null where none was stated. */
    synchronized @Nullable String purpose() {
        StatedPurpose stated = known(StatedPurpose.class);
        return stated == null ? null : stated.purpose();
    }

    private <T> @Nullable T known(Class<T> what) {
        GraphQLContext with = context;
        return with == null ? null : with.get(what);
    }

    /**
     * What an operation does.
     *
     * @param name its name; null where it has none
     * @param acts what it does with personal data
     * @param things what its arguments name
     * @param released the root fields that it asks for
     * @param changes whether it is a mutation
     */
    record Operation(
            @Nullable String name, List<Act> acts, List<String> things, List<String> released, boolean changes) {

        static final Operation UNKNOWN = new Operation(null, List.of(), List.of(), List.of(), false);
    }
}

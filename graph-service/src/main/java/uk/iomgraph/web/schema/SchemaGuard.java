package uk.iomgraph.web.schema;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SchemaReport;

/** Stops the start where the schema and the code that answers it have drifted apart. */
final class SchemaGuard {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaGuard.class);

    private SchemaGuard() {}

    /**
     * Checks the report of the schema's inspection.
     *
     * @throws IllegalStateException if a field or argument has no code, code has no field, or one of them may be null
     *     where the other may not; the message lists them all
     */
    static void check(SchemaReport report) {
        List<String> faults = new ArrayList<>();
        report.unmappedFields().forEach(field -> faults.add("no code answers the field " + field));
        report.unmappedRegistrations()
                .forEach((field, fetcher) -> faults.add("no field " + field + " is in the schema for " + fetcher));
        report.unmappedArguments()
                .forEach((fetcher, names) -> faults.add("no arguments " + names + " are in the schema for " + fetcher));
        report.fieldNullnessErrors()
                .forEach((field, error) -> faults.add("the field " + field + " is " + error.schemaNullness()
                        + " in the schema and " + error.applicationNullness() + " in " + error.annotatedElement()));
        report.argumentNullnessErrors()
                .forEach((fetcher, errors) -> errors.forEach(
                        error -> faults.add("the argument " + error.annotatedElement() + " is " + error.schemaNullness()
                                + " in the schema and " + error.applicationNullness() + " in " + fetcher)));
        report.skippedTypes()
                .forEach(skipped -> LOG.info("The schema check passed over {}, since its class is not known", skipped));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Schema and code have drifted apart:\n  " + String.join("\n  ", faults));
        }
    }
}

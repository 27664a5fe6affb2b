package uk.iomgraph.purpose;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What asking for a field tells.
 *
 * @param coordinate the field, as {@code Type.field}
 * @param own what the field tells itself
 * @param target the type of the object it leads to; null where it leads to a value
 * @param behind what the object tells, which is told by its being there; null where it leads to a value
 * @param canBeWithheld whether the answer may be null and the object has a list that says why
 */
record FieldRelease(
        String coordinate,
        Release own,
        @Nullable GraphQLObjectType target,
        @Nullable Release behind,
        boolean canBeWithheld) {

    static final String LIST = "withheld";

    static FieldRelease of(GraphQLFieldDefinition field, GraphQLObjectType parent) {
        GraphQLObjectType target =
                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType object ? object : null;
        boolean nullable = !(field.getType() instanceof GraphQLNonNull);
        return new FieldRelease(
                parent.getName() + "." + field.getName(),
                Release.of(field, parent),
                target,
                target == null ? null : Release.of(target),
                nullable && lists(parent));
    }

    /** Whether objects of the type say what is withheld of them. */
    static boolean lists(GraphQLObjectType type) {
        GraphQLFieldDefinition list = type.getFieldDefinition(LIST);
        return list != null
                && GraphQLTypeUtil.unwrapAll(list.getType()).getName().equals("Withheld");
    }

    /** The categories of what it tells of single people. */
    Set<DataCategory> personal() {
        return Stream.of(own, behind)
                .filter(release -> release != null && release.needsPurpose())
                .map(Release::category)
                .collect(Collectors.toSet());
    }

    boolean needsPurpose() {
        return own.needsPurpose() || (behind != null && behind.needsPurpose());
    }

    /**
     * Whether there is a purpose, or an agreement, for which the object may be seen and this field of it may not. Where there
     * is none, nothing ever needs to be withheld, and the field is best left as fast as it was.
     */
    boolean isNarrowerThan(Release object) {
        if (!Set.of(object.category()).containsAll(personal())) {
            return true;
        }
        return object.needsPurpose()
                ? object.purposes().stream().anyMatch(purpose -> !allows(purpose))
                : needsPurpose();
    }

    boolean allows(Purpose purpose) {
        return own.allows(purpose) && (behind == null || behind.allows(purpose));
    }
}

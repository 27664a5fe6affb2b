package uk.iomgraph.support;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A valid document for each root field, with arguments that name nothing. */
public final class RootDocuments {

    private RootDocuments() {}

    /** The root fields by kind and name, each with a valid document that asks it. */
    public static Map<String, String> of(GraphQLSchema schema) {
        Map<String, String> documents = new TreeMap<>();
        for (GraphQLObjectType root :
                List.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())) {
            String kind = root.getName().toLowerCase(Locale.ROOT);
            for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
                documents.put(kind + " " + field.getName(), kind + " { " + asked(field) + " }");
            }
        }
        return documents;
    }

    private static String asked(GraphQLFieldDefinition field) {
        String arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map((GraphQLArgument argument) -> argument.getName() + ": " + value(argument.getType()))
                .collect(Collectors.joining(", "));
        return field.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType ? " { __typename }" : "");
    }

    private static String value(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return value((GraphQLInputType) nonNull.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return "[" + value((GraphQLInputType) list.getWrappedType()) + "]";
        }
        if (type instanceof GraphQLEnumType options) {
            return options.getValues().get(0).getName();
        }
        if (type instanceof GraphQLInputObjectType object) {
            Stream<GraphQLInputObjectField> needed = object.isOneOf()
                    ? object.getFields().stream().limit(1)
                    : object.getFields().stream()
                            .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue());
            return needed.map((GraphQLInputObjectField field) -> field.getName() + ": " + value(field.getType()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Int", "Float" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2026-01-01\"";
            case "DateTime" -> "\"2026-01-01T00:00:00Z\"";
            default -> "\"0000000000000000\"";
        };
    }
}

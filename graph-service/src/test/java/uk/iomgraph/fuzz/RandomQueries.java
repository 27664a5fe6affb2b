package uk.iomgraph.fuzz;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes questions by the schema, by chance: valid, nearly valid, too deep, too wide, or with values of the wrong kind. */
final class RandomQueries {

    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQLSchema schema;
    private final Oddities odd;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> declared = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private int left;

    RandomQueries(GraphQLSchema schema, Oddities odd) {
        this.schema = schema;
        this.odd = odd;
    }

    /** The body of a request. */
    String body() {
        String document = document();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", odd.once(25) ? odd.damaged(document) : document);
        if (!variables.isEmpty() || odd.once(10)) {
            body.put("variables", odd.once(40) ? odd.text() : variables);
        }
        if (odd.once(10)) {
            body.put("operationName", odd.once(2) ? "q" : odd.text());
        }
        if (odd.once(40)) {
            body.put("extensions", odd.once(2) ? Map.of("persistedQuery", Map.of("version", 1)) : odd.text());
        }
        String text = JSON.writeValueAsString(body);
        return odd.once(40) ? odd.damaged(text) : text;
    }

    private String document() {
        left = 60;
        int chance = odd.below(20);
        GraphQLObjectType root = chance == 0
                ? schema.getSubscriptionType()
                : chance < 4 ? schema.getMutationType() : schema.getQueryType();
        StringBuilder fields = new StringBuilder();
        for (int i = odd.once(3) ? 3 : 1; i > 0; i--) {
            fields.append(field(odd.any(root.getFieldDefinitions()), odd.once(30) ? 40 : 1 + odd.below(5)))
                    .append(' ');
        }
        String head = root.getName().toLowerCase(Locale.ROOT) + " q"
                + (declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")");
        return head + " { " + fields + "}" + String.join(" ", fragments);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        left--;
        StringBuilder text = new StringBuilder();
        if (odd.once(6)) {
            text.append("a").append(odd.below(3)).append(": ");
        }
        text.append(odd.once(80) ? field.getName() + "X" : field.getName());
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean needed = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (needed ? !odd.once(40) : odd.once(3)) {
                arguments.add(argument.getName() + ": " + argument(argument.getType()));
            }
        }
        if (odd.once(60)) {
            arguments.add("odd: 1");
        }
        if (!arguments.isEmpty()) {
            text.append('(').append(String.join(", ", arguments)).append(')');
        }
        if (odd.once(40)) {
            text.append(odd.any(" @include(if: true)", " @skip(if: false)", " @defer", " @include(if: null)"));
        }
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType below) {
            text.append(selection(below, depth));
        }
        return text.toString();
    }

    private String selection(GraphQLObjectType type, int depth) {
        List<String> selected = new ArrayList<>();
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions();
        for (int i = 1 + odd.below(6); i > 0 && left > 0; i--) {
            GraphQLFieldDefinition field = odd.any(fields);
            boolean object = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType;
            if (!object || depth > 1) {
                selected.add(field(field, depth - 1));
            }
        }
        if (selected.isEmpty() || odd.once(10)) {
            selected.add("__typename");
        }
        String inside = " { " + String.join(" ", selected) + " }";
        if (odd.once(15)) {
            String name = "f" + fragments.size();
            fragments.add(" fragment " + name + " on " + (odd.once(10) ? "Person" : type.getName()) + inside);
            return " { ..." + name + (odd.once(30) ? " ..." + name + "X" : "") + " }";
        }
        return odd.once(20) ? " { ... on " + type.getName() + inside + " }" : inside;
    }

    private String argument(GraphQLInputType type) {
        if (odd.once(12)) {
            String name = "v" + declared.size();
            declared.add("$" + name + ": " + (odd.once(15) ? "Int" : GraphQLTypeUtil.simplePrint(type)));
            if (!odd.once(10)) {
                variables.put(name, odd.once(3) ? wrong() : variable(type));
            }
            return "$" + name;
        }
        return value(type);
    }

    private Object wrong() {
        return switch (odd.below(6)) {
            case 0 -> List.of(1, List.of());
            case 1 -> Map.of("odd", true);
            case 2 -> 1e300;
            case 3 -> Long.MAX_VALUE;
            case 4 -> false;
            default -> odd.text();
        };
    }

    private Object variable(GraphQLInputType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return variable((GraphQLInputType) nonNull.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return List.of(variable((GraphQLInputType) list.getWrappedType()));
        }
        if (type instanceof GraphQLInputObjectType object) {
            Map<String, Object> value = new LinkedHashMap<>();
            for (GraphQLInputObjectField field : object.getFields()) {
                if (odd.once(2)) {
                    value.put(field.getName(), variable(field.getType()));
                }
            }
            return value;
        }
        if (type instanceof GraphQLEnumType options) {
            return odd.any(options.getValues()).getName();
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Int", "Float" -> odd.once(4) ? Double.valueOf(odd.below(1000) / 7.0) : odd.below(120);
            case "Boolean" -> odd.once(2);
            case "Date" -> odd.day();
            case "DateTime" -> odd.moment();
            default -> odd.id();
        };
    }

    private String value(GraphQLInputType type) {
        if (odd.once(40)) {
            return odd.any(
                    "null",
                    "{}",
                    "[]",
                    "true",
                    "A_WORD",
                    "\"\"",
                    "1e999",
                    "{odd: 1}",
                    odd.number(),
                    quoted(odd.text()));
        }
        if (type instanceof GraphQLNonNull nonNull) {
            return value((GraphQLInputType) nonNull.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            List<String> values = new ArrayList<>();
            for (int i = odd.once(40) ? 300 : odd.below(4); i > 0; i--) {
                values.add(value((GraphQLInputType) list.getWrappedType()));
            }
            return "[" + String.join(", ", values) + "]";
        }
        if (type instanceof GraphQLEnumType options) {
            return odd.any(options.getValues()).getName();
        }
        if (type instanceof GraphQLInputObjectType object) {
            return inputObject(object);
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Int", "Float" -> odd.once(3) ? odd.number() : String.valueOf(1 + odd.below(40));
            case "Boolean" -> odd.any("true", "false");
            case "Date" -> quoted(odd.day());
            case "DateTime" -> quoted(odd.moment());
            default -> quoted(odd.id());
        };
    }

    private String inputObject(GraphQLInputObjectType object) {
        List<String> values = new ArrayList<>();
        List<GraphQLInputObjectField> fields = object.getFields();
        if (object.isOneOf() && !odd.once(8)) {
            fields = List.of(odd.any(fields));
        }
        for (GraphQLInputObjectField field : fields) {
            boolean needed =
                    object.isOneOf() || (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue());
            if (needed ? !odd.once(30) : odd.once(3)) {
                values.add(field.getName() + ": " + value(field.getType()));
            }
        }
        return "{" + String.join(", ", values) + "}";
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}

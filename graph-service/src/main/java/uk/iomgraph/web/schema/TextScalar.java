package uk.iomgraph.web.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import uk.iomgraph.kernel.Moment;

/** A scalar that is written as text, and is one class in Java. */
final class TextScalar<T> implements Coercing<T, String> {

    /** A calendar day. */
    static final GraphQLScalarType DATE = type(
            "Date",
            "A calendar day, written `2026-03-31`.",
            new TextScalar<>(
                    LocalDate.class,
                    text -> Moment.within(LocalDate.parse(text)),
                    "A Date is written as text, year first: \"2026-03-31\""));

    /** An instant; read with any offset, written in UTC. */
    static final GraphQLScalarType DATE_TIME = type(
            "DateTime",
            "An instant, written with its offset from UTC: `2026-03-31T09:30:00Z`.",
            new TextScalar<>(
                    Instant.class,
                    text -> Moment.within(OffsetDateTime.parse(text).toInstant()),
                    "A DateTime is written as text with its offset from UTC: \"2026-03-31T09:30:00Z\""));

    private final Class<T> javaClass;
    private final Function<String, T> parser;
    private final String form;

    private TextScalar(Class<T> javaClass, Function<String, T> parser, String form) {
        this.javaClass = javaClass;
        this.parser = parser;
        this.form = form;
    }

    private static GraphQLScalarType type(String name, String description, TextScalar<?> coercing) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(coercing)
                .build();
    }

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (javaClass.isInstance(result)) {
            return result.toString();
        }
        throw new CoercingSerializeException("The field must be answered with a " + javaClass.getSimpleName());
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return parser.apply(input instanceof String text ? text : "");
        } catch (DateTimeException e) {
            throw new CoercingParseValueException(form);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parser.apply(input instanceof StringValue text ? text.getValue() : "");
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException(form);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }
}

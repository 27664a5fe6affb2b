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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** An instant, {@link Instant} in Java; read with any offset, written in UTC. */
final class DateTimeScalar implements Coercing<Instant, String> {

    private static final String FORM =
            "A DateTime is written as text with its offset from UTC: \"2026-03-31T09:30:00Z\"";

    static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar()
                .name("DateTime")
                .description("An instant, written with its offset from UTC: `2026-03-31T09:30:00Z`.")
                .coercing(new DateTimeScalar())
                .build();
    }

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof Instant instant) {
            return instant.toString();
        }
        throw new CoercingSerializeException("A DateTime field must be answered with an Instant");
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(input instanceof String text ? text : "")
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new CoercingParseValueException(FORM);
        }
    }

    @Override
    public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(input instanceof StringValue text ? text.getValue() : "")
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new CoercingParseLiteralException(FORM);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }
}

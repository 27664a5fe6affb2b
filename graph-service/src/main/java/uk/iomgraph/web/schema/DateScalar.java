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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A calendar day, {@link LocalDate} in Java. */
final class DateScalar implements Coercing<LocalDate, String> {

    private static final String FORM = "A Date is written as text, year first: \"2026-03-31\"";

    static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar()
                .name("Date")
                .description("A calendar day, written `2026-03-31`.")
                .coercing(new DateScalar())
                .build();
    }

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof LocalDate date) {
            return date.toString();
        }
        throw new CoercingSerializeException("A Date field must be answered with a LocalDate");
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(input instanceof String text ? text : "");
        } catch (DateTimeParseException e) {
            throw new CoercingParseValueException(FORM);
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(input instanceof StringValue text ? text.getValue() : "");
        } catch (DateTimeParseException e) {
            throw new CoercingParseLiteralException(FORM);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }
}

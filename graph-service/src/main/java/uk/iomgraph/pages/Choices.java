package uk.iomgraph.pages;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** What can be chosen in a form: the values of the schema's own enumerations, so that none is ever missing. */
@Component("choices")
@ConditionalOnWebApplication
public class Choices {

    private final GraphQlSource source;

    Choices(GraphQlSource source) {
        this.source = source;
    }

    /** The values of an enumeration, in the order of the schema. */
    public List<String> of(String enumeration) {
        return source.schema().getType(enumeration) instanceof GraphQLEnumType type
                ? type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }
}

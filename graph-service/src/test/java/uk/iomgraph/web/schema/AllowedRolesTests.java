package uk.iomgraph.web.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Asking;

@DisplayName("The roles of root fields")
class AllowedRolesTests {

    private static final String DIRECTIVE =
            "directive @allow(roles: [Role!]!) on FIELD_DEFINITION enum Role { ANALYST BOARD } ";

    private final AllowedRoles roles = new AllowedRoles(new Asking(() -> new Viewer("nobody", Set.of(), false)));

    @Test
    @DisplayName(
            "stop the start where a field does not say them, wherever the field is declared, and name all that do not")
    void unsaid() {
        TypeDefinitionRegistry schema = parsed(
                "type Query { told: Int @allow(roles: [BOARD]) open: Int } type Mutation "
                        + "extend type Mutation { act: Int } extend type Query { also: Int } type Subscription { hear: Int }");
        assertThatIllegalStateException()
                .isThrownBy(() -> roles.configure(schema))
                .withMessageContainingAll("Query.open", "Query.also", "Mutation.act", "Subscription.hear")
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("told"));
    }

    @Test
    @DisplayName("need not be said of fields further down")
    void further() {
        roles.configure(parsed("type Query { told: Thing @allow(roles: [BOARD]) } type Thing { name: String }"));
    }

    private static TypeDefinitionRegistry parsed(String schema) {
        return new SchemaParser().parse(DIRECTIVE + schema);
    }
}

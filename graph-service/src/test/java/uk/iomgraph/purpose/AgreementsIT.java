package uk.iomgraph.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.test.context.TestPropertySource;
import uk.iomgraph.ingest.DeliveryFolder;
import uk.iomgraph.ingest.Imports;
import uk.iomgraph.ingest.loading.Outcome;
import uk.iomgraph.kernel.EntityId;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewer.Role;
import uk.iomgraph.support.GraphDatabase;
import uk.iomgraph.support.GraphTest;
import uk.iomgraph.support.TestSignIn;

/** Asks for PUBLIC_PROTECTION as people of agencies that are, are not, or are no more parties to agreements. */
@GraphTest
@TestPropertySource(properties = "iom.purpose.category-words[Where\\ they\\ live]=WHEREABOUTS")
@DisplayName("A sharing agreement decides what an agency sees")
class AgreementsIT {

    private static final String PERSON = EntityId.ofKey("POL/people/p").value();
    private static final String NAMED = "{ person(by: {id: \"" + PERSON
            + "\"}) { name residences { edges { node { from } } } withheld { field code } } }";

    @Autowired
    private ExecutionGraphQlService service;

    @BeforeAll
    static void agreements(@TempDir Path folder, @Autowired Imports imports, @Autowired Clock clock) throws Exception {
        GraphDatabase.clear();
        LocalDate today = LocalDate.now(clock);
        DeliveryFolder delivery = DeliveryFolder.full("POL")
                .file(
                        "agencies",
                        "ref,name,type",
                        "WHOLE,Probation,PROBATION",
                        "PART,Health,HEALTH",
                        "OTHER,Housing,HOUSING",
                        "ENDED,Charity,VCS",
                        "LATER,College,OTHER",
                        "NONE,Shop,OTHER")
                .file("people", "ref,given_name,family_name", "p,Ann,Able")
                .file("addresses", "ref,line,kind", "a,1 High Street,HOME")
                .file("residences", "ref,person_ref,address_ref,kind,from", "r,p,a,MAIN,2020-01-01")
                .file(
                        "agreements",
                        "ref,party_refs,purposes,categories,from,to",
                        "g1,WHOLE,Public protection,Identity;Where they live,2020-01-01,",
                        "g2,PART;WHOLE,PUBLIC_PROTECTION;Safeguarding,Identity,2020-01-01," + today.plusDays(1),
                        "g3,OTHER,Crime prevention,Identity;Whereabouts,2020-01-01,",
                        "g4,ENDED,Public protection,Identity;Whereabouts,2020-01-01," + today,
                        "g5,LATER,Public protection,Identity;Whereabouts," + today.plusDays(1) + ",");
        assertThat(imports.load(delivery.in(folder)).tally().count(Outcome.REJECTED))
                .isZero();
    }

    @AfterEach
    void signOut() {
        TestSignIn.as(null);
    }

    @Test
    @DisplayName("only where the account tells an agency")
    void noAgency() {
        Response response = ask(null, NAMED);

        response.path("person.name").entity(String.class).isEqualTo("Ann Able");
        response.path("person.residences.edges").entityList(Object.class).hasSize(1);
    }

    @Test
    @DisplayName(
            "all of it where agreements cover the categories, one or several together, in words that are explained")
    void covered() {
        Response response = ask("WHOLE", NAMED);

        response.path("person.name").entity(String.class).isEqualTo("Ann Able");
        response.path("person.residences.edges").entityList(Object.class).hasSize(1);
        assertThat(withheld(response)).doesNotContain("name", "residences").contains("ethnicity", "gangTies");
    }

    @Test
    @DisplayName("field by field: what is not covered is withheld with its code")
    void partly() {
        Response response = ask("PART", NAMED);

        response.path("person.name").entity(String.class).isEqualTo("Ann Able");
        response.path("person.residences").valueIsNull();
        assertThat(withheld(response)).doesNotContain("name").contains("residences");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OTHER, agreed on for another purpose",
        "ENDED, agreed on until today",
        "LATER, agreed on from tomorrow",
        "NONE, party to nothing",
        "UNKNOWN, not known at all"
    })
    @DisplayName("and nothing is read where none in force covers it for the purpose")
    void refused(String agency, String why) {
        assertThat(errors(ask(agency, NAMED))).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "AGREEMENT_REQUIRED");
            assertThat(error.getMessage()).contains("Query.person").doesNotContain("Able");
        });
    }

    @Test
    @DisplayName("nor what numbers, areas and rules tell")
    void notPersonal() {
        assertThat(errors(ask("NONE", "{ coverage(rows: ALL, columns: ALL) { cells { gap } } rules { id } }")))
                .noneMatch(error ->
                        "AGREEMENT_REQUIRED".equals(error.getExtensions().get("code")));
    }

    private Response ask(@Nullable String agency, String document) {
        TestSignIn.as(new Viewer("somebody", Set.of(Role.ANALYST), false, agency, Set.of()));
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }

    /** The fields that are withheld for want of an agreement. */
    private static List<String> withheld(Response response) {
        return response.path("person.withheld[?(@.code == 'AGREEMENT')].field")
                .entityList(String.class)
                .get();
    }

    private static List<ResponseError> errors(Response response) {
        List<ResponseError> errors = new ArrayList<>();
        response.errors().satisfy(errors::addAll);
        return errors;
    }
}

package uk.iomgraph.tie;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayName("Violence harm, tie evidence and victimisation")
class MeasuresApartTests {

    private static final Set<String> MEASURES = Set.of("ViolenceHarm", "TieEvidence", "Victimisation");
    private static final Pattern COMBINED =
            Pattern.compile(".*(riskscore|harmscore|gangscore|overall|combined|compositescore).*");

    @Test
    @DisplayName("stand side by side in one type, which has nothing besides them and the person")
    void besideOneAnother() throws IOException {
        assertThat(fields("PersonMeasures"))
                .containsExactlyInAnyOrder("person", "violenceHarm", "tieEvidence", "victimisation");
        for (ObjectTypeDefinition type : schema().getTypes(ObjectTypeDefinition.class)) {
            long measures = type.getFieldDefinitions().stream()
                    .filter(field -> MEASURES.stream().anyMatch(field.getType().toString()::contains))
                    .count();
            assertThat(measures).as(type.getName()).isIn(0L, 3L);
        }
    }

    @Test
    @DisplayName("have no field in common, so that none can hold a part of another, and no type has a combined score")
    void nothingInCommon() throws IOException {
        Set<String> harm = fields("ViolenceHarm");
        Set<String> ties = fields("TieEvidence");
        assertThat(ties).doesNotContainAnyElementsOf(harm).doesNotContainAnyElementsOf(fields("Victimisation"));
        for (ObjectTypeDefinition type : schema().getTypes(ObjectTypeDefinition.class)) {
            assertThat(type.getFieldDefinitions().stream()
                            .map(FieldDefinition::getName)
                            .filter(name -> COMBINED.matcher(name.toLowerCase(Locale.ROOT))
                                    .matches()))
                    .as(type.getName())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("are taken by code that never has two of them in one sum")
    void apartInCode() {
        List<Class<?>> records = Arrays.asList(
                PersonMeasures.ViolenceHarm.class,
                PersonMeasures.TieEvidence.class,
                PersonMeasures.Victimisation.class);
        for (Class<?> record : records) {
            assertThat(Arrays.stream(record.getRecordComponents())
                            .map(component -> component.getType())
                            .filter(records::contains))
                    .as(record.getSimpleName())
                    .isEmpty();
        }
    }

    private static Set<String> fields(String type) throws IOException {
        return schema().getTypeOrNull(type, ObjectTypeDefinition.class).getFieldDefinitions().stream()
                .map(FieldDefinition::getName)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static TypeDefinitionRegistry schema() throws IOException {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls")) {
            all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return all;
    }
}

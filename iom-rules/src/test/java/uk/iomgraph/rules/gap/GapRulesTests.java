package uk.iomgraph.rules.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.iomgraph.rules.timeline.EpisodeKind;

@DisplayName("The edition of the rules")
class GapRulesTests {

    private static final GapRule RULE = GapRules.get("G40");

    /** Of which nothing is as it is of the other. */
    private static final GapRule OTHER = GapRules.get("G24");

    static Stream<String> fields() {
        return Arrays.stream(GapRule.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("is another where one field of a rule is")
    void isAnotherWithEachField(String field) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : GapRule.class.getRecordComponents()) {
            GapRule whose = component.getName().equals(field) ? OTHER : RULE;
            types.add(component.getType());
            values.add(component.getAccessor().invoke(whose));
        }
        GapRule changed = GapRule.class
                .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                .newInstance(values.toArray());

        assertThat(changed).isNotEqualTo(RULE);
        assertThat(changed.written()).isNotEqualTo(RULE.written());
    }

    @Test
    @DisplayName("is the same in every process: what is a set of kinds stands in their order")
    void isTheSameInEveryProcess() {
        for (GapRule rule : GapRules.all()) {
            for (Set<EpisodeKind> kinds : List.of(rule.concerns(), rule.covers())) {
                EnumSet<EpisodeKind> inOrder = EnumSet.noneOf(EpisodeKind.class);
                inOrder.addAll(kinds);
                assertThat(rule.written()).contains(inOrder.toString());
            }
        }
    }

    @Test
    @DisplayName("tells of every rule, and of what they say of every fixture")
    void tellsOfAll() {
        assertThat(GapRules.edition()).contains(GapRules.VERDICTS);
        assertThat(GapRules.all())
                .allSatisfy(rule -> assertThat(GapRules.edition()).contains(rule.written()));
    }
}

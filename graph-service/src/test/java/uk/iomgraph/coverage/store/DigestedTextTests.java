package uk.iomgraph.coverage.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.runtime.ObjectMethods;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.iomgraph.coverage.index.Required;
import uk.iomgraph.coverage.index.Stay;
import uk.iomgraph.rules.border.BorderLink;
import uk.iomgraph.rules.border.Crossing;
import uk.iomgraph.rules.border.Journeys;
import uk.iomgraph.rules.border.LinkEvidence;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.rules.gap.Owner;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.gap.Verdict;

/** Were a text another, every fact that is kept would be taken for changed. */
@DisplayName("The text of a record, of which a digest is kept,")
class DigestedTextTests {

    private static final int TIMES = 300;

    private final Random random = new Random(1);

    @ParameterizedTest
    @DisplayName("is what the language itself makes of the record")
    @ValueSource(
            classes = {
                Verdict.class,
                Verdict.Place.class,
                Evidence.class,
                SeverityStep.class,
                Owner.class,
                BorderLink.class,
                LinkEvidence.class,
                Crossing.class,
                Journeys.Journey.class,
                Stay.class,
                Required.class
            })
    void asTheLanguageHasIt(Class<? extends Record> type) throws Throwable {
        MethodHandle own = ownText(type);
        for (int i = 0; i < TIMES; i++) {
            Object one = instance(type);
            assertThat(one).hasToString((String) own.invoke(one));
        }
    }

    /** What the compiler would have called had the record no text of its own. */
    private static MethodHandle ownText(Class<? extends Record> type) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        RecordComponent[] components = type.getRecordComponents();
        MethodHandle[] getters = new MethodHandle[components.length];
        for (int i = 0; i < getters.length; i++) {
            getters[i] = lookup.findGetter(type, components[i].getName(), components[i].getType());
        }
        String names = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(";"));
        MethodType text = MethodType.methodType(String.class, type);
        return ((CallSite) ObjectMethods.bootstrap(lookup, "toString", text, type, names, getters))
                .getTarget()
                .asType(MethodType.methodType(String.class, Object.class));
    }

    private Object instance(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            List<Object> values = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                values.add(value(element));
            }
            return generic.getRawType() == Set.class ? Set.copyOf(values) : values;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return instance(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        return simple(plain);
    }

    private Object simple(Class<?> type) {
        if (type == int.class) {
            return random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(40_000) - 20_000;
        }
        if (type == long.class) {
            return random.nextLong();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == double.class) {
            return random.nextInt(4) == 0 ? Double.NaN : random.nextDouble() * Math.pow(10, random.nextInt(12) - 4);
        }
        assertThat(type).isEqualTo(String.class);
        return random.nextInt(5) == 0
                ? null
                : IntStream.range(0, random.nextInt(12))
                        .mapToObj(i -> String.valueOf("aé%s,=[]/ 1".charAt(random.nextInt(11))))
                        .collect(Collectors.joining());
    }
}

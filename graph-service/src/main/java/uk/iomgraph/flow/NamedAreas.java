package uk.iomgraph.flow;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;

/** Reads the areas that many name by their codes. */
@Component
class NamedAreas {

    private final Areas areas;

    NamedAreas(Areas areas) {
        this.areas = areas;
    }

    /** With one statement for all that share a moment. */
    <T> Map<T, @Nullable Area> of(Collection<T> all, Function<T, Moment> moment, Function<T, @Nullable String> code) {
        Map<T, @Nullable Area> found = new HashMap<>();
        all.stream().collect(Collectors.groupingBy(moment)).forEach((at, same) -> {
            Set<String> codes = new HashSet<>();
            for (T one : same) {
                String named = code.apply(one);
                if (named != null) {
                    codes.add(named);
                }
            }
            Map<String, Area> byCode = areas.byCodes(codes, at);
            same.forEach(one -> found.put(one, byCode.get(code.apply(one))));
        });
        return found;
    }

    /** One. */
    @Nullable
    Area of(String code, Moment moment) {
        return areas.byCodes(Set.of(code), moment).get(code);
    }
}

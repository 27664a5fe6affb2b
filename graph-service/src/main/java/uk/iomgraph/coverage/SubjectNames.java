package uk.iomgraph.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;

/** What gaps are about in words, where that is no person. */
@Component
class SubjectNames {

    /** A pair has two parts; a decision about a group in an area has three. */
    private static final int MOST = 3;

    private final Areas areas;
    private final FactReader facts;

    SubjectNames(Areas areas, FactReader facts) {
        this.areas = areas;
        this.facts = facts;
    }

    /**
     * The names of what gaps are about, read together.
     *
     * @param gaps gaps of one moment
     * @param moment the moment
     * @return of each gap, in the order of {@link Gap#subject}; what has no name, such as an address, by source and ref
     */
    Map<Gap, List<String>> of(Collection<Gap> gaps, Moment moment) {
        List<String> keys = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        gaps.stream()
                .flatMap(gap -> parts(gap).stream())
                .distinct()
                .forEach(part -> (SourceReference.isKey(part) ? keys : codes).add(part));
        Map<String, String> names = new HashMap<>(facts.names(keys, moment.knownAt()));
        areas.byCodes(codes, moment).forEach((code, area) -> names.put(code, area.name()));
        return gaps.stream()
                .distinct()
                .collect(Collectors.toMap(
                        gap -> gap,
                        gap -> parts(gap).stream()
                                .map(part -> names.getOrDefault(part, unnamed(part)))
                                .toList()));
    }

    private static List<String> parts(Gap gap) {
        String subject = gap.subject();
        return subject == null ? List.of() : Arrays.asList(subject.split("\\|", MOST));
    }

    private static String unnamed(String part) {
        if (!SourceReference.isKey(part)) {
            return part;
        }
        SourceReference reference = SourceReference.ofKey(part);
        return reference.ref() + " (" + reference.source() + ")";
    }
}

package uk.iomgraph.coverage.index;

import java.util.List;

public record PersonCoverage(
        String person,
        long recordedFrom,
        long recordedTo,
        int born,
        boolean female,
        boolean foreignNational,
        List<String> sources,
        List<Stay> stays,
        List<Required> required,
        List<Missing> gaps) {}

package uk.iomgraph.coverage.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.gap.SeverityStep;
import uk.iomgraph.rules.timeline.Pathway;

public record Missing(
        String key,
        String rule,
        @Nullable String area,
        @Nullable String agency,
        @Nullable String programme,
        @Nullable Pathway pathway,
        int from,
        int to,
        int tolerance,
        int allowed,
        boolean planned,
        List<SeverityStep> severities,
        List<GapMark> marks) {}

package uk.iomgraph.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.iomgraph.coverage.figures.CoverageFigures;
import uk.iomgraph.coverage.figures.CoverageFigures.Snapshots;
import uk.iomgraph.coverage.index.CoverageFilter;
import uk.iomgraph.coverage.index.GapHit;
import uk.iomgraph.coverage.index.GapPosition;
import uk.iomgraph.coverage.index.GapQuestion;
import uk.iomgraph.coverage.index.Viewpoint;
import uk.iomgraph.coverage.rulebook.Rulebook;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.store.KeptGap;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.rules.gap.Severity;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.PageRequest;
import uk.iomgraph.web.Paging;

/** Finds gaps: which ones by the index, and what is to be said of them by the graph, in one round trip. */
@Service
class Gaps {

    private static final int FURTHEST = 366;

    /** The order of the index: the most severe first, then what is longest open, then the key. */
    static final Comparator<GapHit> ORDER = Comparator.comparing(GapHit::severity)
            .reversed()
            .thenComparingInt(GapHit::from)
            .thenComparing(GapHit::key);

    private final CoverageFigures figures;
    private final FactReader facts;
    private final Rulebook rulebook;
    private final Filters filters;
    private final People people;
    private final Paging paging;

    Gaps(CoverageFigures figures, FactReader facts, Rulebook rulebook, Filters filters, People people, Paging paging) {
        this.figures = figures;
        this.facts = facts;
        this.rulebook = rulebook;
        this.filters = filters;
        this.people = people;
        this.paging = paging;
    }

    /** A page of the gaps that pass a filter. */
    Connection<Gap> list(GapArguments arguments, PageRequest page, Moment moment, Viewer viewer) {
        GapFilter asked = arguments.filter() == null ? GapFilter.NONE : arguments.filter();
        Integer days = arguments.opensWithinDays();
        if (days != null && (days < 1 || days > FURTHEST)) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'opensWithinDays' must be from 1 to " + FURTHEST + ".");
        }
        CoverageFilter people = filters.of(asked, null, moment, viewer);
        Snapshots snapshots = figures.snapshots();
        Viewpoint viewpoint = snapshots.viewpoint(moment);
        GapPosition after = position(page.keyset());
        List<GapHit> hits = new ArrayList<>();
        if (asked.people()) {
            hits.addAll(snapshots.people(viewer).gaps(new GapQuestion(people, viewpoint, days), after, page.limit()));
        }
        Set<String> widerRules = Filters.widerRules(asked, people);
        if (!widerRules.isEmpty()) {
            GapQuestion wider = new GapQuestion(people.withRules(widerRules), viewpoint, days);
            hits.addAll(snapshots.wider(viewer).gaps(wider, after, page.limit()));
        }
        hits.sort(ORDER);
        List<GapHit> shown = hits.subList(0, Math.min(hits.size(), page.limit()));
        return paging.connection(shown(shown, moment, viewer), page, gap -> keyset(gap.hit()));
    }

    /**
     * One gap, however it stands.
     *
     * @throws BadQuestion if none with this key is believed at the moment
     */
    Gap get(String key, Moment moment, Viewer viewer) {
        Snapshots snapshots = figures.snapshots();
        Viewpoint viewpoint = snapshots.viewpoint(moment);
        List<GapHit> hits = new ArrayList<>(snapshots.people(viewer).find(key, viewpoint));
        hits.addAll(snapshots.wider(viewer).find(key, viewpoint));
        List<Gap> gaps = shown(hits, moment, viewer).stream()
                .filter(gap -> isSeen(gap, moment, viewer))
                .toList();
        if (gaps.isEmpty()) {
            throw new BadQuestion(Fault.NOT_FOUND, "No gap with this key is believed at this moment.");
        }
        return gaps.get(0);
    }

    private boolean isSeen(Gap gap, Moment moment, Viewer viewer) {
        String person = gap.personId();
        return viewer.reaches(gap.hit().area())
                || (person != null
                        && people.byIds(List.of(person), moment, viewer).values().stream()
                                .anyMatch(found -> !found.isOfOtherAreas()));
    }

    /** What is kept of gaps that were found, in their order; those not believed are left out. */
    List<Gap> shown(Collection<GapHit> hits, Moment moment, Viewer viewer) {
        Map<String, KeptGap> kept = facts.gaps(hits.stream().map(GapHit::key).toList(), moment.knownAt());
        List<Gap> gaps = new ArrayList<>(hits.size());
        for (GapHit hit : hits) {
            KeptGap gap = kept.get(hit.key());
            if (gap != null) {
                gaps.add(new Gap(gap, hit, rulebook.rule(gap.rule(), gap.version(), gap.settingsOf()), moment, viewer));
            }
        }
        return gaps;
    }

    private static @Nullable GapPosition position(List<String> keyset) {
        return keyset.isEmpty()
                ? null
                : new GapPosition(Severity.valueOf(keyset.get(0)), Integer.parseInt(keyset.get(1)), keyset.get(2));
    }

    private static List<String> keyset(GapHit hit) {
        return List.of(hit.severity().name(), Integer.toString(hit.from()), hit.key());
    }
}

package uk.iomgraph.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.index.CoverageFilter;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.crossborder.AreaTree;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.rules.gap.GapRule;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.gap.SubjectKind;
import uk.iomgraph.security.Viewer;

/** Turns what was asked for into what the index is asked: ids into keys, areas into all that lie within them. */
@Component
class Filters {

    private static final Set<String> IDS =
            GapRules.all().stream().map(GapRule::id).collect(Collectors.toSet());

    private final Areas areas;
    private final FactReader facts;

    Filters(Areas areas, FactReader facts) {
        this.areas = areas;
        this.facts = facts;
    }

    /**
     * The filter of a question about people.
     *
     * @param asked what was asked for; null for nothing in particular
     * @param area a further area, beside the one of the filter; null for none
     * @param viewer who asks: of records, and numbers of them as they are, only those of the areas this viewer works in count
     * @throws BadQuestion if a rule, area, agency or programme is not known
     */
    CoverageFilter of(@Nullable GapFilter asked, @Nullable String area, Moment moment, Viewer viewer) {
        GapFilter filter = asked == null ? GapFilter.NONE : asked;
        CoverageFilter.Builder builder = CoverageFilter.builder()
                .rules(rules(filter.rules()))
                .severities(set(filter.severities()))
                .states(set(filter.states()))
                .areas(seen(within(filter.area(), area, moment), viewer))
                .owners(set(filter.owners()))
                .agencies(key(filter.agency(), "agency"))
                .programmes(key(filter.programme(), "programme"))
                .pathways(set(filter.pathways()))
                .groups(set(filter.groups()))
                .minimumDaysOpen(days(filter.minimumDaysOpen()));
        if (filter.programmeTypes() != null) {
            builder.programmeTypes(
                    filter.programmeTypes().stream().map(Enum::name).collect(Collectors.toSet()));
        }
        return builder.build();
    }

    /** The rules about anything but people that are wanted; none where no gap of that kind can be. */
    static Set<String> widerRules(GapFilter filter, CoverageFilter people) {
        Set<SubjectKind> kinds = filter.wider();
        return GapRules.all().stream()
                .filter(rule -> kinds.contains(rule.subject()))
                .map(GapRule::id)
                .filter(id -> people.rules().isEmpty() || people.rules().contains(id))
                .collect(Collectors.toSet());
    }

    private static Set<String> rules(@Nullable List<String> ids) {
        Set<String> wanted = new HashSet<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            String normal = id.strip().toUpperCase(Locale.ROOT);
            if (!IDS.contains(normal)) {
                throw new BadQuestion(
                        Fault.BAD_ARGUMENT, "There is no rule " + normal + ". 'rules' lists those there are.");
            }
            wanted.add(normal);
        }
        return wanted;
    }

    /** Boards are told of all areas, through the disclosure gate; whoever sees records, of the viewer's own. */
    private static Set<String> seen(Set<String> areas, Viewer viewer) {
        if (viewer.isEverywhere() || !viewer.seesRecords()) {
            return areas;
        }
        if (areas.isEmpty()) {
            return viewer.reach();
        }
        Set<String> seen = new HashSet<>(areas);
        seen.retainAll(viewer.reach());
        if (seen.isEmpty()) {
            throw new BadQuestion(Fault.NOT_ALLOWED, "You do not work in this area. Ask about one that you work in.");
        }
        return seen;
    }

    private Set<String> within(@Nullable String one, @Nullable String other, Moment moment) {
        Set<String> codes = within(one, moment);
        if (one != null && other != null) {
            codes.retainAll(within(other, moment));
            if (codes.isEmpty()) {
                throw new BadQuestion(Fault.BAD_ARGUMENT, "The two areas have nothing in common.");
            }
            return codes;
        }
        return one == null ? within(other, moment) : codes;
    }

    private Set<String> within(@Nullable String code, Moment moment) {
        if (code == null) {
            return Set.of();
        }
        AreaTree tree = areas.tree(moment);
        String normal = tree.known(code);
        return new HashSet<>(tree.within(normal));
    }

    private Set<String> key(@Nullable String id, String what) {
        if (id == null) {
            return Set.of();
        }
        List<String> keys = facts.keysOf(List.of(id));
        if (keys.isEmpty()) {
            throw new BadQuestion(Fault.NOT_FOUND, "No " + what + " has this id.");
        }
        return Set.copyOf(keys);
    }

    private static int days(@Nullable Integer days) {
        if (days != null && days < 0) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'minimumDaysOpen' must be 0 or more.");
        }
        return days == null ? 0 : days;
    }

    private static <T> Set<T> set(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}

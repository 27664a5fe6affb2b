package uk.iomgraph.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import uk.iomgraph.coverage.life.GapLifeState;
import uk.iomgraph.coverage.life.GapLives;
import uk.iomgraph.coverage.life.GapTransitionView;
import uk.iomgraph.coverage.store.FactReader;
import uk.iomgraph.coverage.store.KeptRecord;
import uk.iomgraph.crossborder.Area;
import uk.iomgraph.crossborder.Areas;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.person.People;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.gap.Evidence;
import uk.iomgraph.rules.gap.life.GapLife;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.web.Alongside;
import uk.iomgraph.web.Connection;
import uk.iomgraph.web.Paging;

/**
 * The fields {@code gaps} and {@code gap}, and what is read of gaps together. What needs statements of its own is read at
 * the same time as the rest.
 */
@Controller
class GapController {

    private final Gaps gaps;
    private final People people;
    private final Areas areas;
    private final SubjectNames subjectNames;
    private final FactReader facts;
    private final GapLives lives;
    private final Alongside alongside;
    private final Paging paging;

    GapController(
            Gaps gaps,
            People people,
            Areas areas,
            SubjectNames subjectNames,
            FactReader facts,
            GapLives lives,
            Alongside alongside,
            Paging paging) {
        this.gaps = gaps;
        this.people = people;
        this.areas = areas;
        this.subjectNames = subjectNames;
        this.facts = facts;
        this.lives = lives;
        this.alongside = alongside;
        this.paging = paging;
    }

    @QueryMapping
    Connection<Gap> gaps(@Arguments GapArguments arguments, Moment moment, Viewer viewer) {
        String question = arguments.question() + ' ' + viewer.name();
        return gaps.list(arguments, paging.request(arguments.first(), arguments.after(), question), moment, viewer);
    }

    @QueryMapping
    Gap gap(@Argument String key, Moment moment, Viewer viewer) {
        return gaps.get(key, moment, viewer);
    }

    @BatchMapping
    Mono<Map<Gap, @Nullable Person>> person(List<Gap> of) {
        return read(
                () -> together(of, Gap::personId, (ids, first) -> people.byIds(ids, first.moment(), first.viewer())));
    }

    @BatchMapping
    Mono<Map<Gap, List<String>>> subjectNames(List<Gap> of) {
        return read(() -> {
            Map<Gap, List<String>> names = new HashMap<>();
            byMoment(of).forEach((moment, same) -> names.putAll(subjectNames.of(same, moment)));
            return names;
        });
    }

    @BatchMapping
    Mono<Map<Gap, @Nullable Area>> area(List<Gap> of) {
        return read(
                () -> together(of, gap -> gap.hit().area(), (codes, first) -> areas.byCodes(codes, first.moment())));
    }

    @BatchMapping
    Mono<Map<Gap, List<GapEvidence>>> evidence(List<Gap> of) {
        return read(() -> evidenceOf(of));
    }

    private Map<Gap, List<GapEvidence>> evidenceOf(List<Gap> of) {
        Map<Gap, List<GapEvidence>> result = new HashMap<>();
        byMoment(of).forEach((moment, same) -> {
            Map<String, KeptRecord> records = records(same, moment.knownAt());
            same.forEach(gap -> result.put(
                    gap,
                    gap.kept().evidence().stream()
                            .map(piece -> GapEvidence.of(piece, gap, records.get(piece.key())))
                            .toList()));
        });
        return result;
    }

    /** The records that gaps rest on, by key. Most are episodes: only for what is none the graph is asked again. */
    private Map<String, KeptRecord> records(List<Gap> gaps, Instant knownAt) {
        Set<String> keys = gaps.stream().flatMap(GapController::keys).collect(Collectors.toCollection(HashSet::new));
        Map<String, KeptRecord> records = new HashMap<>(facts.records(keys, knownAt));
        keys.removeAll(records.keySet());
        Set<String> people = gaps.stream()
                .filter(gap -> keys(gap).anyMatch(keys::contains))
                .map(Gap::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        records.putAll(facts.thingsAndTies(keys, people, knownAt));
        return records;
    }

    private static Stream<String> keys(Gap gap) {
        return gap.kept().evidence().stream().filter(GapEvidence::isRecord).map(Evidence::key);
    }

    @BatchMapping
    Mono<Map<Gap, @Nullable String>> assignee(List<Gap> of) {
        return read(() -> {
            Map<Gap, @Nullable String> result = new HashMap<>();
            states(of).forEach((gap, state) -> result.put(gap, state.assignee()));
            return result;
        });
    }

    @BatchMapping
    Mono<Map<Gap, List<GapTransitionView>>> transitions(List<Gap> of) {
        return read(() -> {
            Map<Gap, List<GapTransitionView>> result = new HashMap<>();
            states(of).forEach((gap, state) -> result.put(gap, state.transitions(null)));
            return result;
        });
    }

    private Map<Gap, GapLifeState> states(List<Gap> of) {
        Map<Gap, GapLifeState> states = new HashMap<>();
        Map<String, GapLife> found =
                lives.of(of.stream().map(Gap::key).distinct().toList());
        of.forEach(gap ->
                states.put(gap, GapLifeState.of(gap.key(), found.getOrDefault(gap.key(), GapLife.NONE), gap.moment())));
        return states;
    }

    private <T> Mono<T> read(Supplier<T> part) {
        return Mono.fromFuture(alongside.read(part));
    }

    /** What many gaps name, read with one statement for all that share a moment. */
    private static <T> Map<Gap, @Nullable T> together(
            List<Gap> of, Function<Gap, @Nullable String> name, BiFunction<List<String>, Gap, Map<String, T>> read) {
        Map<Gap, @Nullable T> result = new HashMap<>();
        byMoment(of).values().forEach(same -> {
            List<String> names = new ArrayList<>();
            for (Gap gap : same) {
                String named = name.apply(gap);
                if (named != null && !names.contains(named)) {
                    names.add(named);
                }
            }
            Map<String, T> found = names.isEmpty() ? Map.of() : read.apply(names, same.get(0));
            for (Gap gap : same) {
                String named = name.apply(gap);
                result.put(gap, named == null ? null : found.get(named));
            }
        });
        return result;
    }

    private static Map<Moment, List<Gap>> byMoment(List<Gap> gaps) {
        return gaps.stream().collect(Collectors.groupingBy(Gap::moment));
    }
}

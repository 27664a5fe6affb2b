package uk.iomgraph.gang;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.iomgraph.coverage.OpenGaps;
import uk.iomgraph.exposure.Exposures;
import uk.iomgraph.exposure.PersonExposure;
import uk.iomgraph.gang.GangRelation.GangRelationKind;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;
import uk.iomgraph.person.PersonTieBasis;
import uk.iomgraph.person.TiedPerson;
import uk.iomgraph.rules.border.AreaLevel;
import uk.iomgraph.web.Alongside;

/**
 * What is told of the people of a gang, and of what lies between it and others. What needs a statement of its own is read at
 * the same time as the rest: who asks about one gang asks for most of it, and one after the other the parts take longer.
 */
@Controller
class GangPeopleController {

    private static final int MOST_PEOPLE = 500;
    private static final int MOST_RELATIONS = 100;
    private static final int MOST_DAYS = 3_660;

    private final Footprints footprints;
    private final OpenGaps gaps;
    private final Exposures exposures;
    private final Alongside alongside;

    GangPeopleController(Footprints footprints, OpenGaps gaps, Exposures exposures, Alongside alongside) {
        this.footprints = footprints;
        this.gaps = gaps;
        this.exposures = exposures;
        this.alongside = alongside;
    }

    @SchemaMapping
    int people(Gang gang) {
        return gang.tied().size();
    }

    @SchemaMapping
    List<GangRole> roles(Gang gang) {
        return GangRole.of(gang.tied());
    }

    @SchemaMapping
    List<GangPerson> members(Gang gang, @Argument @Nullable Integer first) {
        return gang.tied().stream()
                .sorted(GangPerson.BY_ROLE)
                .limit(size(first))
                .toList();
    }

    @SchemaMapping
    List<GangRelation> rivals(Gang gang) {
        return relations(gang, GangRelationKind.RIVAL);
    }

    @SchemaMapping
    List<GangRelation> allies(Gang gang) {
        return relations(gang, GangRelationKind.ALLIED);
    }

    @SchemaMapping
    CompletableFuture<GangCohesion> cohesion(Gang gang, @Argument @Nullable List<PersonTieBasis> bases) {
        Set<PersonTieBasis> counted =
                bases == null || bases.isEmpty() ? EnumSet.allOf(PersonTieBasis.class) : EnumSet.copyOf(bases);
        return alongside.read(
                () -> GangCohesion.of(gang.tied(), counted, gang.answer().pairs(counted)));
    }

    @SchemaMapping
    CompletableFuture<GangFootprint> footprint(Gang gang, @Argument AreaLevel level) {
        return alongside.read(() -> footprints.of(gang, level));
    }

    @SchemaMapping
    CompletableFuture<GangCoverage> coverage(Gang gang) {
        return alongside.read(() -> GangCoverage.of(
                gang.tied(),
                gang.answer().provisions(),
                gaps.of(
                        identities(gang),
                        gang.answer().question().moment(),
                        gang.answer().question().viewer())));
    }

    @SchemaMapping
    List<GangPersonCoverage> each(GangCoverage coverage, @Argument @Nullable Integer first) {
        return coverage.all().stream().limit(size(first)).toList();
    }

    @SchemaMapping
    CompletableFuture<GangViolence> violence(Gang gang, @Argument @Nullable Integer days) {
        int asked = days == null ? 365 : days;
        if (asked < 1 || asked > MOST_DAYS) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'days' must be from 1 to " + MOST_DAYS + ".");
        }
        LocalDate last = gang.answer().question().moment().asOf();
        LocalDate since = last.minusDays(asked - 1L);
        return alongside.read(() ->
                GangViolence.of(since, last, identities(gang), gang.answer().offences(since)));
    }

    @SchemaMapping
    CompletableFuture<List<GangPersonExposure>> exposure(Gang gang, @Argument @Nullable Integer first) {
        int size = size(first);
        return alongside.read(() -> exposure(gang, size));
    }

    private List<GangPersonExposure> exposure(Gang gang, int size) {
        Map<String, PersonExposure> all = gang.answer().exposures(size, exposures::of);
        return gang.tied().stream()
                .filter(person -> !person.victimOnly())
                .flatMap(person -> Optional.ofNullable(all.get(person.id()))
                        .map(exposure -> new GangPersonExposure(person.person(), exposure))
                        .stream())
                .limit(size)
                .toList();
    }

    /** How much violence there has lately been around a person of a gang. */
    record GangPersonExposure(TiedPerson person, PersonExposure exposure) {}

    private static Set<String> identities(Gang gang) {
        return gang.tied().stream().map(GangPerson::id).collect(Collectors.toSet());
    }

    private static List<GangRelation> relations(Gang gang, GangRelationKind kind) {
        return gang.answer().relations(gang.id()).stream()
                .filter(relation -> relation.kind() == kind)
                .limit(MOST_RELATIONS)
                .toList();
    }

    private static int size(@Nullable Integer first) {
        int size = first == null ? 200 : first;
        if (size < 1 || size > MOST_PEOPLE) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'first' must be from 1 to " + MOST_PEOPLE + ".");
        }
        return size;
    }
}

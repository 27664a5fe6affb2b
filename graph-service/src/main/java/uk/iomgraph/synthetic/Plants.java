package uk.iomgraph.synthetic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.synthetic.delivery.Days;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Topic;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * Deals the planted cases to the people kept for them, in turn, so that each kind comes equally often. The last six of a
 * block are for others to meet: one in a cohort, a child, and four with a home and nothing else.
 */
final class Plants {

    /** The children are born within so many days. */
    private static final int YOUNGER = 365;

    /** People of a block who have a home and nothing else. */
    static final int PARTNERS = 4;

    /** Place in a block of the one who is a child. */
    static final int CHILD = Layout.BLOCK - PARTNERS - 1;

    /** Place in a block of the one who is in a cohort. */
    static final int COHORT_MEMBER = CHILD - 1;

    private static final double GOLDEN_SECTION = 0.618_033_988_75;
    private static final int WEEK = 7;

    private final World world;
    private final PlantedDays days;
    private final List<Plant> table;
    private final int stride;
    private final Chance draw = new Chance();

    Plants(World world) {
        this.world = world;
        this.days = new PlantedDays(world.seed(), world.period());
        this.table = table();
        this.stride = stride(table.size());
    }

    /** Every kind there is. */
    static List<Plant> table() {
        return Stream.of(
                        TransitionPlants.list(),
                        CustodyPlants.list(),
                        CarePlants.list(),
                        HelpPlants.list(),
                        HarmPlants.list(),
                        OwnershipPlants.list(),
                        BorderPlants.list(),
                        LinkPlants.list(),
                        IdentityPlants.list(),
                        GangTiePlants.list())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * A step by which all kinds come in turn, and however many have come they lie evenly in the table, as steps by the golden
     * section do: few people show something of every family.
     */
    private static int stride(int size) {
        int step = (int) (size * GOLDEN_SECTION);
        while (BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).intValue() != 1) {
            step++;
        }
        return step;
    }

    /** Writes the case of a person kept for one. */
    void write(Career career) {
        int slot = career.number() % Layout.BLOCK;
        career.bornOn(days.birth(career.number()));
        if (slot >= COHORT_MEMBER) {
            companion(career, planted(career, partner(career, false)), slot);
            return;
        }
        int turn = world.layout().turn(career.block()) * COHORT_MEMBER + slot;
        Plant plant = table.get((int) ((long) turn * stride % table.size()));
        int partner = partner(career, plant.crossesRegions());
        PlantedCase planted = planted(career, partner);
        boolean nobodyAway = world.layout().areaOf(partner) == career.area();
        boolean lastBlock = career.block() == world.layout().blocks() - 1;
        boolean oneForce = world.homeForce(partner) == world.homeForce(career.number());
        if ((plant.crossesBorder() && nobodyAway)
                || (plant.crossesForces() && oneForce)
                || (plant.crossesRegions() && !planted.heldInEither())
                || (plant.meetsNeighbours() && lastBlock)) {
            return;
        }
        plant.script().accept(planted);
        world.truth().add(entry(plant, planted, career));
    }

    private PlantedCase planted(Career career, int partner) {
        return new PlantedCase(world, career, days, world.layout().areaOf(partner), partner);
    }

    private void companion(Career career, PlantedCase planted, int slot) {
        int start = world.period().from() - WEEK;
        if (slot == CHILD) {
            draw.start(world.seed(), Topic.PLANT, career.number());
            career.bornOn(start - draw.below(YOUNGER));
            PersonRecords police = planted.police();
            police.residence(
                    World.addressRef(career.block(), PlantedPerson.CHILD_HOME), "MAIN", career.birth(), Period.NONE);
            return;
        }
        // Others meet them on days of their own, so they have to be at home throughout.
        planted.home(start - planted.day(0), PlantedPerson.NEVER);
        if (slot == COHORT_MEMBER) {
            planted.police()
                    .membership(planted.iomProgramme(), "Flex", "STANDARD", "STATUTORY", start, Period.NONE, "");
        }
    }

    private TruthEntry entry(Plant plant, PlantedCase planted, Career career) {
        boolean border = plant.kind() == TruthKind.LINK;
        String subject = planted.subject();
        String other =
                border ? world.homeForce(planted.partner()).personFromOutside(planted.partner()) : planted.other();
        return new TruthEntry(
                plant.kind(),
                plant.code(),
                plant.variant(),
                subject == null ? refs(career.number()) : List.of(subject),
                other == null ? List.of() : List.of(other),
                border ? List.of(planted.area().code(), planted.awayArea().code()) : List.of(),
                plant.near() ? null : Days.text(planted.day(plant.from())),
                to(plant, planted));
    }

    private static @Nullable String to(Plant plant, PlantedCase planted) {
        return switch (plant.to()) {
            case Plant.OPEN -> null;
            case Plant.BIRTHDAY -> Days.text(planted.eighteenth());
            default -> Days.text(planted.day(plant.to()));
        };
    }

    private List<String> refs(int number) {
        List<String> refs = new ArrayList<>();
        world.of(world.homeForce(number), number);
        world.sources().agencies().forEach(source -> {
            PersonRecords records = world.records(source);
            if (records.any(number)) {
                refs.add(source.personFromOutside(number));
            }
        });
        return refs;
    }

    /**
     * One of the last people of the next block kept for plants whose area is another, best of another force, or of another
     * probation region with a prison where it takes that; the person where there is none.
     */
    private int partner(Career career, boolean acrossRegions) {
        int found = career.number();
        Layout layout = world.layout();
        Partnership home = world.area(career.area());
        for (int i = 1; i < Math.min(layout.turns(), 200); i++) {
            int block = layout.reservedBlock((layout.turn(career.block()) + i) % layout.turns());
            int number = block * Layout.BLOCK + Layout.BLOCK - 1 - career.number() % PARTNERS;
            if (number < layout.people() && layout.areaOf(number) != career.area()) {
                found = number;
                Partnership away = world.area(layout.areaOf(number));
                if (acrossRegions ? isHeldApart(home, away) : !away.forceCode().equals(home.forceCode())) {
                    return found;
                }
            }
        }
        return found;
    }

    private boolean isHeldApart(Partnership home, Partnership away) {
        return !away.regionCode().equals(home.regionCode())
                && Sentences.prisonIn(away.regionCode(), world.layout().areas()) >= 0;
    }
}

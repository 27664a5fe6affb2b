package uk.iomgraph.synthetic;

import java.math.BigInteger;
import java.time.LocalDate;
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
import uk.iomgraph.synthetic.population.Topic;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * Deals the planted cases to the people kept for them, in turn, so that each kind comes equally often. The last six of a
 * block are for others to meet: one in a cohort, a child, and four with a home and nothing else.
 */
final class Plants {

    /** Days before the base day in which a script may begin. */
    private static final int BEFORE = 320;

    /** Days after the base day in which a script must end, before the first delivery is extracted. */
    private static final int AFTER = 425;

    /** Planted cases begin within so many days of the period, so that the children are children in all of them. */
    private static final int LATEST = 5_000;

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
    private static final int SHORTEST_MONTH = 28;

    /** 1970-01-01 was a Thursday: so many days on is a Monday. */
    private static final int MONDAY = 4;

    private final World world;
    private final List<Plant> table;
    private final int stride;
    private final Chance draw = new Chance();

    Plants(World world) {
        this.world = world;
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
                        LinkPlants.list())
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
        draw.start(world.seed(), Topic.PLANT, career.number());
        int slot = career.number() % Layout.BLOCK;
        Period period = world.period();
        int base = base(period);
        career.bornOn(base - draw.between(22, 55) * 365 - draw.below(365));
        int partner = partner(career);
        PlantedCase planted =
                new PlantedCase(world, career, base, world.layout().areaOf(partner), partner);
        if (slot >= COHORT_MEMBER) {
            companion(career, planted, slot);
            return;
        }
        int turn = world.layout().turn(career.block()) * COHORT_MEMBER + slot;
        Plant plant = table.get((int) ((long) turn * stride % table.size()));
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
        world.truth().add(entry(plant, planted, career, base));
    }

    /** A Monday of the period on which a script can begin; none of the last days of a month, which not all months have. */
    private int base(Period period) {
        int room = Math.min(period.cut(0) - AFTER - period.from() - BEFORE, LATEST);
        int earliest = period.from() + BEFORE + draw.below(Math.max(room, 1));
        int base = earliest - Math.floorMod(earliest - MONDAY, WEEK);
        return LocalDate.ofEpochDay(base).getDayOfMonth() > SHORTEST_MONTH ? base - WEEK : base;
    }

    private void companion(Career career, PlantedCase planted, int slot) {
        int start = world.period().from() - WEEK;
        if (slot == CHILD) {
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

    private TruthEntry entry(Plant plant, PlantedCase planted, Career career, int base) {
        boolean border = plant.kind() == TruthKind.LINK;
        String subject = planted.subject();
        return new TruthEntry(
                plant.kind(),
                plant.code(),
                plant.variant(),
                subject == null ? refs(career.number()) : List.of(subject),
                border ? List.of(world.homeForce(planted.partner()).personFromOutside(planted.partner())) : List.of(),
                border ? List.of(planted.area().code(), planted.awayArea().code()) : List.of(),
                plant.near() ? null : Days.text(base + plant.from()),
                to(plant, planted, base));
    }

    private static @Nullable String to(Plant plant, PlantedCase planted, int base) {
        return switch (plant.to()) {
            case Plant.OPEN -> null;
            case Plant.BIRTHDAY -> Days.text(planted.eighteenth());
            default -> Days.text(base + plant.to());
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

    /** The last person of the next block kept for plants whose area is another, best of another force. */
    private int partner(Career career) {
        int found = career.number();
        Layout layout = world.layout();
        for (int i = 1; i < Math.min(layout.turns(), 200); i++) {
            int block = layout.reservedBlock((layout.turn(career.block()) + i) % layout.turns());
            int number = block * Layout.BLOCK + Layout.BLOCK - 1 - career.number() % PARTNERS;
            if (number < layout.people() && layout.areaOf(number) != career.area()) {
                found = number;
                boolean otherForce = !world.area(layout.areaOf(number))
                        .forceCode()
                        .equals(world.area(career.area()).forceCode());
                if (otherForce) {
                    return found;
                }
            }
        }
        return found;
    }
}

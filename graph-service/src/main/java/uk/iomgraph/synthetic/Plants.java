package uk.iomgraph.synthetic;

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
 * Deals the planted cases to the people kept for them, in turn, so that each kind comes equally often. The last four of a
 * block are left as they are: people with a home and nothing else, for others to be tied to.
 */
final class Plants {

    /** Days before the base day in which a script may begin. */
    private static final int BEFORE = 320;

    /** Days after the base day in which a script must end, before the first delivery is extracted. */
    private static final int AFTER = 425;

    private static final int PARTNERS = 4;
    private static final int WEEK = 7;

    /** 1970-01-01 was a Thursday: so many days on is a Monday. */
    private static final int MONDAY = 4;

    private final World world;
    private final List<Plant> table;
    private final Chance draw = new Chance();

    Plants(World world) {
        this.world = world;
        this.table = table();
    }

    /** Every kind there is. */
    static List<Plant> table() {
        return Stream.of(TransitionPlants.list(), CarePlants.list(), OwnershipPlants.list(), BorderPlants.list())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes the case of a person kept for one. */
    void write(Career career) {
        draw.start(world.seed(), Topic.PLANT, career.number());
        int slot = career.number() % Layout.BLOCK;
        Period period = world.period();
        int room = period.cut(0) - AFTER - period.from() - BEFORE;
        int earliest = period.from() + BEFORE + draw.below(Math.max(room, 1));
        int base = earliest - Math.floorMod(earliest - MONDAY, WEEK);
        career.bornOn(base - draw.between(22, 55) * 365 - draw.below(365));
        int partner = partner(career);
        PlantedCase planted =
                new PlantedCase(world, career, base, world.layout().areaOf(partner), partner);
        if (slot >= Layout.BLOCK - PARTNERS) {
            planted.home(-BEFORE, PlantedCase.NEVER);
            return;
        }
        int turn = career.block() / Layout.RESERVED_EVERY * (Layout.BLOCK - PARTNERS) + slot;
        Plant plant = table.get(turn % table.size());
        if (plant.crossesBorder() && world.layout().areaOf(partner) == career.area()) {
            return;
        }
        plant.script().accept(planted);
        world.truth().add(entry(plant, planted, career, base));
    }

    private TruthEntry entry(Plant plant, PlantedCase planted, Career career, int base) {
        boolean border = plant.kind() == TruthKind.LINK;
        return new TruthEntry(
                plant.kind(),
                plant.code(),
                plant.variant(),
                refs(career.number()),
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
        int step = Layout.RESERVED_EVERY;
        int rounds = (layout.blocks() - 1) / step + 1;
        for (int i = 1; i < Math.min(rounds, 200); i++) {
            int block = (career.block() / step + i) % rounds * step + career.block() % step;
            int number = block * Layout.BLOCK + Layout.BLOCK - 1 - career.number() % PARTNERS;
            if (block < layout.blocks() && number < layout.people() && layout.areaOf(number) != career.area()) {
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

package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.delivery.OffenceRow;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Disposal;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.OffenceGroup;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Offences, who took part, and what came of it. What is done where follows recorded crime by partnership (ONS, year to
 * June 2025). How many act together follows the solved burglaries of the Israel National Police (1,671 crimes: 73.4 %
 * alone, 18.1 % in pairs, 5.3 % in threes, 2.2 % in fours, 1.0 % more; 11.9 % of pairs meet again). The way to an offence
 * within the home area has a mean near 1.93 miles (Wiles and Costello, 2000, Sheffield); that one offence in eight is in
 * another area is a choice. Those who take part in the offence of another are charged or suspected, and convicted only on
 * occasions of their own (a choice: so that sanctions can be counted exactly).
 */
final class Offending {

    private static final double[] GROUP_SIZE = Chance.cumulative(0.7337, 0.1807, 0.0533, 0.0221, 0.0066, 0.0036);
    private static final double ELSEWHERE = 0.125;
    private static final double BUSY = 0.3;
    private static final double SAME_AGAIN = 0.35;
    private static final double MATE = 0.10;
    private static final double SAME_COMPANION = 0.34;
    private static final double MEAN_WAY = 3.0;
    private static final double VICTIM_OFFENDS = 0.055;
    private static final int CANDIDATES = 5;

    /** Companions who are one of the recruiters of the area: the first of these has by far the most (choices). */
    private static final double RECRUITER = 0.05;

    private static final int BLOCKS_OF_RECRUITER = 8;

    /** Victims of violence of whom support is told: of those who offend themselves, and of others (choices). */
    private static final double SUPPORTED = 0.72;

    private static final double OTHERS_SUPPORTED = 0.1;
    private static final double SUPPORTED_IN_TIME = 0.8;
    private static final double SAFETY_PLAN = 0.15;

    private final World world;
    private final double[][] mixes;
    private final OffenceGroup[] groups = OffenceGroup.values();
    private final Chance draw = new Chance();
    private final Chance support = new Chance();
    private final Career other = new Career();
    private int lastGroup;
    private int lastCompanion;

    Offending(World world) {
        this.world = world;
        this.mixes = world.layout().areas().stream()
                .map(area -> Chance.cumulative(
                        area.crimes().stream().mapToDouble(Integer::doubleValue).toArray()))
                .toArray(double[][]::new);
    }

    /** Writes what a person did; {@code neighbours} are the careers of their block. */
    void write(Career career, Career[] neighbours) {
        draw.start(world.seed(), Topic.OFFENCE, career.number());
        support.start(world.seed(), Topic.VICTIM_SUPPORT, career.number());
        lastGroup = -1;
        lastCompanion = -1;
        Period period = world.period();
        for (int i = 0; i < career.occasions(); i++) {
            if (career.disposalDay(i) >= period.from() - 400 && career.offenceDay(i, 0) < period.to()) {
                occasion(career, i, neighbours);
            }
        }
    }

    private void occasion(Career career, int occasion, Career[] neighbours) {
        String last = "";
        Source force = world.homeForce(career.number());
        for (int i = 0; i < career.offences(occasion); i++) {
            int day = career.offenceDay(occasion, i);
            int area = draw.happens(ELSEWHERE) ? world.layout().otherArea(career.area(), draw) : career.area();
            int block = block(career, area);
            force = world.sources().police(world.area(area));
            last = offence(career, occasion, day, block, neighbours);
        }
        events(career, occasion, world.of(force, career.number()), last);
    }

    private int block(Career career, int area) {
        Layout layout = world.layout();
        if (area != career.area()) {
            return layout.anyBlock(area, draw, career.block());
        }
        double way = draw.exponential(MEAN_WAY);
        int best = career.block();
        double off = way;
        for (int i = 0; i < CANDIDATES; i++) {
            int block = layout.anyBlock(area, draw, career.block());
            double miss = Math.abs(layout.distance(career.block(), block) - way);
            if (miss < off) {
                best = block;
                off = miss;
            }
        }
        return best;
    }

    private String offence(Career career, int occasion, int day, int block, Career[] neighbours) {
        if (lastGroup < 0 || !draw.happens(SAME_AGAIN)) {
            lastGroup = draw.choose(mixes[world.layout().areaOfBlock(block)]);
        }
        OffenceGroup group = groups[lastGroup];
        int where = world.layout().areaOfBlock(block);
        Source force = world.sources().police(world.area(where));
        PersonRecords records = world.of(force, career.number());
        String address = draw.happens(BUSY)
                ? World.busyPlaceRef(where, (int) (StrictMath.pow(draw.unit(), 3) * Homes.BUSY_PLACES))
                : World.addressRef(block, draw.below(Layout.ADDRESSES));
        int decided = career.disposalDay(occasion);
        Disposal disposal = career.disposal(occasion);
        String ref = records.offence(new OffenceRow(
                group,
                day,
                address,
                world.area(where).code(),
                decided,
                disposal == Disposal.CAUTION ? "Caution" : "Charged"));
        records.involvement(records.person(), ref, disposal.convicted() ? "CONVICTED" : "CAUTIONED", day, decided);
        companions(career, day, ref, records, force, neighbours);
        if (draw.happens(group.victimProbability())) {
            int victim = victim(career, block, day, ref, records, force);
            if (victim >= 0 && group.violent() && !ref.isEmpty()) {
                support(victim, day, ref, records);
            }
        }
        world.circumstances().offended(day, where);
        if (group.neighbourhood()) {
            world.circumstances().neighbourhoodCrime(day);
        }
        return ref;
    }

    private void companions(
            Career career, int day, String offence, PersonRecords records, Source force, Career[] neighbours) {
        int wanted = draw.choose(GROUP_SIZE);
        if (wanted == 5) {
            wanted += draw.runs(0.5, 3);
        }
        int[] found = new int[wanted];
        int count = 0;
        for (int tries = 0; count < wanted && tries < wanted * 4; tries++) {
            Career companion = companion(career, neighbours);
            boolean twice = companion.number() == career.number();
            for (int i = 0; i < count; i++) {
                twice |= found[i] == companion.number();
            }
            if (!twice && companion.age(day) >= 11 && !companion.inCustody(day)) {
                found[count++] = companion.number();
                lastCompanion = companion.number();
                records.involvement(
                        world.personFrom(force, companion.number()),
                        offence,
                        draw.happens(0.5) ? "CHARGED" : "SUSPECT",
                        day,
                        Period.NONE);
            }
        }
    }

    private Career companion(Career career, Career[] neighbours) {
        if (lastCompanion >= 0 && draw.happens(SAME_COMPANION)) {
            world.careers().fill(lastCompanion, other);
            return other;
        }
        double unit = draw.unit();
        int slot = draw.below(Layout.OFFENDERS);
        if (unit < MATE) {
            slot = (career.number() % Layout.BLOCK + 1) % Layout.OFFENDERS;
        }
        if (unit >= 0.7 && unit < 0.7 + RECRUITER) {
            return recruiter(career);
        }
        if (unit < 0.7 && slot < neighbours.length && neighbours[slot].number() / Layout.BLOCK == career.block()) {
            return neighbours[slot];
        }
        int area = unit < 0.93 ? career.area() : world.layout().otherArea(career.area(), draw);
        int block = world.layout().anyBlock(area, draw, career.block());
        int number = Math.min(block * Layout.BLOCK + slot, world.layout().people() - 1);
        world.careers().fill(number, other);
        return other;
    }

    /** One of the few of an area who offend with many, the first of them most; whoever asks where that one is planted. */
    private Career recruiter(Career career) {
        double unit = draw.unit();
        int recruiters = Math.max(1, world.layout().blocksOf(career.area()) / BLOCKS_OF_RECRUITER);
        int chosen = (int) (unit * Math.sqrt(unit) * recruiters);
        int block = world.layout().blockOf(career.area(), chosen * BLOCKS_OF_RECRUITER);
        if (world.layout().reserved(block)) {
            return career;
        }
        world.careers().fill(block * Layout.BLOCK, other);
        return other;
    }

    /** Writes who was the victim, and says who: -1 for nobody who is known. */
    private int victim(Career career, int block, int day, String offence, PersonRecords records, Source force) {
        double unit = draw.unit();
        int others = Layout.BLOCK - Layout.OFFENDERS;
        int slot = draw.happens(VICTIM_OFFENDS)
                ? draw.below(Layout.OFFENDERS)
                : Layout.OFFENDERS + (int) (unit * unit * others);
        int number = block * Layout.BLOCK + slot;
        if (number != career.number() && number < world.layout().people()) {
            records.involvement(world.personFrom(force, number), offence, "VICTIM", day, Period.NONE);
            return number;
        }
        return -1;
    }

    /** The force that recorded an offence tells of the support that its victim had: most within four weeks, if any. */
    private void support(int victim, int day, String offence, PersonRecords records) {
        boolean offends = world.layout().offends(victim);
        if (support.happens(offends ? SUPPORTED : OTHERS_SUPPORTED)) {
            int from = day + (support.happens(SUPPORTED_IN_TIME) ? support.between(2, 28) : support.between(29, 120));
            records.victimSupport(
                    world.personFrom(records.source(), victim),
                    offence,
                    support.happens(SAFETY_PLAN) ? "SAFETY_PLAN" : "SUPPORT",
                    from,
                    from + support.between(60, 300));
        }
    }

    private void events(Career career, int occasion, PersonRecords records, String offence) {
        String about = offence.startsWith("CR" + records.person()) ? offence : "";
        records.justiceEvent("ARREST", career.arrest(occasion), about, "", "");
        Disposal disposal = career.disposal(occasion);
        if (disposal.convicted()) {
            records.justiceEvent("CHARGE", career.charge(occasion), about, "", "");
            records.justiceEvent("COURT_OUTCOME", career.disposalDay(occasion), about, "", "Convicted");
        }
        String detail = disposal.name().replace('_', ' ');
        records.justiceEvent("DISPOSAL", career.disposalDay(occasion), about, "", detail);
        if (disposal.custodial()) {
            if (career.remand(occasion) < career.disposalDay(occasion)) {
                records.justiceEvent("REMAND", career.remand(occasion), about, "", "");
            }
            records.justiceEvent("RELEASE", career.release(occasion), "", "", "");
        }
    }
}

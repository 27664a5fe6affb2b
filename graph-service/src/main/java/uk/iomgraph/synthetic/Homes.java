package uk.iomgraph.synthetic;

import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Topic;

/**
 * Where people live. Outside custody everyone lives somewhere; on release a part of them has no home. Ministry of Justice,
 * offender management: 84.0 % are housed on the first night (year to March 2025), 13 % are released homeless (2023/24),
 * 73.5 % are in settled homes after three months (year to March 2024). Who tells of it, and how often people move, are
 * choices.
 */
final class Homes {

    /** Busy places of an area (a choice); the first has by far the most callers. */
    static final int BUSY_PLACES = 40;

    /** Hostels of an area (a choice); half of all stays are in the first. */
    static final int HOSTELS = 6;

    private static final double[] ON_RELEASE = Chance.cumulative(0.68, 0.11, 0.05, 0.07, 0.06, 0.03);
    private static final double MEAN_STAY = 1_100;
    private static final int SOON = 80;

    private final World world;
    private final Chance draw = new Chance();

    Homes(World world) {
        this.world = world;
    }

    /** Writes the homes of a person. */
    void write(Career career) {
        draw.start(world.seed(), Topic.HOME, career.number());
        if (!world.layout().offends(career.number()) && draw.happens(0.4)) {
            return;
        }
        int start = Math.max(career.birth(), world.period().from() - draw.between(30, 1_500));
        boolean released = false;
        for (int i = 0; i < career.occasions(); i++) {
            if (career.disposal(i).custodial() && career.release(i) > start) {
                live(career, start, Math.min(career.remand(i), world.period().to()), released);
                start = career.release(i);
                released = true;
            }
        }
        live(career, start, Period.NONE, released);
    }

    private void live(Career career, int from, int to, boolean released) {
        int end = to == Period.NONE ? world.period().to() : to;
        int day = from;
        if (released && day < end) {
            day = afterRelease(career, from, end);
        }
        while (day < end) {
            int next = day + 60 + (int) draw.exponential(MEAN_STAY);
            settled(career, day, next < end ? next : to, released);
            day = next;
        }
    }

    /** Says when the person had a home of their own. */
    private int afterRelease(Career career, int from, int end) {
        int outcome = draw.choose(ON_RELEASE);
        if (outcome == 0) {
            return from;
        }
        double soon = outcome <= 2 ? 0.35 : 0.22;
        int next = from + (draw.happens(soon) ? draw.between(20, SOON) : SOON + 30 + (int) draw.exponential(120));
        if (outcome < 5) {
            int to = Math.min(next, end);
            Source council = world.sources().council(world.area(career.area()));
            String hostel = outcome == 2 ? World.hostelRef(Math.min(draw.runs(0.5, HOSTELS), HOSTELS - 1)) : "";
            if (outcome == 2) {
                world.circumstances().lives(from, career.area());
            }
            String kind =
                    outcome == 1 ? "TEMPORARY" : outcome == 2 ? "HOSTEL" : outcome == 3 ? "NFA" : "ROUGH_SLEEPING";
            world.of(council, career.number()).residence(hostel, kind, from, to);
        }
        return next;
    }

    private void settled(Career career, int from, int to, boolean released) {
        Source teller =
                released ? world.sources().probation(world.area(career.area())) : world.homeForce(career.number());
        int block = career.block();
        double unit = draw.unit();
        if (unit > 0.92) {
            int area = world.layout().otherArea(career.area(), draw);
            block = world.layout().anyBlock(area, draw, block);
        } else if (unit > 0.75) {
            block = world.layout().anyBlock(career.area(), draw, block);
        }
        int address = draw.below(Layout.ADDRESSES);
        world.circumstances().lives(from, world.layout().areaOfBlock(block));
        world.of(teller, career.number()).residence(world.addressFrom(teller, block, address), "MAIN", from, to);
    }
}

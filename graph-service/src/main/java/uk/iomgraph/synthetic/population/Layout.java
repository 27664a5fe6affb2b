package uk.iomgraph.synthetic.population;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the numbered people belong. People come in blocks of {@value #BLOCK}: neighbours and friends of one area. Blocks
 * are dealt to the areas in the proportion of their recorded crime, in a pattern that repeats, so that the blocks of an
 * area can be found without keeping a list.
 */
public final class Layout {

    /** People in a block (a choice). */
    public static final int BLOCK = 64;

    /** Those at the start of a block who offend; the others are victims, relatives and bystanders (a choice). */
    public static final int OFFENDERS = 32;

    /** Home addresses in a block (a choice: a little over two known people to an address). */
    public static final int ADDRESSES = 28;

    /** One block in this many is kept for planted cases if nothing else is asked for: 2 % of the people. */
    public static final int RESERVED_EVERY = 50;

    /** The least of these that leaves most people to themselves. */
    public static final int LEAST_RESERVED_EVERY = 4;

    private static final int PATTERN = 256;
    private static final int RESERVED_AT = 3;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double NEAR_HOME = 0.25;

    /** Homes lie normally about the point of their area, with this deviation in kilometres (a choice). */
    private static final double SPREAD = 2.1;

    private final long seed;
    private final int people;
    private final int blocks;
    private final List<Partnership> areas;
    private final int reservedEvery;
    private final int[] pattern;
    private final int[][] places;
    private final double[] latitudes;
    private final double[] longitudes;
    private final double[][] travel;
    private final ThreadLocal<Chance> chance = ThreadLocal.withInitial(Chance::new);

    /**
     * Deals the blocks.
     *
     * @param seed of the run
     * @param people how many
     * @param areas the partnerships they live in
     * @param reservedEvery one block in so many is kept for planted cases, at least {@link #LEAST_RESERVED_EVERY}
     */
    public Layout(long seed, int people, List<Partnership> areas, int reservedEvery) {
        this.seed = seed;
        this.people = people;
        this.blocks = (people + BLOCK - 1) / BLOCK;
        this.areas = List.copyOf(areas);
        this.reservedEvery = reservedEvery;
        this.pattern = deal();
        keepApart();
        this.places = new int[areas.size()][];
        for (int area = 0; area < areas.size(); area++) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < pattern.length; i++) {
                if (pattern[i] == area) {
                    found.add(i);
                }
            }
            places[area] = found.stream().mapToInt(Integer::intValue).toArray();
        }
        this.latitudes = new double[areas.size()];
        this.longitudes = new double[areas.size()];
        for (int area = 0; area < areas.size(); area++) {
            latitudes[area] = areas.get(area).latitude();
            longitudes[area] = areas.get(area).longitude();
        }
        this.travel = new double[areas.size()][];
        for (int area = 0; area < areas.size(); area++) {
            travel[area] = attraction(area);
        }
    }

    /** How many people there are. */
    public int people() {
        return people;
    }

    /** How many blocks there are; the last may not be full. */
    public int blocks() {
        return blocks;
    }

    /** The areas in the order in which they are numbered. */
    public List<Partnership> areas() {
        return areas;
    }

    /** The area of a person. */
    public int areaOf(int person) {
        return areaOfBlock(person / BLOCK);
    }

    /** The area of a block. */
    public int areaOfBlock(int block) {
        return pattern[block % pattern.length];
    }

    /** How many blocks an area has, with those kept for planted cases. */
    public int blocksOf(int area) {
        int last = blocks % pattern.length;
        int beyond = 0;
        for (int place : places[area]) {
            beyond += place < last ? 1 : 0;
        }
        return blocks / pattern.length * places[area].length + beyond;
    }

    /** A block of an area by its place among those of the area, from 0; those kept for planted cases count, too. */
    public int blockOf(int area, int place) {
        int[] first = places[area];
        return first[place % first.length] + pattern.length * (place / first.length);
    }

    /** Whether a block is kept for planted cases. */
    public boolean reserved(int block) {
        return block % reservedEvery == RESERVED_AT;
    }

    /** Which of the blocks kept for planted cases a block is, from 0, if it is one. */
    public int turn(int block) {
        return block / reservedEvery;
    }

    /** How many blocks are kept for planted cases. */
    public int turns() {
        return (blocks + reservedEvery - 1 - RESERVED_AT) / reservedEvery;
    }

    /** The block that is kept for planted cases in its turn, from 0. */
    public int reservedBlock(int turn) {
        return turn * reservedEvery + RESERVED_AT;
    }

    /** Whether a person is one of those who offend. */
    public boolean offends(int person) {
        return person % BLOCK < OFFENDERS;
    }

    /** A block of an area at random, never one kept for planted cases. */
    public int anyBlock(int area, Chance draw, int otherwise) {
        int[] place = places[area];
        if (place.length == 0) {
            return otherwise;
        }
        int rounds = (blocks + pattern.length - 1) / pattern.length;
        for (int tries = 0; tries < 12; tries++) {
            int block = place[draw.below(place.length)] + pattern.length * draw.below(rounds);
            if (block < blocks - 1 && !reserved(block)) {
                return block;
            }
        }
        return otherwise;
    }

    /** The area someone of an area offends in when it is not their own: the nearer, the likelier. */
    public int otherArea(int area, Chance draw) {
        double[] weights = travel[area];
        return weights[weights.length - 1] > 0 ? draw.choose(weights) : area;
    }

    /** Latitude of an address of a block, in degrees. */
    public double latitude(int block, int address) {
        return latitudes[areaOfBlock(block)]
                + (draw(block).normal() * SPREAD + nudge(block, address, 0)) / KILOMETRES_PER_DEGREE;
    }

    /** Longitude of an address of a block, in degrees. */
    public double longitude(int block, int address) {
        Chance draw = draw(block);
        draw.normal();
        double east = draw.normal() * SPREAD + nudge(block, address, 1);
        int area = areaOfBlock(block);
        return longitudes[area] + east / (KILOMETRES_PER_DEGREE * StrictMath.cos(Math.toRadians(latitudes[area])));
    }

    /** Distance between two blocks, in kilometres. */
    public double distance(int blockA, int blockB) {
        double north = (latitude(blockA, 0) - latitude(blockB, 0)) * KILOMETRES_PER_DEGREE;
        double east = (longitude(blockA, 0) - longitude(blockB, 0))
                * KILOMETRES_PER_DEGREE
                * StrictMath.cos(Math.toRadians(latitudes[areaOfBlock(blockA)]));
        return StrictMath.hypot(north, east);
    }

    /**
     * Where a block lies on a curve through its whole area, evenly from 0 up to and without 1: what is near on the curve is
     * near on the map, and the end comes back to the beginning. The curve goes by halves (Morton, 1966) through the share of
     * homes that lie nearer to the point of the area, and the direction, both of which are even where homes lie normally.
     */
    public double along(int block) {
        Chance draw = draw(block);
        double north = draw.normal();
        double east = draw.normal();
        int nearer = sixteenBits(1 - StrictMath.exp(-(north * north + east * east) / 2));
        int direction = sixteenBits(0.5 + StrictMath.atan2(north, east) / (2 * Math.PI));
        long curve = 0;
        for (int bit = 15; bit >= 0; bit--) {
            curve = (curve << 2) | (((direction >> bit) & 1) << 1) | ((nearer >> bit) & 1);
        }
        return curve * 0x1.0p-32;
    }

    private static int sixteenBits(double share) {
        return Math.min((int) (share * 0x1.0p16), 0xFFFF);
    }

    private double nudge(int block, int address, int axis) {
        long bits = Chance.mix(seed + 31L * (block * 64L + address) + axis);
        return ((bits >>> 11) * 0x1.0p-53 - 0.5) * NEAR_HOME;
    }

    private Chance draw(int block) {
        return chance.get().start(seed, Topic.PLACE, block);
    }

    /** The areas in proportion to crime, by largest remainder, shuffled by the seed. */
    private int[] deal() {
        int size = Math.min(PATTERN, blocks);
        double total = areas.stream().mapToInt(Partnership::crime).sum();
        int[] dealt = new int[size];
        double[] owed = new double[areas.size()];
        for (int i = 0; i < size; i++) {
            int most = 0;
            for (int area = 0; area < owed.length; area++) {
                owed[area] += areas.get(area).crime() / total;
                most = owed[area] > owed[most] ? area : most;
            }
            owed[most] -= 1;
            dealt[i] = most;
        }
        Chance draw = new Chance().start(seed, Topic.LAYOUT, 0);
        for (int i = size - 1; i > 0; i--) {
            int j = draw.below(i + 1);
            int kept = dealt[i];
            dealt[i] = dealt[j];
            dealt[j] = kept;
        }
        return dealt;
    }

    /**
     * Blocks kept for planted cases that come one after the other change places with others until they are of different
     * forces, or areas at least, so that few people already show cases that take two.
     */
    private void keepApart() {
        for (int turn = 1; reservedBlock(turn) < pattern.length; turn++) {
            int block = reservedBlock(turn);
            Partnership before = areas.get(pattern[reservedBlock(turn - 1)]);
            if (!isApart(block, before)) {
                IntStream.range(0, pattern.length)
                        .filter(other -> !reserved(other) && isApart(other, before))
                        .findFirst()
                        .ifPresent(other -> {
                            int area = pattern[other];
                            pattern[other] = pattern[block];
                            pattern[block] = area;
                        });
            }
        }
    }

    private boolean isApart(int block, Partnership other) {
        Partnership area = areas.get(pattern[block]);
        boolean oneForce = areas.stream().map(Partnership::forceCode).distinct().count() == 1;
        return oneForce ? !area.equals(other) : !area.forceCode().equals(other.forceCode());
    }

    /** Weights of the other areas: their crime over the square of the distance, as in a gravity model (a choice). */
    private double[] attraction(int from) {
        double[] weights = new double[areas.size()];
        for (int to = 0; to < weights.length; to++) {
            if (to != from && places[to].length > 0) {
                double distance = areas.get(from).distance(areas.get(to));
                weights[to] = areas.get(to).crime() / Math.max(distance * distance, 1);
            }
        }
        return Chance.cumulative(weights);
    }
}

package uk.iomgraph.synthetic.population;

import org.jspecify.annotations.Nullable;

/**
 * The criminal career of one person: the occasions on which they were sanctioned, in order, each for one or more
 * offences. Days count from 1970-01-01. The object is filled again and again by {@link Careers}; nothing is allocated.
 */
public final class Career {

    static final int MOST = 96;

    int number;
    int area;
    int block;
    boolean male;
    boolean foreign;
    boolean unnumbered;
    int resembled;

    @Nullable
    Resemblance resemblance;

    int birth;
    int occasions;
    final int[] first = new int[MOST];
    final int[] offences = new int[MOST];
    final int[] step = new int[MOST];
    final int[] arrest = new int[MOST];
    final int[] charge = new int[MOST];
    final int[] disposalDay = new int[MOST];
    final Disposal[] disposal = new Disposal[MOST];
    final int[] remand = new int[MOST];
    final int[] release = new int[MOST];
    final int[] sentence = new int[MOST];

    /** Number of the person, from 0. */
    public int number() {
        return number;
    }

    /** Index of their home area. */
    public int area() {
        return area;
    }

    /** Number of their block. */
    public int block() {
        return block;
    }

    /** Whether they are male. */
    public boolean male() {
        return male;
    }

    /** Day of birth. */
    public int birth() {
        return birth;
    }

    /** Gives a planted person, who has no career, another day of birth. */
    public void bornOn(int day) {
        birth = day;
    }

    /** Gives a planted person another sex than chance did. */
    public void sex(boolean isMale) {
        male = isMale;
    }

    /** Makes a planted person one who is not a British citizen. */
    public void foreign() {
        foreign = true;
    }

    /** Whether a planted person is not a British citizen. */
    public boolean isForeign() {
        return foreign;
    }

    /** Leaves a planted person without any number. */
    public void unnumbered() {
        unnumbered = true;
    }

    /** Whether a planted person has no number. */
    public boolean isUnnumbered() {
        return unnumbered;
    }

    /** Names a planted person like somebody else, who must be of the same sex. */
    public void resemble(int person, Resemblance how) {
        resembled = person;
        resemblance = how;
    }

    /** Number of the person whom a planted one resembles, if {@link #resemblance()} says how. */
    public int resembled() {
        return resembled;
    }

    /** How a planted person is called like somebody else; null where they are not. */
    public @Nullable Resemblance resemblance() {
        return resemblance;
    }

    /** Age in completed years, by years of 365.25 days. */
    public int age(int day) {
        return (int) Math.floor((day - birth) / 365.25);
    }

    /** How many sanctions there are; each has as many previous ones as its index says. */
    public int occasions() {
        return occasions;
    }

    /** How many offences an occasion is for. */
    public int offences(int occasion) {
        return offences[occasion];
    }

    /** Day of an offence of an occasion. */
    public int offenceDay(int occasion, int offence) {
        return first[occasion] + offence * step[occasion];
    }

    /** Day of arrest. */
    public int arrest(int occasion) {
        return arrest[occasion];
    }

    /** Day of charge. */
    public int charge(int occasion) {
        return charge[occasion];
    }

    /** Day of sentence or caution. */
    public int disposalDay(int occasion) {
        return disposalDay[occasion];
    }

    /** What it was. */
    public Disposal disposal(int occasion) {
        return disposal[occasion];
    }

    /** Day on which custody on remand began, or that of the sentence where there was none. */
    public int remand(int occasion) {
        return remand[occasion];
    }

    /** Day of release from custody; the day of the sentence where it was not custodial. */
    public int release(int occasion) {
        return release[occasion];
    }

    /** Length of the sentence or order in days: of custody as passed, half of which is served. */
    public int sentence(int occasion) {
        return sentence[occasion];
    }

    /** Whether the person was locked up on a day. */
    public boolean inCustody(int day) {
        for (int i = 0; i < occasions; i++) {
            if (disposal[i].custodial() && day >= remand[i] && day < release[i]) {
                return true;
            }
        }
        return false;
    }
}

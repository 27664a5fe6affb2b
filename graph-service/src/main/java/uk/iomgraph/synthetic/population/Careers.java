package uk.iomgraph.synthetic.population;

/**
 * Draws careers. A sanction is followed by a proven reoffence within a year with a probability that grows with the number
 * of previous sanctions (Ministry of Justice, proven reoffending, July 2011 to June 2012: 10.5 % with none, 47 % with 11
 * or more) and after a short sentence (April to June 2023: 59.2 % after custody of less than 12 months); what lies between
 * these figures, and how many come back after more than a year, are choices, made so that the whole comes out as
 * published. Release is at half of the sentence. Every figure that results is held against its source in
 * {@code docs/synthetic.md}.
 */
public final class Careers {

    private static final int YEAR = 365;

    /** Careers that began up to this long before the period are looked at (a choice). */
    private static final int LOOK_BACK = 35 * YEAR;

    /** After this age there is no further offending (a choice). */
    private static final int LAST_AGE = 72;

    private static final int TRIES = 40;

    /** Share of men and boys among those who offend (a choice near the published four in five). */
    static final double MALE = 0.81;

    private static final double MALE_OTHERS = 0.47;

    /** Chance of a proven reoffence within a year, by previous sanctions: none, 1–2, 3–6, 7–10, 11 and more. */
    private static final double[] WITHIN_A_YEAR = {0.07, 0.12, 0.19, 0.28, 0.45};

    /** The same for those under 18 (a choice that makes the published 31.6 % of all juveniles). */
    private static final double[] WITHIN_A_YEAR_UNDER_18 = {0.13, 0.52, 0.62, 0.65, 0.65};

    /** Chance of coming back later, for those who do not come back within a year (a choice). */
    private static final double[] LATER = {0.40, 0.66, 0.83, 0.93, 0.98};

    /** Chance of a reoffence within a year of release from a sentence of less than 12 months, and of more. */
    private static final double AFTER_SHORT = 0.58;

    private static final double AFTER_LONG = 0.30;

    /** Chance that an occasion has one more offence (a choice: it makes 2.9 reoffences for each reoffender). */
    private static final double MORE_OFFENCES = 0.60;

    private static final int MOST_OFFENCES = 8;

    /** Age at the first sanction, in bands of years from {@link #ONSET_FROM}: a peak in the late teens (a choice). */
    private static final double[] ONSET = Chance.cumulative(0.07, 0.22, 0.24, 0.15, 0.14, 0.12, 0.06);

    private static final int[] ONSET_FROM = {11, 14, 17, 20, 25, 32, 45, 60};

    private final long seed;
    private final Layout layout;
    private final int from;
    private final int to;
    private final Chance draw = new Chance();

    /**
     * Careers of one run.
     *
     * @param seed of the run
     * @param layout where people belong
     * @param from first day of the period
     * @param to the day after its last
     */
    public Careers(long seed, Layout layout, int from, int to) {
        this.seed = seed;
        this.layout = layout;
        this.from = from;
        this.to = to;
    }

    /** Fills in the career of a person; one who does not offend has no occasions but an age and a sex. */
    public void fill(int number, Career career) {
        draw.start(seed, Topic.CAREER, number);
        career.number = number;
        career.block = number / Layout.BLOCK;
        career.area = layout.areaOfBlock(career.block);
        boolean offends = layout.offends(number);
        career.male = draw.happens(maleShare(offends));
        career.foreign = false;
        career.unnumbered = false;
        career.resemblance = null;
        career.occasions = 0;
        if (!offends || layout.reserved(career.block)) {
            career.birth = from - draw.between(12 * YEAR, 75 * YEAR);
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            int earliest = i < TRIES - 1 ? from - LOOK_BACK : from;
            run(career, earliest + draw.below(to - earliest - YEAR / 2));
            if (sanctionedInPeriod(career)) {
                return;
            }
        }
    }

    /** Whether a person is male, unless a script says otherwise. */
    public boolean male(int number) {
        return draw.start(seed, Topic.CAREER, number).happens(maleShare(layout.offends(number)));
    }

    private static double maleShare(boolean offends) {
        return offends ? MALE : MALE_OTHERS;
    }

    private boolean sanctionedInPeriod(Career career) {
        for (int i = career.occasions - 1; i >= 0; i--) {
            if (career.disposalDay[i] >= from && career.disposalDay[i] < to) {
                return true;
            }
        }
        return false;
    }

    private void run(Career career, int start) {
        int band = draw.choose(ONSET);
        int onset = ONSET_FROM[band] * YEAR + draw.below((ONSET_FROM[band + 1] - ONSET_FROM[band]) * YEAR);
        career.birth = start - onset;
        career.occasions = 0;
        int day = start;
        while (day < to && career.occasions < Career.MOST && career.age(day) < LAST_AGE) {
            int occasion = career.occasions++;
            offend(career, occasion, day);
            dispose(career, occasion);
            day = next(career, occasion);
        }
    }

    private void offend(Career career, int occasion, int day) {
        int count = 1 + draw.runs(MORE_OFFENCES, MOST_OFFENCES - 1);
        career.first[occasion] = day;
        career.offences[occasion] = count;
        career.step[occasion] = draw.between(1, 7);
        int last = day + (count - 1) * career.step[occasion];
        career.arrest[occasion] = last + draw.below(15);
        career.charge[occasion] = career.arrest[occasion] + draw.below(8);
        career.disposalDay[occasion] = career.charge[occasion] + draw.between(10, 100);
    }

    private void dispose(Career career, int occasion) {
        int day = career.disposalDay[occasion];
        boolean youth = career.age(day) < 18;
        int previous = Math.min(occasion, 12);
        double unit = draw.unit();
        double custody = youth ? 0.01 + 0.015 * previous : 0.03 + 0.022 * previous;
        double order = custody + 0.16 + 0.012 * previous;
        double suspended = order + (youth ? 0 : 0.05 + 0.006 * previous);
        double caution = occasion == 0 ? 0.45 : 0.06;
        Disposal kind;
        if (unit < custody) {
            kind = youth ? Disposal.YOUTH_CUSTODY : Disposal.CUSTODY;
        } else if (unit < order) {
            kind = youth ? Disposal.YOUTH_ORDER : Disposal.COMMUNITY_ORDER;
        } else if (unit < suspended) {
            kind = Disposal.SUSPENDED_SENTENCE;
        } else {
            kind = unit > 1 - caution ? Disposal.CAUTION : Disposal.FINE;
        }
        career.disposal[occasion] = kind;
        lock(career, occasion, kind, day);
    }

    private void lock(Career career, int occasion, Disposal kind, int day) {
        career.remand[occasion] = day;
        career.release[occasion] = day;
        career.sentence[occasion] = switch (kind) {
            case CAUTION, FINE -> 0;
            case COMMUNITY_ORDER -> draw.happens(0.6) ? YEAR : draw.between(YEAR, 2 * YEAR);
            case SUSPENDED_SENTENCE -> draw.between(YEAR, 2 * YEAR);
            case YOUTH_ORDER -> draw.between(180, YEAR);
            case CUSTODY -> draw.happens(0.6) ? draw.between(28, 355) : (int) (YEAR + draw.exponential(600));
            case YOUTH_CUSTODY -> 60 * draw.between(2, 12);
        };
        if (kind.custodial()) {
            boolean remanded = draw.happens(0.35);
            career.remand[occasion] = remanded ? career.charge[occasion] + 1 : day;
            int served = career.sentence[occasion] / 2;
            career.release[occasion] = Math.max(day + 1, career.remand[occasion] + served);
        }
    }

    private int next(Career career, int occasion) {
        int index = career.release[occasion];
        int band = band(occasion);
        double within = (career.age(index) < 18 ? WITHIN_A_YEAR_UNDER_18 : WITHIN_A_YEAR)[band];
        if (career.disposal[occasion].custodial()) {
            within = career.sentence[occasion] < YEAR ? AFTER_SHORT : AFTER_LONG;
        }
        if (draw.happens(within)) {
            double unit = draw.unit();
            return index + 1 + (int) (unit * Math.sqrt(unit) * (YEAR - 1));
        }
        double age = career.age(index);
        double slowing = age > 50 ? 0.75 : age > 40 ? 0.92 : 1;
        if (draw.happens(LATER[band] * slowing)) {
            return index + YEAR + 1 + (int) draw.exponential(220);
        }
        return to;
    }

    private static int band(int previous) {
        return previous == 0 ? 0 : previous <= 2 ? 1 : previous <= 6 ? 2 : previous <= 10 ? 3 : 4;
    }
}

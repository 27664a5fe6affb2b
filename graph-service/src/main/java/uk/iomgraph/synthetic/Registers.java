package uk.iomgraph.synthetic;

import java.util.ArrayList;
import java.util.List;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.delivery.Faults;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Chance;
import uk.iomgraph.synthetic.population.Names;
import uk.iomgraph.synthetic.population.Resemblance;
import uk.iomgraph.synthetic.population.Topic;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * The people as each source has them: its own ref, its own spelling, the numbers it knows. No number can be a real one. A
 * PNC id ends in S, which is none of the 23 check letters in use (I, O and S are left out), a CRO number in O for the same
 * reason; a CRN has two letters and seven digits instead of one and six; a prison number starts with two letters. How often
 * names and dates differ between sources is a choice.
 */
final class Registers {

    /** Named members of staff of an agency. */
    static final int PROFESSIONALS = 40;

    /** Two-digit years of CRO numbers that occur here. */
    private static final int CRO_YEARS = 90;

    private static final double MISSPELT = 0.10;
    private static final double FAMILIAR = 0.03;
    private static final double WRONG_DATE = 0.02;
    private static final double CORRECTED = 0.004;
    private static final String[] ETHNICITIES = {
        "White", "White", "White", "White", "Asian", "Black", "Mixed", "Not stated"
    };

    /** Who is not a British citizen (a choice, and so is of which country they are). */
    private static final double FOREIGN = 0.09;

    private static final String[] OTHERS = {"Irish", "Polish", "Romanian", "Albanian", "Portuguese", "Other"};

    private final World world;
    private final Chance name = new Chance();
    private final Chance spelling = new Chance();

    Registers(World world) {
        this.world = world;
    }

    /** Writes a row in every source that has something of the person; they must be told of by then. */
    void write(Career career) {
        int number = career.number();
        name.start(world.seed(), Topic.NAME, number);
        String given = Names.given(name, career.male());
        String family = Names.family(name);
        Origin origin = origin(career);
        spelling.start(world.seed(), Topic.SPELLING, number);
        Resemblance resemblance = career.resemblance();
        if (resemblance != null) {
            name.start(world.seed(), Topic.NAME, career.resembled());
            given = resemblance.given(given, Names.given(name, career.male()), spelling);
            family = Names.family(name);
        }
        List<String> refs = new ArrayList<>(4);
        boolean numbered = hasNumbers(career);
        Source home = world.homeForce(number);
        world.of(home, number);
        for (Source source : world.sources().agencies()) {
            PersonRecords records = world.records(source);
            if (records.any(number)) {
                boolean police = source.code().startsWith("POLICE");
                numbered &= knowsPncId(source);
                row(career, records, given, family, origin, source == home, police);
                refs.add(source.code() + ":" + records.person());
            }
        }
        if (refs.size() > 1) {
            world.truth()
                    .add(new TruthEntry(
                            TruthKind.IDENTITY,
                            numbered ? "number" : "name",
                            refs.size() + " records",
                            refs,
                            List.of(),
                            List.of(),
                            null,
                            null));
        }
    }

    /** Whether the person came to notice, and so has numbers. */
    private boolean hasNumbers(Career career) {
        return career.occasions() > 0 || (world.layout().reserved(career.block()) && !career.isUnnumbered());
    }

    /** Whether a source has the PNC id of everybody who has one: the only number that all who have any share. */
    private boolean knowsPncId(Source source) {
        return source.code().startsWith("POLICE")
                || source.code().startsWith("PROBATION")
                || source == world.sources().prisons();
    }

    private Origin origin(Career career) {
        String ethnicity = ETHNICITIES[name.below(ETHNICITIES.length)];
        boolean chance = name.happens(FOREIGN) && !world.layout().reserved(career.block());
        String other = OTHERS[name.below(OTHERS.length)];
        return new Origin(ethnicity, chance || career.isForeign() ? other : "British");
    }

    /** Where someone comes from, as they say. */
    private record Origin(String ethnicity, String nationality) {}

    private void row(
            Career career,
            PersonRecords records,
            String given,
            String family,
            Origin origin,
            boolean home,
            boolean police) {
        Source source = records.source();
        boolean exact = home || world.layout().reserved(career.block());
        String first = given;
        String last = family;
        int birth = career.birth();
        double unit = spelling.unit();
        if (!exact && unit < MISSPELT) {
            last = Names.misspelt(family, spelling);
        } else if (!exact && unit < MISSPELT + FAMILIAR) {
            first = Names.familiar(given);
        } else if (!exact && unit < MISSPELT + FAMILIAR + WRONG_DATE) {
            birth += spelling.between(1, 40);
        }
        if (source == world.sources().prisons()) {
            last = Names.capitals(last);
        }
        String alias = home && spelling.happens(0.06) ? Names.familiar(given) + " " + family : "";
        int delivery = home ? 0 : records.earliest();
        boolean corrected = home && !world.layout().reserved(career.block()) && spelling.happens(CORRECTED);
        if (corrected) {
            String wrong = Names.misspelt(family, spelling);
            people(career, source, first, wrong, alias, birth, origin, police, 0);
            delivery = spelling.between(1, 3);
            correct(records, "family_name", delivery);
        } else if (home
                && !world.layout().reserved(career.block())
                && world.faults().wrong()) {
            int wrong = birth + world.faults().days();
            people(career, source, first, last, alias, wrong, origin, police, 0);
            delivery = world.faults().correctedIn();
            correct(records, "date_of_birth", delivery);
        }
        people(career, source, first, last, alias, birth, origin, police, delivery);
    }

    private void correct(PersonRecords records, String column, int delivery) {
        String ref = records.person();
        world.faults()
                .corrects(new Faults.Correction(records.source().code(), FeedFile.PEOPLE, ref, ref, column, delivery));
    }

    private void people(
            Career career,
            Source source,
            String given,
            String family,
            String aliases,
            int birth,
            Origin origin,
            boolean police,
            int delivery) {
        int number = career.number();
        boolean prisons = source == world.sources().prisons();
        boolean probation = source.code().startsWith("PROBATION");
        boolean offender = hasNumbers(career);
        String seven = serial(7_654_321L * number + 1_234_567, 10_000_000);
        String six = serial(654_321L * (number / CRO_YEARS) + 98_765, 1_000_000);
        source.sheet(FeedFile.PEOPLE)
                .row(source.person(number))
                .text(given)
                .text(family)
                .text(aliases)
                .day(birth)
                .text(career.male() ? "Male" : "Female")
                .text(police ? origin.ethnicity() : "")
                .text(police || prisons ? origin.nationality() : "")
                .text(offender && knowsPncId(source) ? firstYear(career) + "/" + seven + "S" : "")
                .text(offender && police ? six + "/" + (10 + number % CRO_YEARS) + "O" : "")
                .text(offender && (probation || prisons) ? "ZX" + seven : "")
                .text(offender && (prisons || probation) ? "ZZ" + seven : "")
                .end(delivery);
    }

    /** The year in which a person may first have come to notice: at 14 to 18 years. */
    private static int firstYear(Career career) {
        return Math.min(1970 + (int) (career.birth() / 365.25) + 14 + career.number() % 5, 2025);
    }

    /** Digits that no other person has: multiplied by a number without common divisor with the modulus. */
    private static String serial(long product, long modulus) {
        return Long.toString(modulus + product % modulus).substring(1);
    }
}

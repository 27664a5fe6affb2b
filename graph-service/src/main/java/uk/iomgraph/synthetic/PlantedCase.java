package uk.iomgraph.synthetic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.ingest.feed.FeedFile;
import uk.iomgraph.synthetic.delivery.Days;
import uk.iomgraph.synthetic.delivery.Grade;
import uk.iomgraph.synthetic.delivery.OffenceRow;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.OffenceGroup;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.truth.TruthEntry;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * One person whose records hold nothing but what a script writes. Scripts count days from the base day. Management is
 * told by the police, supervision by probation, custody by prisons, so that a rule has to see the person as one.
 */
final class PlantedCase extends PlantedPerson {

    /** The gang of a force that planted people alone belong to. */
    static final String GANG = "GG-R";

    /** How the refs of gangs begin that are planted for one case. */
    static final String OWN_GANG = "GG-X-";

    private @Nullable String subject;

    /**
     * A case.
     *
     * @param days tells the base day, and when others were born
     * @param away another area, of another force where there is one
     * @param partner number of someone who lives in another area
     */
    PlantedCase(World world, Career career, PlantedDays days, int away, int partner) {
        super(world, career, days, away, partner);
    }

    void home(int from, int to) {
        home(from, to, block(), number() % CHILD_HOME);
    }

    /** A home in the other area. */
    void homeAway(int from, int to) {
        home(from, to, partner() / Layout.BLOCK, number() % CHILD_HOME);
    }

    /** A home with the child of the block. */
    void homeWithChild(int from, int to) {
        home(from, to, block(), CHILD_HOME);
    }

    /** The home that somebody of the same block has for all the time. */
    void homeWith(int neighbour, int from, int to) {
        home(from, to, block(), neighbour % CHILD_HOME);
    }

    private void home(int from, int to, int block, int address) {
        PersonRecords police = police();
        police.residence(world().addressFrom(police.source(), block, address), "MAIN", day(from), day(to));
    }

    void homeless(int from, int to) {
        by(world().sources().council(area())).residence("", "NFA", day(from), day(to));
    }

    void iom(int from, int to) {
        iom("STANDARD", "STATUTORY", from, to);
    }

    void iom(String phase, String basis, int from, int to) {
        police().membership(iomProgramme(), "Flex", phase, basis, day(from), day(to), "Completed");
    }

    void iomAway(int from, int to) {
        policeAway()
                .membership(World.iomRef(awayArea()), "Flex", "STANDARD", "STATUTORY", day(from), day(to), "Completed");
    }

    String iomProgramme() {
        return World.iomRef(area());
    }

    void mappa(int from, int to) {
        probation().membership("PG-MAPPA", "Category 2 level 2", "", "STATUTORY", day(from), day(to), "Level ended");
    }

    void red(int from, int to) {
        police().rating(3, day(from), day(to));
    }

    void green(int from, int to) {
        police().rating(1, day(from), day(to));
    }

    void lead(int from, int to) {
        police().lead("LEAD", "PF-" + (from & 7), day(from), day(to));
    }

    void sentence(int from, int to, int days) {
        prisons().custody("PR-0", "SENTENCE", day(from), day(to), day(to), days);
    }

    void order(int from, int to, int contactEnds) {
        probation().supervision("COMMUNITY_ORDER", area().code(), day(from), day(to), day(to), day(contactEnds));
    }

    void licence(int from, int to) {
        probation().supervision("LICENCE", area().code(), day(from), day(to), day(to), Period.NONE);
    }

    void youthOrder(int from, int to) {
        youthJustice().supervision("YRO", area().code(), day(from), day(to), day(to), Period.NONE);
    }

    void need(int pathway, int severity, int from, int to) {
        probation().need(Support.PATHWAYS[pathway], severity, day(from), day(to));
    }

    /** Help on a pathway that starts on a day; referred ten days before. */
    void help(int pathway, int started, int ended, String outcome) {
        help(pathway, started - 10, started, ended, outcome);
    }

    /** Help on a pathway after a referral of a day; it may never start. */
    void help(int pathway, int referred, int started, int ended, String outcome) {
        int accepted = started == NEVER ? NEVER : (referred + started) / 2;
        helper(pathway)
                .intervention(
                        "SV-" + areaIndex() + "-" + pathway,
                        Support.PATHWAYS[pathway],
                        day(referred),
                        day(accepted),
                        day(started),
                        day(ended),
                        outcome);
    }

    /** A referral to a service for a group, which takes the person on at once. */
    void groupOffer(String group, int referred) {
        trust().intervention(
                        ReferenceRows.groupServiceRef(areaIndex(), group),
                        "HEALTH",
                        day(referred),
                        day(referred),
                        day(referred),
                        Period.NONE,
                        "");
    }

    private PersonRecords helper(int pathway) {
        return by(
                pathway == Support.DRUGS
                        ? world().sources().recovery()
                        : world().sources().trust());
    }

    void attended(int day, boolean attended) {
        probation().contact(day(day), attended, "Office");
    }

    /** An offence on a day in the home or the other area, for which the person is charged a week later. */
    String offence(int day, boolean elsewhere, OffenceGroup group) {
        PersonRecords force = elsewhere ? policeAway() : police();
        String ref = force.offence(
                new OffenceRow(group, day(day), "", (elsewhere ? awayArea() : area()).code(), Period.NONE, "Charged"));
        force.involvement(force.person(), ref, "CHARGED", day(day), Period.NONE);
        force.justiceEvent("CHARGE", day(day + 7), ref, "", "");
        return ref;
    }

    /** An offence on the railway, on the base day, for which the person is charged; the force away from home tells of it. */
    void offenceByRail() {
        PersonRecords force = policeAway();
        String ref = force.offence(new OffenceRow(
                OffenceGroup.THEFT_FROM_PERSON,
                day(0),
                "",
                awayArea().code(),
                Period.NONE,
                "Charged",
                ReferenceRows.RAILWAY_POLICE));
        force.involvement(force.person(), ref, "CHARGED", day(0), Period.NONE);
    }

    /** Time in a prison of the probation region of home, or of the one away. */
    void held(boolean away, int from, int to) {
        String prison = Sentences.prisonRef(prison(away ? awayArea() : area()));
        prisons().custody(prison, "SENTENCE", day(from), day(to), day(to), 2 * (to - from));
    }

    /** Whether there are two probation regions, of home and away, with a prison each. */
    boolean heldInEither() {
        boolean oneRegion = area().regionCode().equals(awayArea().regionCode());
        return !oneRegion && prison(area()) >= 0 && prison(awayArea()) >= 0;
    }

    private int prison(Partnership near) {
        return Sentences.prisonIn(near.regionCode(), world().layout().areas());
    }

    /** A violent offence by someone unknown. */
    void victimised(int day) {
        PersonRecords force = police();
        String ref = force.offence(new OffenceRow(
                OffenceGroup.VIOLENCE_WITH_INJURY, day(day), "", area().code(), Period.NONE, "No suspect"));
        force.involvement(force.person(), ref, "VICTIM", day(day), Period.NONE);
    }

    /** An attack on the person for which someone is charged. */
    void attacked(int day, String attacker) {
        PersonRecords force = police();
        String ref = force.offence(
                new OffenceRow(OffenceGroup.VIOLENCE_WITH_INJURY, day(day), "", area().code(), Period.NONE, "Charged"));
        force.involvement(force.person(), ref, "VICTIM", day(day), Period.NONE);
        force.involvement(attacker, ref, "CHARGED", day(day), Period.NONE);
    }

    /** Adds somebody to an offence. */
    void joined(String who, String offence, int day, String role) {
        police().involvement(who, offence, role, day(day), Period.NONE);
    }

    void gangTie(int from, int to, int reviewAfter) {
        gangTie(police().person(), GANG, from, to, reviewAfter);
    }

    void gangTie(String who, String gang, int from, int to, int reviewAfter) {
        PersonRecords police = police();
        police.admittedGangTie(who, gang, day(from), day(to), new Grade(1, 'A', 'P', reviewAfter));
        String force = police.source().code() + ":";
        world().truth()
                .add(new TruthEntry(
                        TruthKind.GANG_TIE,
                        "gang_ties",
                        "Member",
                        List.of(who.indexOf(':') < 0 ? force + who : who),
                        List.of(force + gang),
                        List.of(),
                        Days.text(day(from)),
                        to == NEVER ? null : Days.text(day(to))));
    }

    /** Makes the case one about a gang or an address that the home force tells of. */
    void about(String ref) {
        subject = police().source().code() + ":" + ref;
    }

    /** The gang or address that the case is about, as {@code SOURCE:ref}; null where it is about the person. */
    @Nullable
    String subject() {
        return subject;
    }

    /** Tells of a gang of the person's own, to which somebody else belongs, and the person must not. */
    String gangOfOthers() {
        String gang = OWN_GANG + number();
        ReferenceRows.gang(police().source(), gang, "Crew " + number(), "", world().period());
        nearly(police().source().code() + ":" + gang);
        return gang;
    }

    /** A tie to a gang that the next delivery withdraws. */
    void gangTieWithdrawn(String gang, int from) {
        PersonRecords police = police();
        String ref = police.admittedGangTie(police.person(), gang, day(from), day(NEVER), Grade.FIRM);
        police.source().sheet(FeedFile.GANG_TIES).withdraw(ref, 1);
    }

    /** A vehicle seen in the home area on the base day, and in the other so many days later. */
    void driven(int days) {
        home(-300, NEVER);
        PersonRecords police = police();
        String vehicle = "VH-" + number();
        police.thing(vehicle, "VEHICLE", "QQ00 " + number(), "Car");
        police.has(vehicle, "USES", day(-100), day(NEVER));
        police.seen(vehicle, world().busyPlaceFrom(police.source(), areaIndex(), 0), day(0));
        police.seen(vehicle, world().busyPlaceFrom(police.source(), awayIndex(), 0), day(days));
    }

    void gangExit(int from, int to) {
        police().membership("PG-GANG-EXIT", "", "", "VOLUNTARY", day(from), day(to), "Completed");
    }

    void handover(int sent, int accepted) {
        police().handover(area().code(), awayArea().code(), day(sent), day(accepted));
    }
}

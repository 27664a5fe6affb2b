package uk.iomgraph.synthetic;

import java.time.LocalDate;
import java.util.List;
import uk.iomgraph.synthetic.delivery.Days;
import uk.iomgraph.synthetic.delivery.Grade;
import uk.iomgraph.synthetic.delivery.OffenceRow;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
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
final class PlantedCase {

    /** The gang of a force that planted people alone belong to. */
    static final String GANG = "GG-R";

    /** No day, for an end that is open. */
    static final int NEVER = Integer.MAX_VALUE;

    private final World world;
    private final Career career;
    private final int base;
    private final int away;
    private final int partner;

    /**
     * A case.
     *
     * @param base the base day
     * @param away another area, of another force where there is one
     * @param partner number of someone who lives in another area
     */
    PlantedCase(World world, Career career, int base, int away, int partner) {
        this.world = world;
        this.career = career;
        this.base = base;
        this.away = away;
        this.partner = partner;
    }

    PersonRecords police() {
        return world.of(world.homeForce(career.number()), career.number());
    }

    PersonRecords policeAway() {
        return world.of(world.sources().police(awayArea()), career.number());
    }

    PersonRecords probation() {
        return world.of(world.sources().probation(area()), career.number());
    }

    PersonRecords prisons() {
        return world.of(world.sources().prisons(), career.number());
    }

    PersonRecords youthJustice() {
        return world.of(world.sources().youthJustice(), career.number());
    }

    PersonRecords trust() {
        return world.of(world.sources().trust(), career.number());
    }

    /** The trust, as others refer to it. */
    String trustAgency() {
        return world.sources().trust().selfFromOutside();
    }

    /** The 18th birthday. */
    int eighteenth() {
        return (int) LocalDate.ofEpochDay(career.birth()).plusYears(18).toEpochDay();
    }

    Partnership area() {
        return world.area(career.area());
    }

    Partnership awayArea() {
        return world.area(away);
    }

    /** A day counted from the base day. */
    int day(int offset) {
        return offset == NEVER ? Period.NONE : base + offset;
    }

    /** Makes the person so many years and months old on the base day. */
    void aged(int years, int months) {
        career.bornOn((int)
                LocalDate.ofEpochDay(base).minusYears(years).minusMonths(months).toEpochDay());
    }

    void home(int from, int to) {
        home(from, to, career.block());
    }

    /** A home in the other area. */
    void homeAway(int from, int to) {
        home(from, to, partner / Layout.BLOCK);
    }

    private void home(int from, int to, int block) {
        PersonRecords police = police();
        police.residence(
                world.addressFrom(police.source(), block, career.number() % Layout.ADDRESSES),
                "MAIN",
                day(from),
                day(to));
    }

    void homeless(int from, int to) {
        world.of(world.sources().council(area()), career.number()).residence("", "NFA", day(from), day(to));
    }

    void iom(int from, int to) {
        iom("STANDARD", "STATUTORY", from, to);
    }

    void iom(String phase, String basis, int from, int to) {
        police().membership(iomProgramme(), "Flex", phase, basis, day(from), day(to), "Completed");
    }

    void iomAway(int from, int to) {
        policeAway()
                .membership(
                        "PG-IOM-" + awayArea().code(),
                        "Flex",
                        "STANDARD",
                        "STATUTORY",
                        day(from),
                        day(to),
                        "Completed");
    }

    String iomProgramme() {
        return "PG-IOM-" + area().code();
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
        Source provider = pathway == Support.DRUGS
                ? world.sources().recovery()
                : world.sources().trust();
        world.of(provider, career.number())
                .intervention(
                        "SV-" + career.area() + "-" + pathway,
                        Support.PATHWAYS[pathway],
                        day(started - 10),
                        day(started - 5),
                        day(started),
                        day(ended),
                        outcome);
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

    /** A violent offence by someone unknown. */
    void victimised(int day) {
        PersonRecords force = police();
        String ref = force.offence(new OffenceRow(
                OffenceGroup.VIOLENCE_WITH_INJURY, day(day), "", area().code(), Period.NONE, "No suspect"));
        force.involvement(force.person(), ref, "VICTIM", day(day), Period.NONE);
    }

    /** Adds the partner to an offence. */
    void joined(String offence, int day, String role) {
        PersonRecords force = police();
        force.involvement(partnerRef(), offence, role, day(day), Period.NONE);
    }

    String partnerRef() {
        return world.personFrom(police().source(), partner);
    }

    int partner() {
        return partner;
    }

    void gangTie(int from, int to, int reviewAfter) {
        PersonRecords police = police();
        police.gangTie(GANG, "Member", "Admits membership", day(from), day(to), new Grade(1, 'A', 'P', reviewAfter));
        String force = police.source().code() + ":";
        world.truth()
                .add(new TruthEntry(
                        TruthKind.GANG_TIE,
                        "gang_ties",
                        "Member",
                        List.of(force + police.person()),
                        List.of(force + GANG),
                        List.of(),
                        Days.text(day(from)),
                        to == NEVER ? null : Days.text(day(to))));
    }

    void gangExit(int from, int to) {
        police().membership("PG-GANG-EXIT", "", "", "VOLUNTARY", day(from), day(to), "Completed");
    }

    void handover(int sent, int accepted) {
        police().handover(area().code(), awayArea().code(), day(sent), day(accepted));
    }
}

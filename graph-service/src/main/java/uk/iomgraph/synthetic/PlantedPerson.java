package uk.iomgraph.synthetic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.synthetic.delivery.Period;
import uk.iomgraph.synthetic.delivery.PersonRecords;
import uk.iomgraph.synthetic.delivery.Source;
import uk.iomgraph.synthetic.population.Career;
import uk.iomgraph.synthetic.population.Layout;
import uk.iomgraph.synthetic.population.Partnership;
import uk.iomgraph.synthetic.population.Resemblance;

/** A planted person: who they are, who tells of them, and who else there is for them to meet. */
class PlantedPerson {

    /** No day, for an end that is open. */
    static final int NEVER = Integer.MAX_VALUE;

    /** The address of a block at which nobody planted lives but with the child. */
    static final int CHILD_HOME = Layout.ADDRESSES - 1;

    private final World world;
    private final Career career;
    private final PlantedDays days;
    private final int base;
    private final int away;
    private final int partner;
    private @Nullable String other;

    /**
     * A person.
     *
     * @param days tells the day that scripts count from, and when others were born
     * @param away another area, of another force where there is one
     * @param partner number of someone who lives in another area
     */
    PlantedPerson(World world, Career career, PlantedDays days, int away, int partner) {
        this.world = world;
        this.career = career;
        this.days = days;
        this.base = days.base(career.number());
        this.away = away;
        this.partner = partner;
    }

    final World world() {
        return world;
    }

    final int number() {
        return career.number();
    }

    final int block() {
        return career.block();
    }

    final PersonRecords by(Source source) {
        return world.of(source, career.number());
    }

    final PersonRecords police() {
        return by(world.homeForce(career.number()));
    }

    final PersonRecords policeAway() {
        return by(world.sources().police(awayArea()));
    }

    final PersonRecords probation() {
        return by(world.sources().probation(area()));
    }

    final PersonRecords prisons() {
        return by(world.sources().prisons());
    }

    final PersonRecords youthJustice() {
        return by(world.sources().youthJustice());
    }

    final PersonRecords trust() {
        return by(world.sources().trust());
    }

    /** The trust, as others refer to it. */
    final String trustAgency() {
        return world.sources().trust().selfFromOutside();
    }

    /** The recovery partnership, as others refer to it. */
    final String recoveryAgency() {
        return world.sources().recovery().selfFromOutside();
    }

    /** The council of the home area, as others refer to it. */
    final String councilAgency() {
        return world.sources().council(area()).selfFromOutside();
    }

    /** The 18th birthday. */
    final int eighteenth() {
        return (int) LocalDate.ofEpochDay(career.birth()).plusYears(18).toEpochDay();
    }

    final Partnership area() {
        return world.area(career.area());
    }

    final int areaIndex() {
        return career.area();
    }

    final int awayIndex() {
        return away;
    }

    final Partnership awayArea() {
        return world.area(away);
    }

    /** A day counted from the base day. */
    final int day(int offset) {
        return offset == NEVER ? Period.NONE : base + offset;
    }

    /** Makes the person so many years and months old on the base day. */
    final void aged(int years, int months) {
        career.bornOn((int)
                LocalDate.ofEpochDay(base).minusYears(years).minusMonths(months).toEpochDay());
    }

    /** The day, counted from the base day, on which the person is so many years and months old. */
    final int turns(int years, int months) {
        return (int) LocalDate.ofEpochDay(career.birth())
                        .plusMonths(12L * years + months)
                        .toEpochDay()
                - base;
    }

    final void sex(boolean male) {
        career.sex(male);
    }

    final void foreign() {
        career.foreign();
    }

    final int partner() {
        return partner;
    }

    final String partnerRef() {
        return world.personFrom(police().source(), partner);
    }

    /** Somebody else who lives in the other area. */
    final String otherPartnerRef() {
        int first = partner / Layout.BLOCK * Layout.BLOCK + Layout.BLOCK - Plants.PARTNERS;
        return world.personFrom(police().source(), first + (partner - first + 1) % Plants.PARTNERS);
    }

    /** Number of somebody with a home in the block and nothing else. */
    final int neighbour() {
        int first = career.block() * Layout.BLOCK + Layout.BLOCK - Plants.PARTNERS;
        return first + career.number() % Plants.PARTNERS;
    }

    /** Somebody with a home in the block and nothing else. */
    final String neighbourRef() {
        return world.personFrom(police().source(), neighbour());
    }

    /** Number of the member of the cohort who lives in the block. */
    final int cohortMember() {
        return career.block() * Layout.BLOCK + Plants.COHORT_MEMBER;
    }

    /** The member of the cohort who lives in the block. */
    final String cohortMemberRef() {
        return world.personFrom(police().source(), cohortMember());
    }

    /** Makes the person one who could be taken for another of the same block. */
    final void likeNeighbour(Resemblance how) {
        like(neighbour(), how, 0);
    }

    /** Makes the person one of the same name as somebody who lives in the other area, so many days younger. */
    final void likePartner(int younger) {
        like(partner(), Resemblance.NAMESAKE, younger);
    }

    private void like(int person, Resemblance how, int younger) {
        career.sex(world.careers().male(person));
        career.bornOn(days.birth(person) + younger);
        career.resemble(person, how);
        nearly(world.homeForce(person).personFromOutside(person));
    }

    /** Says what the person nearly is, as {@link #other()} has it. */
    final void nearly(String ref) {
        other = ref;
    }

    /** Whom the person could be taken for, or the gang they could be said to belong to, as {@code SOURCE:ref}; else null. */
    @Nullable
    final String other() {
        return other;
    }

    /** Leaves the person without any number. */
    final void unnumbered() {
        career.unnumbered();
    }

    /** The member of the other area's cohort who lives in the partner's block. */
    final String cohortMemberAwayRef() {
        int first = partner / Layout.BLOCK * Layout.BLOCK;
        return world.personFrom(police().source(), first + Plants.COHORT_MEMBER);
    }
}

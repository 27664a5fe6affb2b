package uk.iomgraph.synthetic.delivery;

import uk.iomgraph.ingest.feed.FeedFile;

/** Records of whom a person knows, and which gang somebody is said to belong to. */
public class TieRecords extends ThingRecords {

    /** Records of a source. */
    public TieRecords(Source source, Period period, Faults faults) {
        super(source, period, faults);
    }

    /** A tie to another person. */
    public String association(String other, String basis, int from, int to, Grade grade) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.ASSOCIATIONS) : "";
        for (int time = 0; time < times; time++) {
            Sheet row = row(FeedFile.ASSOCIATIONS, ref)
                    .text(other)
                    .text(basis)
                    .day(from)
                    .day(end(time, to));
            grade.write(row, from).end(delivery(time));
        }
        return ref;
    }

    /** A tie to a gang. */
    public String gangTie(String gang, String role, String criteria, int from, int to, Grade grade) {
        return tied(person(), new Membership(gang, role, criteria), from, to, grade);
    }

    /**
     * The tie of anybody, who admits to be a member.
     *
     * @param who ref of the person, perhaps of another source
     */
    public String admittedGangTie(String who, String gang, int from, int to, Grade grade) {
        return tied(who, new Membership(gang, "Member", "Admits membership"), from, to, grade);
    }

    private record Membership(String gang, String role, String criteria) {}

    private String tied(String who, Membership membership, int from, int to, Grade grade) {
        int times = times(from, to);
        String ref = times > 0 ? next(FeedFile.GANG_TIES) : "";
        for (int time = 0; time < times; time++) {
            Sheet row = source().sheet(FeedFile.GANG_TIES)
                    .row(ref)
                    .text(who)
                    .text(membership.gang())
                    .text(membership.role())
                    .text(membership.criteria())
                    .day(from)
                    .day(end(time, to));
            grade.write(row, from).end(delivery(time));
        }
        return ref;
    }
}

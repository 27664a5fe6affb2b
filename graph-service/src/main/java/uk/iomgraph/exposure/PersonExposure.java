package uk.iomgraph.exposure;

import java.util.List;
import java.util.function.Supplier;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * The violence there has lately been around one person. It describes what is recorded around the person, never the person.
 *
 * @param personId the record that was asked about
 * @param value the sum over the events of the people tied to this person, each weighed by tie and time; 0 or more
 * @param neighbours how many people are tied to this person and may be told of
 * @param accused the part of it from events of which the neighbour was accused
 * @param suffered the part of it from events in which the neighbour was a victim, who is never named
 * @param listing works out what each event of the first part adds
 * @param method how it was worked out
 * @param moment the moment it is told of
 * @param viewer who is told
 */
public record PersonExposure(
        String personId,
        double value,
        int neighbours,
        Share accused,
        Share suffered,
        Supplier<List<ExposureContribution>> listing,
        ExposureMethod method,
        Moment moment,
        Viewer viewer) {

    /** What whoever reads an exposure must read with it. */
    public static final String CAUTION =
            "This describes the recorded data around the person, not the person: ties and offences are recorded where"
                    + " somebody looked, and many are not. Use it only to decide about offers of support and protection."
                    + " It does not predict anything, is no measure of risk or guilt, and is no ground for enforcement.";

    /**
     * A part of an exposure.
     *
     * @param events how many events, one for each neighbour and offence
     * @param value what they add up to
     */
    public record Share(int events, double value) {}

    /** What each event adds of which the neighbour was accused, the most first. */
    public List<ExposureContribution> contributions() {
        return listing.get();
    }

    /** See {@link #CAUTION}. */
    public String caution() {
        return CAUTION;
    }

    /** The exposure in one sentence that names nobody. */
    public String sentence() {
        String around = neighbours == 0
                ? "Nobody is recorded as tied to this person"
                : (neighbours == 1 ? "One person is" : neighbours + " people are") + " recorded as tied to this person";
        int events = accused.events() + suffered.events();
        if (events == 0) {
            return around + ", and no violence around them in the " + method.lookBackDays() + " days before "
                    + moment.asOf() + " is recorded.";
        }
        return around + "; in the " + method.lookBackDays() + " days before " + moment.asOf() + " there "
                + (events == 1 ? "was one part" : "were " + events + " parts") + " of theirs in violence, "
                + accused.events() + " as accused and " + suffered.events()
                + " as victim, so an offer of support may be timely.";
    }
}

package uk.iomgraph.rules.border;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.iomgraph.rules.timeline.Involvement;

/** The ways of one person from home to the offences they are accused of, also those within one area; the oldest first. */
public final class Journeys {

    private Journeys() {}

    /**
     * One way.
     *
     * @param offence key of the offence
     * @param home code of the area of the main home on the day
     * @param place code of the area of the offence
     * @param day first day of the offence
     * @param harm in days of imprisonment, see {@link HarmWeights}; 0 where there is no weight
     */
    public record Journey(String offence, String home, String place, int day, double harm) {

        /** As records are written, put together without the formatter that does so slowly: digests of it are kept. */
        @Override
        public String toString() {
            return "Journey[offence=" + offence + ", home=" + home + ", place=" + place + ", day=" + day + ", harm="
                    + harm + "]";
        }
    }

    /** All ways of which both ends are known. */
    public static List<Journey> of(PersonCase subject) {
        List<Journey> journeys = new ArrayList<>();
        for (Involvement offence : subject.accusations()) {
            Homes.Home home = subject.homes().at(offence.offenceDay());
            String place = offence.area();
            if (home != null && place != null) {
                double harm = HarmWeights.days(offence.scene().group());
                journeys.add(new Journey(
                        offence.offence(), home.area(), place, offence.offenceDay(), Double.isNaN(harm) ? 0 : harm));
            }
        }
        journeys.sort(Comparator.comparingInt(Journey::day).thenComparing(Journey::offence));
        return journeys;
    }
}
